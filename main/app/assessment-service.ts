import { randomUUID } from 'node:crypto';
import type { AssessmentView } from '../../src/contract/records.ts';
import type { Mode } from '../../src/domain/answers/types.ts';
import { summariseAssessments, viewAssessment } from './assessment-view.ts';
import type { Context } from './context.ts';
import { found, foundRows } from './found.ts';
import { knownQuestion } from './known-question.ts';
import { type Reassess, reassess } from './reassess.ts';

interface ListedAssessments {
  readonly organisationId?: string | undefined;
  readonly organisationIds?: readonly string[] | undefined;
}

/** Lists, makes, changes, removes and restores assessments. */
export function assessmentService(context: Context) {
  const { store, now, today } = context;
  return {
    /** Of one organisation, of several, or of all. */
    list({ organisationId, organisationIds }: ListedAssessments) {
      const ids = organisationId === undefined ? organisationIds : [organisationId];
      const records = ids === undefined ? store.assessments.list() : store.assessments.listOf(ids);
      return summariseAssessments(context, records, store.scores.of(ids));
    },
    get: ({ id }: { id: string }): AssessmentView => viewAssessment(context, id),
    create(input: { organisationId: string; mode: Mode; title?: string | undefined }): AssessmentView {
      found(store.organisations.get(input.organisationId), 'organisation');
      const id = randomUUID();
      const at = now();
      const title = input.title?.trim() || today();
      const { organisationId, mode } = input;
      store.assessments.insert({
        id,
        organisationId,
        title,
        mode,
        currentQuestion: null,
        reassesses: null,
        createdAt: at,
        updatedAt: at,
      });
      return viewAssessment(context, id);
    },
    update(input: {
      id: string;
      title?: string | undefined;
      mode?: Mode | undefined;
      currentQuestion?: string | undefined;
    }): AssessmentView {
      const present = found(store.assessments.get(input.id), 'assessment');
      if (input.currentQuestion !== undefined) knownQuestion(input.currentQuestion);
      const changed = input.title !== undefined || input.mode !== undefined;
      store.assessments.update({
        ...present,
        title: input.title ?? present.title,
        mode: input.mode ?? present.mode,
        currentQuestion: input.currentQuestion ?? present.currentQuestion,
        updatedAt: changed ? now() : present.updatedAt,
      });
      return viewAssessment(context, input.id);
    },
    remove({ id }: { id: string }): void {
      found(store.assessments.get(id), 'assessment');
      store.assessments.setDeleted(id, now());
    },
    restore({ id }: { id: string }): AssessmentView {
      foundRows(store.assessments.setDeleted(id, null), 'assessment');
      return viewAssessment(context, id);
    },
    reassess: (input: Reassess): AssessmentView => reassess(context, input),
  };
}
