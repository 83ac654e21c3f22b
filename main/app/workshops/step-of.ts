import type { WorkshopStep } from '../../../src/contract/workshop-records.ts';
import { AppError } from '../../app-error.ts';
import type { WorkshopItemRecord, WorkshopRecord } from '../../db/repositories/workshop-row.ts';
import type { RoomState } from './room-state.ts';

/** What a step changes. */
export interface StepChange {
  readonly record: Partial<WorkshopRecord>;
  readonly item: WorkshopItemRecord | null;
}

/** What a move of the facilitator changes. Throws AppError WORKSHOP_STATE where it does not fit, UNKNOWN_QUESTION. */
export function stepOf(state: RoomState, step: WorkshopStep): StepChange {
  const { record } = state;
  switch (step.step) {
    case 'lobby':
      return { record: { focus: { kind: 'lobby' } }, item: null };
    case 'open':
      return openQuestion(state, step.question);
    case 'open-ranking': {
      const shown = record.ranking === 'revealed' ? 'revealed' : 'open';
      return { record: { ranking: shown, focus: { kind: 'ranking', state: shown } }, item: null };
    }
    case 'reveal-ranking':
      if (record.ranking !== 'open') throw new AppError('WORKSHOP_STATE');
      return { record: { ranking: 'revealed', focus: { kind: 'ranking', state: 'revealed' } }, item: null };
    default:
      return { record: {}, item: moved(inFocus(state), step.step) };
  }
}

function openQuestion({ items }: RoomState, question: string): StepChange {
  const item = items.get(question);
  if (!item) throw new AppError('UNKNOWN_QUESTION', { question: question.slice(0, 80) });
  const isNew = item.round === 0;
  const opened = isNew || item.state === 'skipped';
  const changed = opened ? ({ ...item, state: 'open', round: isNew ? 1 : item.round } as const) : null;
  return { record: { focus: { kind: 'question', question } }, item: changed };
}

function inFocus({ record, items }: RoomState): WorkshopItemRecord {
  const item = record.focus.kind === 'question' ? items.get(record.focus.question) : undefined;
  if (!item) throw new AppError('WORKSHOP_STATE');
  return item;
}

type Move = Exclude<WorkshopStep['step'], 'lobby' | 'open' | 'open-ranking' | 'reveal-ranking'>;

/** From which states a question can be moved, and to which. What is revealed cannot be hidden again. */
const moves: Record<Move, { from: readonly WorkshopItemRecord['state'][]; to: WorkshopItemRecord['state'] }> = {
  close: { from: ['open'], to: 'closed' },
  reopen: { from: ['closed'], to: 'open' },
  reveal: { from: ['open', 'closed'], to: 'revealed' },
  'second-round': { from: ['revealed', 'decided'], to: 'open' },
  skip: { from: ['open', 'closed'], to: 'skipped' },
};

function moved(item: WorkshopItemRecord, move: Move): WorkshopItemRecord {
  const { from, to } = moves[move];
  if (!from.includes(item.state)) throw new AppError('WORKSHOP_STATE');
  return { ...item, state: to, round: move === 'second-round' ? item.round + 1 : item.round };
}
