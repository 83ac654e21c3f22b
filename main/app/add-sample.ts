import { sampleFirm } from '../../src/content/sample-firm.ts';
import { readAnswersText } from '../import/read-answers-file.ts';
import type { Context } from './context.ts';
import { found } from './found.ts';
import { type Imported, importAnswers } from './import-answers.ts';

/** Adds the sample firm with its answers, or says where it is when it is there already. */
export function addSample(context: Context): Imported {
  const { store } = context;
  const present = store.organisations.sample();
  if (present === undefined) return addNew(context);
  const newest = store.assessments.list(present)[0];
  return { organisationId: present, assessmentId: found(newest, 'assessment').id };
}

function addNew(context: Context): Imported {
  return importAnswers(context, readAnswersText(JSON.stringify(sampleFirm), 'sample'), true);
}
