import { randomUUID } from 'node:crypto';
import type { AnswersFile } from '../../src/contract/answers-file.ts';
import { notStarted, type PlanDecisions, planSettings } from '../../src/contract/plan-records.ts';
import { industries } from '../../src/contract/records.ts';
import { AppError } from '../app-error.ts';
import type { OrganisationFields } from '../db/repositories/organisations.ts';
import type { ReadAnswers } from '../import/read-answers-file.ts';
import type { Context } from './context.ts';
import { checkTaxId } from './organisation-service.ts';
import { withoutUndefined } from './partly.ts';
import { noDecisions } from './plan-decisions.ts';

/** Where an import landed. */
export interface Imported {
  readonly organisationId: string;
  readonly assessmentId: string;
}

/** Makes an organisation and a full assessment of a read answers file, in one transaction: all of it or nothing. */
export function importAnswers(context: Context, { file, answers }: ReadAnswers, sample = false): Imported {
  const { store, now, today, userName } = context;
  const fields = fieldsOf(file.organisation);
  checkTaxId(fields.taxId);
  const [organisationId, assessmentId, at] = [randomUUID(), randomUUID(), now()];
  store.database.transaction(() => {
    store.organisations.insert(organisationId, fields, sample, at);
    for (const { name, purpose = '', criticality } of file.organisation.systems ?? []) {
      store.systems.insert({ id: randomUUID(), organisationId, name, purpose, criticality }, at);
    }
    const times = { createdAt: at, updatedAt: at };
    const record = {
      id: assessmentId,
      organisationId,
      title: today(),
      mode: 'full',
      currentQuestion: null,
      reassesses: null,
    } as const;
    store.assessments.insert({ ...record, ...times });
    for (const [question, answer] of Object.entries(answers)) {
      const change = { at, by: userName(), question, cause: 'import', before: null, after: answer } as const;
      store.answers.apply(assessmentId, change);
    }
    for (const [question, note] of Object.entries(file.notes ?? {})) store.notes.set(assessmentId, question, note, at);
    importPlan(context, assessmentId, file.plan);
  });
  return { organisationId, assessmentId };
}

function fieldsOf(organisation: AnswersFile['organisation']): OrganisationFields {
  const { name, taxId, industry, employees, paidInCapitalNtd } = organisation;
  const known = industries.find((id) => id === industry);
  return {
    name,
    taxId: taxId || null,
    industry: known ?? (industry ? 'other' : null),
    employees: employees ?? null,
    paidInCapitalNtd: paidInCapitalNtd ?? null,
  };
}

function importPlan({ store, today }: Context, assessmentId: string, plan: AnswersFile['plan']): void {
  if (!plan) return;
  const { done = [], begun = [], owners = {}, ...decided } = plan;
  store.plans.saveSettings(assessmentId, checked({ ...noDecisions(today()), ...withoutUndefined(decided) }));
  for (const action of new Set([...done, ...begun, ...Object.keys(owners)])) {
    const status = done.includes(action) ? 'done' : begun.includes(action) ? 'doing' : 'to-do';
    // On which day it was begun or finished the file does not say.
    store.plans.saveProgress(assessmentId, action, { ...notStarted, status, owner: owners[action]?.trim() ?? '' });
  }
}

/** The limits of the screen hold for files too: what is saved must be able to travel. */
function checked(decisions: PlanDecisions): PlanDecisions {
  const read = planSettings.safeParse(decisions);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const field = ['plan', ...(issue?.path ?? [])].join('.');
  throw new AppError('INVALID_INPUT', { field, detail: issue?.message ?? '' });
}
