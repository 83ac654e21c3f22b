import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Failure } from '../../../renderer/participant/room/client.ts';
import { Outbox, type Shelf } from '../../../renderer/participant/room/outbox.ts';
import type { Saying, VoteSaying } from '../../../renderer/participant/room/saying.ts';
import { codeInAddress, tidyJoinCode } from '../../../renderer/participant/views/join-code.ts';
import type { ParticipantView } from '../../../src/contract/participant-api.ts';

const vote = (choice: VoteSaying['choice'], round = 1): VoteSaying => ({
  kind: 'vote',
  question: 'MON-01',
  round,
  choice,
  comment: '',
});
const viewOf = (focus: object): ParticipantView =>
  ({
    focus: { kind: 'question', question: 'MON-01', state: 'open', round: 1, mine: null, ...focus },
  }) as ParticipantView;
const broken: Failure = { code: 'network', params: {} };
const closed: Failure = { code: 'VOTE_CLOSED', params: {} };

/** An outbox whose every try is answered by the test, in order. */
function opened(kept: readonly Saying[] = []) {
  const tries: { saying: Saying; arrive: () => void; fail: (failure: Failure) => void }[] = [];
  let onShelf = kept;
  const shelf: Shelf = {
    read: () => onShelf,
    write: (unsent) => {
      onShelf = unsent;
    },
  };
  const send = (saying: Saying) =>
    new Promise<void>((arrive, fail) => {
      tries.push({ saying, arrive, fail });
    });
  const outbox = new Outbox({ send, shelf, changed: () => {} });
  const settled = () => vi.advanceTimersByTimeAsync(0);
  return { outbox, tries, settled, state: () => outbox.all.get('vote')?.state, shelf: () => onShelf };
}

describe('what a participant says', () => {
  afterEach(() => vi.useRealTimers());

  it('is saved when the workshop says so and not before', async () => {
    vi.useFakeTimers();
    const { outbox, tries, settled, state, shelf } = opened();
    outbox.say(vote(2));
    await settled();
    expect([state(), shelf()]).toEqual(['saving', [vote(2)]]);
    tries[0]?.arrive();
    await settled();
    expect([state(), shelf()]).toEqual(['saved', []]);
  });

  it('goes out one at a time, and only the latest of what was changed meanwhile', async () => {
    vi.useFakeTimers();
    const { outbox, tries, settled, state } = opened();
    outbox.say(vote(1));
    outbox.say(vote(2));
    outbox.say(vote(3));
    await settled();
    expect(tries.map(({ saying }) => saying)).toEqual([vote(1)]);
    tries[0]?.arrive();
    await settled();
    expect(state()).toBe('saving');
    tries[1]?.arrive();
    await settled();
    expect([tries.map(({ saying }) => saying), state()]).toEqual([[vote(1), vote(3)], 'saved']);
  });

  it('waits while the way is broken and goes out with the next view of the same round, also after a reload', async () => {
    vi.useFakeTimers();
    const before = opened();
    before.outbox.say(vote(4));
    before.tries[0]?.fail(broken);
    await before.settled();
    expect(before.state()).toBe('waiting');
    const after = opened(before.shelf());
    after.outbox.heard(viewOf({}));
    await after.settled();
    after.tries[0]?.arrive();
    await after.settled();
    expect([after.tries.length, after.state()]).toEqual([1, 'saved']);
  });

  it.each([
    ['closed', { state: 'closed' }],
    ['in its second round', { round: 2 }],
    ['not in focus any more', { question: 'MON-02' }],
  ])('is not sent into a question that is %s, and that is told until something else is shown', async (_, focus) => {
    vi.useFakeTimers();
    const { outbox, tries, settled, state } = opened([vote(4)]);
    outbox.heard(viewOf(focus));
    await settled();
    expect([tries.length, state()]).toEqual([0, 'late']);
    outbox.heard(viewOf({ question: 'MON-03' }));
    expect(state()).toBeUndefined();
  });

  it('is late where the workshop closed first, and saved where the reply alone was lost', async () => {
    vi.useFakeTimers();
    const { outbox, tries, settled, state } = opened();
    outbox.say(vote(1));
    tries[0]?.fail(closed);
    await settled();
    outbox.heard(viewOf({ state: 'closed' }));
    expect(state()).toBe('late');
    outbox.say(vote(0));
    tries[1]?.fail(broken);
    await settled();
    outbox.heard(viewOf({ mine: { choice: 0, comment: '' } }));
    expect([state(), tries.length]).toEqual([undefined, 2]);
  });
});

describe('a join code', () => {
  it.each(['ab c2-34', 'ＡＢＣ２３４', ' abc234 '])('is understood as people type it: %s', (typed) => {
    expect(tidyJoinCode(typed)).toBe('ABC234');
  });

  it('is read from the address of the QR', () => {
    expect(['#ABC234', '#code=abc234', '', '#%E0%A4%A'].map(codeInAddress)).toEqual(['ABC234', 'ABC234', '', '']);
  });
});
