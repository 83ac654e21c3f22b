import * as z from 'zod';
import { content } from '../../../src/content/content.ts';
import { assessorVoice } from '../../../src/contract/assessor-api.ts';
import { clientConflict } from '../../../src/contract/client-records.ts';
import { baseline, planSettings, scenarioFields } from '../../../src/contract/plan-records.ts';
import { presentationSettings } from '../../../src/contract/presentation-records.ts';
import {
  answerSchema,
  historyEntry,
  instant,
  mode,
  organisationFields,
  recordId,
  systemFields,
} from '../../../src/contract/records.ts';
import { reportSettings } from '../../../src/contract/report-records.ts';
import { columnRole, logFormat, logNote, runSettings } from '../../../src/contract/run-records.ts';
import { itemState, participantName, voteComment, workshopFocus } from '../../../src/contract/workshop-records.ts';
import { checkAnswer } from '../../../src/domain/answers/check-answer.ts';
import { questionsById } from '../../../src/domain/questionnaire/question-index.ts';
import type { TableName } from '../../db/client-tables.ts';

/** The file answers a question that this program does not have. */
export class UnknownQuestion extends Error {}

export type RowShapes = Readonly<Partial<Record<TableName, z.ZodType>>>;

const text = z.string().max(200_000);
const short = z.string().max(1_000);
const day = z.iso.date();
const flag = z.union([z.literal(0), z.literal(1)]);
const whole = z.int().min(0);
const sha256 = z.string().regex(/^[\da-f]{64}$/);
const at = instant;
const removedAt = instant.nullable();
/** A name without folders, controls, or marks that turn the direction of writing. */
const fileName = z
  .string()
  .min(1)
  .max(1_000)
  .refine((name) => name !== '.' && name !== '..' && !/[/\\\p{Cc}\u202a-\u202e\u2066-\u2069]/u.test(name));

const question = z.string().refine((id) => {
  if (questionsById(content).has(id)) return true;
  throw new UnknownQuestion(id.slice(0, 40));
});
const action = z.string().refine((id) => content.actions.some((known) => known.id === id));

/** JSON text of that shape. */
function json(shape: z.ZodType): z.ZodType<string> {
  return z.string().refine((value) => shape.safeParse(parsed(value)).success);
}

/** Undefined, which no JSON is, for what is none. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const ofAssessment = z.object({ assessment_id: recordId });
const ofWorkshop = z.object({ workshop_id: recordId });
const ofOrganisation = z.object({ organisation_id: recordId });
const { name, taxId, industry, employees, paidInCapitalNtd } = organisationFields.shape;
const role = z.enum(['management', 'technical', 'risk-legal', 'operations']);
const amount = z.number().min(0).max(1e12).nullable();

/** An answer that fits the question of its row. */
function fits(row: { question: string; json: string | null }): boolean {
  const asked = questionsById(content).get(row.question);
  if (row.json === null || asked === undefined) return true;
  const answer = answerSchema.safeParse(parsed(row.json));
  return answer.success && checkAnswer(asked, answer.data).ok;
}

const answersOf = z.record(z.string(), answerSchema);
const decisions = planSettings;

