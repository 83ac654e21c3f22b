import { randomUUID } from 'node:crypto';
import type { MergeRule } from '../../../src/contract/assessor-api.ts';
import { checkAnswer } from '../../../src/domain/answers/check-answer.ts';
import type { MergedQuestion } from '../../../src/domain/answers/merge-lines.ts';
import { sameAnswer } from '../../../src/domain/answers/same-answer.ts';
import type { Answer } from '../../../src/domain/questionnaire/answer.ts';
import type { WorkshopRole } from '../../../src/domain/workshop/types.ts';
import { AppError } from '../../app-error.ts';
import type { AssessorSettlement } from '../../db/repositories/assessor-settlements.ts';
import { applyAnswer, nextStep, takeStep } from '../answer-steps.ts';
import type { Context } from '../context.ts';
import { found } from '../found.ts';
import { knownQuestion } from '../known-question.ts';
import { type GatheredMerge, gatherMerge, voicesOn } from './gather-merge.ts';

/** What becomes the assessment's answer, and by what. */
type Decision = Pick<AssessorSettlement, 'question' | 'answer' | 'rule' | 'role' | 'why'>;

/** A rule, and whose answer counts when it is `role`. */
export interface ChosenRule {
  readonly rule: MergeRule;
  readonly role: WorkshopRole | null;
}

/** Settles one question with an answer that somebody chose. Returns the settlement's id. */
export function settleOne(
  context: Context,
  input: { assessmentId: string; question: string; answer: Answer; why: string },
): string[] {
  const { assessmentId, ...chosen } = input;
  const checked = checkAnswer(knownQuestion(chosen.question), chosen.answer);
  if (!checked.ok) throw new AppError(checked.error.code, checked.error.params);
  return settle(context, assessmentId, ({ lines }) => {
    found(
      lines.find(({ question }) => question === chosen.question),
      chosen.question,
    );
    return [{ ...chosen, rule: 'manual', role: null }];
  });
}

/** Takes over what all agree on, where the assessment has no answer yet. */
export function takeAgreed(context: Context, assessmentId: string): string[] {
  return settle(context, assessmentId, ({ lines }) => lines.flatMap(agreedOn));
}

/** Takes over what all agree on, and settles what the rule decides of the rest. Throws AppError INVALID_INPUT without a role. */
export function settleByRule(context: Context, assessmentId: string, chosen: ChosenRule): string[] {
  if (chosen.rule === 'role' && chosen.role === null) {
    throw new AppError('INVALID_INPUT', { field: 'role', detail: '—' });
  }
  return settle(context, assessmentId, ({ lines }) =>
    lines.flatMap((line) => (line.state === 'open' ? decidedBy(chosen, line) : agreedOn(line))),
  );
}

function agreedOn({ state, question, agreed, current }: MergedQuestion): Decision[] {
  if (state !== 'same' || !agreed || current) return [];
  return [{ question, answer: agreed, rule: 'same', role: null, why: '' }];
}

function decidedBy({ rule, role }: ChosenRule, { question, proposals }: MergedQuestion): Decision[] {
  const answer = rule === 'role' ? role && proposals.role[role] : proposals[rule];
  return answer ? [{ question, answer, rule, role: rule === 'role' ? role : null, why: '' }] : [];
}

/** Writes answers with their steps of undo, and keeps each decision with all voices as they are: all of it or nothing. */
function settle(
  context: Context,
  assessmentId: string,
  decide: (gathered: GatheredMerge) => readonly Decision[],
): string[] {
  const { store, now, userName } = context;
  return store.database.transaction(() => {
    const gathered = gatherMerge(context, assessmentId);
    const at = now();
    return decide(gathered).map((decision) => {
      const { question, answer } = decision;
      const before = store.answers.get(assessmentId, question);
      if (JSON.stringify(before) !== JSON.stringify(answer)) {
        applyAnswer(context, assessmentId, { at, question, cause: 'assessors', after: answer });
      }
      const id = randomUUID();
      const voices = voicesOn(gathered, question);
      store.assessorSettlements.insert({
        ...decision,
        id,
        assessmentId,
        at,
        by: userName(),
        voices,
        takenBackAt: null,
      });
      return id;
    });
  });
}

/**
 * Takes settlements back. The answers that they wrote go back too, newest first, for as long as the newest step of undo is one of
 * them: what somebody changed since stays.
 */
export function undoSettlements(context: Context, assessmentId: string, ids: readonly string[]): void {
  const { store, now } = context;
  store.database.transaction(() => {
    const all = store.assessorSettlements.of(assessmentId);
    const wanted = new Map(
      ids.map((id) => {
        const settlement = found(
          all.find((one) => one.id === id),
          id,
        );
        return [settlement.question, settlement] as const;
      }),
    );
    for (const id of ids) store.assessorSettlements.takeBack(id, now());
    for (;;) {
      const step = nextStep(context, assessmentId, 'undo');
      const settlement = step?.cause === 'assessors' ? wanted.get(step.question) : undefined;
      if (!step?.after || !settlement || !sameAnswer(step.after, settlement.answer)) break;
      wanted.delete(step.question);
      takeStep(context, assessmentId, 'undo');
    }
  });
}
