/** The tables of several people answering: workshops, and answers that came as files. */
export interface WorkshopSchema {
  workshops: WorkshopsTable;
  workshop_items: WorkshopItemsTable;
  workshop_participants: WorkshopParticipantsTable;
  workshop_votes: WorkshopVotesTable;
  workshop_rankings: WorkshopRankingsTable;
  workshop_decisions: WorkshopDecisionsTable;
  workshop_parking: WorkshopParkingTable;
  assessor_submissions: AssessorSubmissionsTable;
  assessor_settlements: AssessorSettlementsTable;
}

interface WorkshopsTable {
  id: string;
  assessment_id: string;
  title: string;
  planned_on: string | null;
  anonymous: number;
  state: string;
  focus_json: string;
  timer_json: string | null;
  /** Null until it is first opened to the network. */
  join_code: string | null;
  /** Where participants reach it; null while the door is closed. */
  address: string | null;
  port: number | null;
  ranking: string;
  created_at: string;
  updated_at: string;
  ended_at: string | null;
  deleted_at: string | null;
}

interface WorkshopItemsTable {
  workshop_id: string;
  question: string;
  position: number;
  state: string;
  round: number;
}

interface WorkshopParticipantsTable {
  id: string;
  workshop_id: string;
  /** Of the token in the participant's cookie; the token itself is kept nowhere. */
  token_sha256: string;
  name: string | null;
  role: string;
  language: string;
  joined_at: string;
  removed_at: string | null;
}

/** The vote in force of each participant in each round. */
interface WorkshopVotesTable {
  workshop_id: string;
  question: string;
  round: number;
  participant_id: string;
  choice: string;
  comment: string;
  at: string;
}

interface WorkshopRankingsTable {
  workshop_id: string;
  participant_id: string;
  item_set: number;
  best: string;
  worst: string;
  at: string;
}

/** The newest of a question is in force. */
interface WorkshopDecisionsTable {
  id: string;
  workshop_id: string;
  question: string;
  answer_json: string;
  decided_by: string;
  why: string;
  dissent: string;
  round: number;
  at: string;
}

interface WorkshopParkingTable {
  id: string;
  workshop_id: string;
  text: string;
  question: string | null;
  done: number;
  at: string;
}

interface AssessorSubmissionsTable {
  id: string;
  assessment_id: string;
  /** The same in every file of one browser. */
  assessor_id: string;
  name: string;
  role: string;
  file_name: string;
  sha256: string;
  answers_json: string;
  notes_json: string;
  answered_at: string;
  received_at: string;
  /** When a later file of the same person came. */
  superseded_at: string | null;
  deleted_at: string | null;
}

interface AssessorSettlementsTable {
  id: string;
  assessment_id: string;
  question: string;
  at: string;
  by: string;
  rule: string;
  /** Whose answer was taken, when the rule is `role`. */
  role: string | null;
  answer_json: string;
  why: string;
  voices_json: string;
  /** When it was undone; it stays as history. */
  taken_back_at: string | null;
}
