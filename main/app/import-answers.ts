import { randomUUID } from 'node:crypto';
import type { AnswersFile } from '../../src/contract/answers-file.ts';
import { industries } from '../../src/contract/records.ts';
import type { OrganisationFields } from '../db/repositories/organisations.ts';
import type { ReadAnswers } from '../import/read-answers-file.ts';
import type { Context } from './context.ts';
import { checkTaxId } from './organisation-service.ts';
import { withoutUndefined } from './partly.ts';
import { noDecisions } from './plan-decisions.ts';
import { notStarted } from './progress-after.ts';

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
  const { done = [], begun = [], ...decided } = plan;
  store.plans.saveSettings(assessmentId, { ...noDecisions(today()), ...withoutUndefined(decided) });
  // On which day these were begun or finished the file does not say.
  for (const action of begun) store.plans.saveProgress(assessmentId, action, { ...notStarted, status: 'doing' });
  for (const action of done) store.plans.saveProgress(assessmentId, action, { ...notStarted, status: 'done' });
}
