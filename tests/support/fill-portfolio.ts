import { createHash } from 'node:crypto';
import { keepScores } from '../../main/app/kept-scores.ts';
import { workOutScore } from '../../main/app/scored-session.ts';
import type { Store } from '../../main/db/store.ts';
import { content } from '../../src/content/content.ts';
import type { Level } from '../../src/content/types.ts';
import { type ActionProgress, type Baseline, notStarted } from '../../src/contract/plan-records.ts';
import { industries } from '../../src/contract/records.ts';
import type { Answer } from '../../src/domain/questionnaire/answer.ts';
import { addDays, type LocalDate } from '../../src/kernel/dates.ts';
import { type Dice, dice } from './small-firms.ts';

/** A made-up portfolio. */
export interface PortfolioToFill {
  /** Clients `from` to `to`, so that a portfolio can grow; the same number is the same client. */
  readonly from: number;
  readonly to: number;
  readonly assessmentsEach: number;
  readonly today: LocalDate;
  /** What some plans are signed off with; none are without it. */
  readonly baseline?: Baseline | undefined;
}

const places = ['台北', '新竹', '台中', '彰化', '台南', '高雄', '桃園', '嘉義'];
const trades: Readonly<Record<(typeof industries)[number], string>> = {
  mfg: '精密機械',
  ict: '資訊',
  fin: '保險經紀',
  health: '健康科技',
  retail: '連鎖通路',
  logi: '物流',
  prof: '管理顧問',
  other: '農產',
};
const tags = ['重點客戶', '年約', 'ISO 42001', '補助案', '試辦', 'Retail', '2027 續約'];
const owners = ['陳美玲', '林志明', 'Wang Li', '', '張雅婷'];

/** Clients with assessments, systems, tags, due dates and workshops; all through the repositories, in one transaction. */
export function fillPortfolio(store: Store, wanted: PortfolioToFill): void {
  store.database.transaction(() => {
    for (let place = wanted.from; place < wanted.to; place += 1) addClient(store, wanted, place);
  });
}

/** Works out every score that is missing, as the background does; returns how many. */
export function scorePortfolio(store: Store): number {
  const missing = store.scores.missing(Number.MAX_SAFE_INTEGER);
  const found = missing.flatMap((id) => store.assessments.get(id) ?? []);
  keepScores(
    store,
    found.map((assessment) => workOutScore(store, assessment)),
  );
  return missing.length;
}

function addClient(store: Store, { assessmentsEach, today, baseline }: PortfolioToFill, place: number): void {
  const roll = dice(place + 1);
  const id = idOf('organisation', place);
  const industry = roll.pick(industries);
  const begun = addDays(today, -30 * assessmentsEach - roll.below(30));
  const fields = {
    name: `${roll.pick(places)}${trades[industry]} ${String(place + 1).padStart(4, '0')}`,
    taxId: null,
    industry: roll.chance(0.95) ? industry : null,
    employees: roll.chance(0.95) ? roll.pick([4, 8, 25, 40, 68, 120, 180, 350, 1200]) : null,
    paidInCapitalNtd: roll.pick([1e6, 1e7, 5e7, 2e8]),
  };
  store.organisations.insert(id, fields, false, instantOf(begun));
  store.tags.replace(id, roll.shuffled(tags).slice(0, roll.below(4)));
  for (let count = roll.below(3); count > 0; count -= 1) {
    const criticality = roll.pick(['minor', 'important', 'critical'] as const);
    const system = {
      id: idOf(`system-${count}`, place),
      organisationId: id,
      name: `AI ${count}`,
      purpose: '',
      criticality,
    };
    store.systems.insert(system, instantOf(begun));
  }
  const ripe = roll.below(3);
  for (let number = 0; number < assessmentsEach; number += 1) {
    const day = addDays(begun, 30 * number);
    addAssessment(store, roll, { id: idOf(`assessment-${number}`, place), organisationId: id, day }, ripe + number / 4);
  }
  if (assessmentsEach > 0) addPlan(store, roll, idOf(`assessment-${assessmentsEach - 1}`, place), today, baseline);
}

