import { expect, it } from 'vitest';
import { createGroupCommit } from '../../../main/app/workshops/group-commit.ts';

/** A disk that takes whole transactions, or fails. */
function disk() {
  const found = { written: [] as number[], transactions: 0, full: false };
  const commit = createGroupCommit(
    (work) => {
      const before = [...found.written];
      try {
        work();
        if (found.full) throw new Error('disk full');
        found.transactions += 1;
      } catch (error) {
        found.written = before;
        throw error;
      }
    },
    (error) => error instanceof RangeError,
  );
  const write = (value: number) =>
    commit.add(() => {
      if (value < 0) throw new RangeError('refused');
      found.written.push(value);
      return () => value;
    });
  return { found, commit, write };
}

it('writes what waits at the same moment in one transaction, and refuses one without the others', async () => {
  const { found, write } = disk();
  const results = await Promise.allSettled([write(1), write(-1), write(2)]);
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(found).toMatchObject({ written: [1, 2], transactions: 1 });
});

it('acknowledges nothing of a transaction that failed, and goes on with the next', async () => {
  const { found, commit, write } = disk();
  found.full = true;
  const failed = Promise.allSettled([write(1), write(2)]);
  commit.flush();
  expect((await failed).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  found.full = false;
  expect(await write(3)).toBe(3);
  expect(found.written).toEqual([3]);
});
