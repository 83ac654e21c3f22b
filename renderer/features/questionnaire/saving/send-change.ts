import type { AssessmentView } from '../../../../src/contract/records.ts';
import { assertNever } from '../../../../src/kernel/assert-never.ts';
import { client } from '../../../client/api.ts';
import type { Change } from './change.ts';

/** What came back: the assessment after the change and, for undo and redo, the question it touched. */
export interface Saved {
  readonly view: AssessmentView;
  readonly question: string | null;
}

/** Sends one change to the machine; resolves once it is durable. */
export async function sendChange(assessmentId: string, change: Change): Promise<Saved> {
  switch (change.kind) {
    case 'answer':
      return plain(
        await client.answers.set({ assessmentId, question: change.question, answer: change.answer }),
        change.question,
      );
    case 'note':
      return plain(
        await client.answers.note({ assessmentId, question: change.question, note: change.note }),
        change.question,
      );
    case 'position':
      return plain(await client.assessments.update({ id: assessmentId, currentQuestion: change.question }), null);
    case 'mode':
      return plain(await client.assessments.update({ id: assessmentId, mode: change.mode }), null);
    case 'undo': {
      const { question, ...view } = await client.answers.undo({ assessmentId });
      return { view, question };
    }
    case 'redo': {
      const { question, ...view } = await client.answers.redo({ assessmentId });
      return { view, question };
    }
    default:
      return assertNever(change);
  }
}

function plain(view: AssessmentView, question: string | null): Saved {
  return { view, question };
}