/** What a row of each table looks like that this program would write; text that no rule of ours limits is limited generously. */
export const rowShapes: RowShapes = {
  organisations: z.object({
    id: recordId,
    name,
    tax_id: taxId.pipe(short.nullable()),
    industry,
    employees,
    paid_in_capital_ntd: paidInCapitalNtd,
    created_at: at,
    updated_at: at,
  }),
  ai_systems: ofOrganisation.extend({ id: recordId, ...systemFields.shape, created_at: at, deleted_at: removedAt }),
  organisation_tags: ofOrganisation.extend({ tag: z.string().min(1).max(200) }),
  assessments: ofOrganisation.extend({
    id: recordId,
    title: short,
    mode,
    current_question: z.string().max(200).nullable(),
    undo_position: whole,
    created_at: at,
    updated_at: at,
    deleted_at: removedAt,
    reassesses: recordId.nullable(),
    ask_first_json: json(z.array(z.string().max(200))),
  }),
  answers: ofAssessment
    .extend({ question, answer_json: json(answerSchema) })
    .refine((row) => fits({ question: row.question, json: row.answer_json })),
  answer_history: ofAssessment
    .extend({
      seq: z.int().min(1),
      at,
      by: short,
      question,
      cause: historyEntry.shape.cause,
      before_json: json(answerSchema).nullable(),
      after_json: json(answerSchema).nullable(),
    })
    .refine((row) => [row.before_json, row.after_json].every((one) => fits({ question: row.question, json: one }))),
  undo_steps: ofAssessment.extend({ position: z.int().min(1), history_seq: z.int().min(1) }),
  notes: ofAssessment.extend({ question, note: text, updated_at: at }),
  evidence: ofAssessment.extend({
    id: recordId,
    question,
    file_name: fileName,
    media_type: z.string().max(300),
    bytes: whole,
    sha256,
    added_at: at,
    added_by: short,
    deleted_at: removedAt,
  }),
  plan_settings: ofAssessment.extend({
    budget_ntd: amount,
    person_days: amount,
    start: day,
    locked_json: json(decisions.shape.locked),
    excluded_json: json(decisions.shape.excluded),
    window_budgets_json: json(decisions.shape.windowBudgetsNtd).nullable(),
    window_person_days_json: json(decisions.shape.windowPersonDays),
    max_parallel: decisions.shape.maxParallel,
    minimum_per_pillar_json: json(decisions.shape.minimumPerPillar),
    keep_baseline: flag,
  }),
  action_progress: ofAssessment.extend({
    action,
    status: z.enum(['to-do', 'doing', 'blocked', 'done']),
    owner: short,
    due_date: day.nullable(),
    note: text,
    evidence: text,
    begun_on: day.nullable(),
    done_on: day.nullable(),
  }),
  scenarios: ofAssessment.extend({
    id: recordId,
    name: scenarioFields.shape.name,
    settings_json: json(decisions),
    created_at: at,
    deleted_at: removedAt,
  }),
  baselines: ofAssessment.extend({
    id: recordId,
    at,
    signed_by: short,
    note: text,
    settings_json: json(decisions),
    plan_json: json(baseline.shape.plan),
    projection_json: json(baseline.shape.projection),
    dates_json: json(baseline.shape.dates),
    withdrawn_at: removedAt,
  }),
  roadmap_moves: ofAssessment.extend({ action, start: day, working_days: z.int().min(1).max(1_000) }),
  owner_capacities: ofAssessment.extend({ owner: short, capacity: z.number().min(0).max(100) }),
  presentations: ofAssessment.extend({ settings_json: json(presentationSettings.partial()) }),
  report_settings: ofAssessment.extend({ settings_json: json(reportSettings.partial()) }),
  training_runs: ofOrganisation.extend({
    id: recordId,
    system_id: recordId.nullable(),
    name: short,
    read_name: short,
    format: logFormat,
    source_name: short,
    sha256,
    unit: z.enum(['step', 'epoch', 'row']),
    rows: whole,
    roles_json: json(z.record(z.string(), columnRole)),
    roles_edited: flag,
    notes_json: json(z.array(logNote)),
    settings_json: json(runSettings),
    hints_json: json(z.object({ weightDecay: z.number().nullable(), learningRate: z.number().nullable() })),
    analysis_version: whole,
    // Judged again from the columns where its shape is another.
    analysis_json: json(z.record(z.string(), z.unknown()).nullable()),
    added_at: at,
    updated_at: at,
    deleted_at: removedAt,
  }),
  run_attachments: z.object({ evidence_id: recordId, run_id: recordId }),
  workshops: ofAssessment.extend({
    id: recordId,
    title: short,
    planned_on: day.nullable(),
    anonymous: flag,
    state: z.enum(['planned', 'open', 'ended']),
    focus_json: json(workshopFocus),
    ranking: z.enum(['waiting', 'open', 'revealed']),
    created_at: at,
    updated_at: at,
    ended_at: removedAt,
    deleted_at: removedAt,
  }),
  workshop_items: ofWorkshop.extend({ question, position: whole, state: itemState, round: whole }),
  workshop_participants: ofWorkshop.extend({
    id: recordId,
    name: participantName.nullable(),
    role,
    language: z.enum(['zh-TW', 'en']),
    joined_at: at,
    removed_at: removedAt,
  }),
  workshop_votes: ofWorkshop.extend({
    question,
    round: z.int().min(1),
    participant_id: recordId,
    choice: z.enum(['0', '1', '2', '3', '4', 'unsure', 'notMine']),
    comment: voteComment,
    at,
  }),
  workshop_rankings: ofWorkshop.extend({ participant_id: recordId, item_set: whole, best: short, worst: short, at }),
  workshop_decisions: ofWorkshop.extend({
    id: recordId,
    question,
    answer_json: json(answerSchema),
    decided_by: text,
    why: text,
    dissent: text,
    round: whole,
    at,
  }),
  workshop_parking: ofWorkshop.extend({ id: recordId, text, question: question.nullable(), done: flag, at }),
  assessor_submissions: ofAssessment.extend({
    id: recordId,
    assessor_id: recordId,
    name: short,
    role,
    file_name: fileName,
    sha256,
    answers_json: json(answersOf),
    notes_json: json(z.record(z.string(), text)),
    answered_at: at,
    received_at: at,
    superseded_at: removedAt,
    deleted_at: removedAt,
  }),
  assessor_settlements: ofAssessment.extend({
    id: recordId,
    question,
    at,
    by: short,
    rule: z.enum(['manual', 'median', 'lowest', 'most-frequent', 'role', 'same']),
    role: role.nullable(),
    answer_json: json(answerSchema),
    why: text,
    voices_json: json(z.array(assessorVoice.extend({ assessor: z.string().max(200) }))),
    taken_back_at: removedAt,
  }),
  kept_versions: ofOrganisation.extend({
    id: recordId,
    at,
    by: short,
    kind: clientConflict.shape.kind,
    table_name: short,
    row_key: short,
    assessment_id: recordId.nullable(),
    what: short,
    side: z.enum(['mine', 'theirs']),
    row_json: json(z.record(z.string(), z.unknown())),
  }),
};