interface AssessmentToAdd {
  readonly id: string;
  readonly organisationId: string;
  readonly day: LocalDate;
}

function addAssessment(store: Store, roll: Dice, { id, organisationId, day }: AssessmentToAdd, ripe: number): void {
  const mode = roll.chance(0.1) ? 'quick' : 'full';
  const times = { createdAt: instantOf(day), updatedAt: instantOf(day) };
  store.assessments.insert({ id, organisationId, title: day, mode, currentQuestion: null, reassesses: null, ...times });
  // A statement for each answer would take longer than scoring them; how they came about is not what is measured.
  store.database.change(
    'insert into answers (assessment_id, question, answer_json) select ?, key, value from json_each(?)',
    id,
    JSON.stringify(answersOf(roll, ripe)),
  );
}

/** Mixed answers of a firm that gets better: values, `unsure`, `notApplicable` and gaps. */
function answersOf(roll: Dice, ripe: number): Readonly<Record<string, Answer>> {
  const answers: Record<string, Answer> = {};
  const said = roll.pick([1, 1, 1, 0.9, 0.7, 0.4]);
  for (const question of content.questions) {
    if (!roll.chance(said)) continue;
    const doubt = roll.below(20);
    if (doubt === 0) answers[question.id] = { kind: 'unsure' };
    else if (doubt === 1 && question.type === 'maturity') {
      answers[question.id] = { kind: 'notApplicable', reason: '不適用' };
    } else answers[question.id] = valueFor(roll, question, ripe);
  }
  return answers;
}

function valueFor(roll: Dice, question: (typeof content.questions)[number], ripe: number): Answer {
  switch (question.type) {
    case 'maturity':
      return { kind: 'level', level: Math.min(4, Math.floor(ripe / 2) + roll.below(3)) as Level };
    case 'single':
      return { kind: 'choice', value: roll.pick(question.options).value };
    case 'multi':
      return { kind: 'choices', values: [roll.pick(question.options).value] };
    case 'bool':
      return { kind: 'yesNo', value: roll.chance(0.5) };
    case 'number':
      return { kind: 'number', value: question.min + roll.below(3) };
  }
}

/** Due dates around today, a signed-off plan for some, a workshop for some. */
function addPlan(store: Store, roll: Dice, assessmentId: string, today: LocalDate, baseline?: Baseline): void {
  for (const { id } of roll.shuffled(content.actions).slice(0, roll.below(6))) {
    const status: ActionProgress['status'] = roll.pick(['to-do', 'to-do', 'doing', 'blocked', 'done']);
    const dueDate = roll.chance(0.8) ? addDays(today, roll.below(150) - 30) : null;
    store.plans.saveProgress(assessmentId, id, { ...notStarted, status, dueDate, owner: roll.pick(owners) });
  }
  if (baseline && roll.chance(0.3)) store.baselines.insert(assessmentId, { ...baseline, id: idOf(assessmentId, 0) });
  if (roll.chance(0.25)) {
    store.workshops.insert({
      id: idOf(`workshop-${assessmentId}`, 0),
      assessmentId,
      title: roll.pick(['共識工作坊', '期中檢視', 'Kick-off']),
      plannedOn: addDays(today, roll.below(90) - 15),
      anonymous: true,
      state: 'planned',
      focus: { kind: 'lobby' },
      timer: null,
      joinCode: null,
      address: null,
      port: null,
      ranking: 'waiting',
      createdAt: instantOf(today),
      updatedAt: instantOf(today),
      endedAt: null,
    });
  }
}

function instantOf(day: LocalDate): string {
  return `${day}T02:00:00.000Z`;
}

/** The same id for the same thing: a UUID (version 8) of a hash. */
function idOf(kind: string, place: number): string {
  const hash = createHash('sha256').update(`${kind} ${place}`).digest('hex');
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-a${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}
