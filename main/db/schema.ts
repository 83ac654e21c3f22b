import type { WorkshopSchema } from './workshop-schema.ts';

/** The tables as they are after the newest migration. Instants are ISO 8601 UTC text, `*_json` columns JSON text. */
export interface Schema extends WorkshopSchema {
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
  scenarios: ScenariosTable;
  baselines: BaselinesTable;
  roadmap_moves: RoadmapMovesTable;
  owner_capacities: OwnerCapacitiesTable;
  presentations: PresentationsTable;
  solved_plans: SolvedPlansTable;
  branding: BrandingTable;
  report_settings: ReportSettingsTable;
  exports: ExportsTable;
  training_runs: TrainingRunsTable;
  training_run_columns: TrainingRunColumnsTable;
  run_attachments: RunAttachmentsTable;
  organisation_purges: OrganisationPurgesTable;
  organisation_tags: OrganisationTagsTable;
  assessment_scores: AssessmentScoresTable;
  client_exports: ClientExportsTable;
  client_imports: ClientImportsTable;
  kept_versions: KeptVersionsTable;
  row_versions: RowVersionsTable;
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
  /** Null while it is in the portfolio's daily view. */
  archived_at: string | null;
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
  /** The assessment that this one repeats. */
  reassesses: string | null;
  /** Questions that a reassessment asks first. */
  ask_first_json: string;
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
  /** Null while only the year's budget counts. */
  window_budgets_json: string | null;
  window_person_days_json: string;
  max_parallel: number | null;
  minimum_per_pillar_json: string;
  /** 1 while plans are held to what was signed off. */
  keep_baseline: number;
}

interface ActionProgressTable {
  assessment_id: string;
  action: string;
  status: string;
  owner: string;
  due_date: string | null;
  note: string;
  evidence: string;
  begun_on: string | null;
  done_on: string | null;
}

interface SettingsTable {
  key: string;
  value_json: string;
}

interface ScenariosTable {
  id: string;
  assessment_id: string;
  name: string;
  settings_json: string;
  created_at: string;
  deleted_at: string | null;
}

interface BaselinesTable {
  id: string;
  assessment_id: string;
  at: string;
  signed_by: string;
  note: string;
  settings_json: string;
  plan_json: string;
  projection_json: string;
  dates_json: string;
  /** The instant at which it was taken back; null while it holds. */
  withdrawn_at: string | null;
}

interface RoadmapMovesTable {
  assessment_id: string;
  action: string;
  start: string;
  working_days: number;
}

interface OwnerCapacitiesTable {
  assessment_id: string;
  owner: string;
  /** Person-days a working day. */
  capacity: number;
}

interface PresentationsTable {
  assessment_id: string;
  settings_json: string;
}

interface SolvedPlansTable {
  /** SHA-256 of all that went into the plan. */
  key: string;
  plan_json: string;
  used_at: string;
}

/** One row at most. */
interface BrandingTable {
  id: number;
  value_json: string;
}

interface ReportSettingsTable {
  assessment_id: string;
  settings_json: string;
}

interface ExportsTable {
  id: string;
  assessment_id: string;
  at: string;
  by: string;
  deliverable: string;
  format: string;
  language: string;
  /** Where the file was put, in full. */
  path: string;
  bytes: number;
  sha256: string;
  figures: number;
}

interface TrainingRunsTable {
  id: string;
  organisation_id: string;
  system_id: string | null;
  name: string;
  /** As its log calls it, whatever the user made of `name`. */
  read_name: string;
  format: string;
  source_name: string;
  /** What a watched folder reads it again from; null: it came another way. */
  source_path: string | null;
  /** Of the columns that are kept. */
  sha256: string;
  unit: string;
  /** Rows in the log; fewer may be kept. */
  rows: number;
  roles_json: string;
  /** 1 when the user said what the columns are. */
  roles_edited: number;
  notes_json: string;
  settings_json: string;
  hints_json: string;
  /** Version of the rules that made `analysis_json`. */
  analysis_version: number;
  analysis_json: string;
  added_at: string;
  updated_at: string;
  deleted_at: string | null;
}

interface TrainingRunColumnsTable {
  run_id: string;
  /** Made by `encodeColumns`. */
  content: Uint8Array;
}

/** Evidence that was made of a run's verdict. */
interface RunAttachmentsTable {
  evidence_id: string;
  run_id: string;
}

/** While a client is being deleted for good: its history may go. */
interface OrganisationPurgesTable {
  organisation_id: string;
}

interface OrganisationTagsTable {
  organisation_id: string;
  tag: string;
}

/** Each assessment's score as last worked out; triggers delete what may have changed. */
interface AssessmentScoresTable {
  assessment_id: string;
  content_version: string;
  /** Null: nothing assessed. */
  overall_json: string | null;
  planning: number | null;
  band: string | null;
  pillars_json: string;
  answered: number;
  total: number;
  exposure: string;
  unsure: number;
  not_applicable: number;
}

interface ClientExportsTable {
  id: string;
  organisation_id: string;
  at: string;
  by: string;
  file_name: string;
  bytes: number;
  sha256: string;
  encrypted: number;
}

interface ClientImportsTable {
  id: string;
  organisation_id: string;
  at: string;
  by: string;
  file_name: string;
  sha256: string;
  outcome_json: string;
}

/** What lost in a conflict of two versions of a client. */
interface KeptVersionsTable {
  id: string;
  organisation_id: string;
  at: string;
  by: string;
  kind: string;
  table_name: string;
  row_key: string;
  assessment_id: string | null;
  what: string;
  side: string;
  row_json: string;
}

/** Versions of a client's rows that were ever here, for merging. */
interface RowVersionsTable {
  organisation_id: string;
  /** The first 16 bytes of a SHA-256, see `versionOfRow`. */
  version: Uint8Array;
}
