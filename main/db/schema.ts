/** The tables as they are after the newest migration. Instants are ISO 8601 UTC text, `*_json` columns JSON text. */
export interface Schema {
  organisations: OrganisationsTable;
  ai_systems: AiSystemsTable;
  assessments: AssessmentsTable;
  answers: AnswersTable;
  answer_history: AnswerHistoryTable;
  undo_steps: UndoStepsTable;
  notes: NotesTable;
  evidence: EvidenceTable;
  evidence_content: EvidenceContentTable;
  plan_settings: PlanSettingsTable;
  action_progress: ActionProgressTable;
  settings: SettingsTable;
}

interface OrganisationsTable {
  id: string;
  name: string;
  tax_id: string | null;
  industry: string | null;
  employees: number | null;
  paid_in_capital_ntd: number | null;
  /** 1 for the sample firm that ships with the product. */
  sample: number;
  created_at: string;
  updated_at: string;
  /** Null while it is there; the instant of removal otherwise. */
  deleted_at: string | null;
}

interface AiSystemsTable {
  id: string;
  organisation_id: string;
  name: string;
  purpose: string;
  criticality: string;
  created_at: string;
  deleted_at: string | null;
}

interface AssessmentsTable {
  id: string;
  organisation_id: string;
  title: string;
  mode: string;
  current_question: string | null;
  /** How many of `undo_steps` are in force; the ones above it can be redone. */
  undo_position: number;
  created_at: string;
  updated_at: string;
  deleted_at: string | null;
}

interface AnswersTable {
  assessment_id: string;
  question: string;
  answer_json: string;
}

interface AnswerHistoryTable {
  assessment_id: string;
  /** 1, 2, 3 … in each assessment. */
  seq: number;
  at: string;
  by: string;
  question: string;
  cause: string;
  before_json: string | null;
  after_json: string | null;
}

interface UndoStepsTable {
  assessment_id: string;
  position: number;
  /** The entry of `answer_history` that this step takes back or brings again. */
  history_seq: number;
}

interface NotesTable {
  assessment_id: string;
  question: string;
  note: string;
  updated_at: string;
}

interface EvidenceTable {
  id: string;
  assessment_id: string;
  question: string;
  file_name: string;
  media_type: string;
  bytes: number;
  sha256: string;
  added_at: string;
  added_by: string;
  deleted_at: string | null;
}

interface EvidenceContentTable {
  evidence_id: string;
  content: Uint8Array;
}

interface PlanSettingsTable {
  assessment_id: string;
  budget_ntd: number | null;
  person_days: number | null;
  start: string;
  locked_json: string;
  excluded_json: string;
}

interface ActionProgressTable {
  assessment_id: string;
  action: string;
  status: string;
  owner: string;
  due_date: string | null;
  note: string;
}

interface SettingsTable {
  key: string;
  value_json: string;
}
