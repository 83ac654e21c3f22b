/** Writes inside a shared transaction; what it returns is done in memory once that is on disk, and gives the caller's result. */
export type GroupedWrite<T> = () => () => T;

export interface GroupCommit {
  /** Resolves when the write is on disk. Rejects with its own refusal, or with what the whole transaction failed with. */
  add<T>(write: GroupedWrite<T>): Promise<T>;
  /** Writes what waits now. */
  flush(): void;
}

interface Job {
  readonly write: GroupedWrite<unknown>;
  readonly resolve: (value: never) => void;
  readonly reject: (reason: unknown) => void;
}

/**
 * Puts all writes that wait at the same moment into one transaction, because each transaction is an fsync: three hundred
 * votes of the same second are a few dozen of them. A write may refuse by throwing what `isRefusal` knows, before it has
 * written anything; the others go on. Any other failure undoes and rejects them all.
 */
export function createGroupCommit(
  transaction: (work: () => void) => void,
  isRefusal: (error: unknown) => boolean,
): GroupCommit {
  let waiting: Job[] = [];
  const flush = (): void => {
    const jobs = waiting;
    if (jobs.length === 0) return;
    waiting = [];
    const settle: (() => void)[] = [];
    try {
      transaction(() => {
        for (const job of jobs) settle.push(attempt(job, isRefusal));
      });
    } catch (error) {
      for (const { reject } of jobs) reject(error);
      return;
    }
    for (const done of settle) done();
  };
  return {
    add: <T>(write: GroupedWrite<T>) =>
      new Promise<T>((resolve, reject) => {
        if (waiting.length === 0) setImmediate(flush);
        waiting.push({ write, resolve: resolve as Job['resolve'], reject });
      }),
    flush,
  };
}

/** Runs one write; what to tell its caller once the transaction is on disk. */
function attempt({ write, resolve, reject }: Job, isRefusal: (error: unknown) => boolean): () => void {
  try {
    const apply = write();
    return () => resolve(apply() as never);
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return () => reject(error);
  }
}
