import { describe, expect, it, vi } from 'vitest';
import type { Change } from '../../../renderer/features/questionnaire/saving/change.ts';
import { SaveQueue } from '../../../renderer/features/questionnaire/saving/save-queue.ts';

const answer = (question: string, level: 0 | 1 | 2 | 3 | 4): Change => ({
  kind: 'answer',
  question,
  answer: { kind: 'level', level },
});
const note = (text: string): Change => ({ kind: 'note', question: 'MON-01', note: text });

/** A machine that can be cut off, and what it has taken. */
function makeMachine() {
  const taken: Change[] = [];
  const refused: Change[] = [];
  const kept: Change[][] = [];
  const state = { reachable: true, sending: 0, most: 0 };
  const queue = new SaveQueue<null>({
    send: async (change) => {
      state.sending += 1;
      state.most = Math.max(state.most, state.sending);
      await Promise.resolve();
      state.sending -= 1;
      if (!state.reachable) throw new Error('no connection');
      if (change.kind === 'undo') throw new RangeError('nothing to undo');
      taken.push(change);
      return null;
    },
    onSaved: () => {},
    onRefused: (change) => refused.push(change),
    isRefusal: (error) => error instanceof RangeError,
    keep: (pending) => kept.push([...pending]),
    retryDelays: [5],
  });
  return { queue, taken, refused, kept, state };
}

const untilSaved = (queue: SaveQueue<null>) =>
  vi.waitFor(() => expect(queue.getSnapshot()).toEqual({ pending: [], status: 'saved' }));

describe('the save queue', () => {
  it('sends changes one at a time, in the order made', async () => {
    const { queue, taken, state } = makeMachine();
    const changes = [answer('MON-01', 1), answer('MON-01', 2), answer('MON-02', 3)];
    for (const change of changes) queue.add(change);
    expect(queue.getSnapshot().status).toBe('saving');
    await untilSaved(queue);
    expect(taken).toEqual(changes);
    expect(state.most).toBe(1);
  });

  it('loses nothing while the machine is away, says so, and sends all in order when it is back', async () => {
    const { queue, taken, state, kept } = makeMachine();
    state.reachable = false;
    queue.add(answer('MON-01', 1));
    await vi.waitFor(() => expect(queue.getSnapshot().status).toBe('failed'));
    queue.add(answer('MON-01', 4));
    queue.add(answer('MON-02', 2));
    expect(kept.at(-1)).toHaveLength(3);
    expect(queue.getSnapshot().status).toBe('failed');
    state.reachable = true;
    await untilSaved(queue);
    expect(taken).toEqual([answer('MON-01', 1), answer('MON-01', 4), answer('MON-02', 2)]);
    expect(kept.at(-1)).toEqual([]);
  });

  it('goes on after a change that the machine will never take', async () => {
    const { queue, taken, refused } = makeMachine();
    queue.add({ kind: 'undo' });
    queue.add(answer('MON-01', 1));
    await untilSaved(queue);
    expect(refused).toEqual([{ kind: 'undo' }]);
    expect(taken).toEqual([answer('MON-01', 1)]);
  });

  it('waits for further typing and sends the last words only', async () => {
    const { queue, taken } = makeMachine();
    queue.add(note('W'), 10_000);
    queue.add(note('Word'), 10_000);
    expect(queue.getSnapshot().status).toBe('saving');
    expect(taken).toEqual([]);
    queue.flush();
    await untilSaved(queue);
    expect(taken).toEqual([note('Word')]);
  });

  it('does not replace a note that is already on its way', async () => {
    const { queue, taken } = makeMachine();
    queue.add(note('first'));
    queue.add(note('second'));
    await untilSaved(queue);
    expect(taken.at(-1)).toEqual(note('second'));
  });

  it('does not call a mere change of place unsaved work', () => {
    const { queue } = makeMachine();
    queue.add({ kind: 'position', question: 'MON-02' });
    expect(queue.getSnapshot().status).toBe('saved');
  });
});
