import { describe, expect, it } from 'vitest';
import { mutatedLogs, outcomeOf } from '../../support/mutate-logs.ts';

/** A thousand by themselves take some ten seconds; `tests/support/count-mutated-logs.ts` reads twenty thousand by hand. */
const count = 1_000;
const wanted = /^(read|nothing|LOG_UNREADABLE|LOG_NO_METRICS|FILE_TOO_LARGE)$/;

describe('a damaged log', () => {
  it('of any format is read as far as it goes or refused with a message, and never breaks the reader', async () => {
    const odd: string[] = [];
    const seen = new Map<string, number>();
    for (const log of mutatedLogs(count, 20_260_301, 400)) {
      const { what } = await outcomeOf(log);
      seen.set(what, (seen.get(what) ?? 0) + 1);
      if (!wanted.test(what)) odd.push(`${log.style} (${log.mutation}): ${what}`);
    }
    expect(odd).toEqual([]);
    // Neither is everything refused nor everything read: the damage is real, and so is the tolerance.
    expect(seen.get('read') ?? 0).toBeGreaterThan(count / 3);
    expect((seen.get('LOG_UNREADABLE') ?? 0) + (seen.get('LOG_NO_METRICS') ?? 0)).toBeGreaterThan(count / 20);
  }, 120_000);
});
