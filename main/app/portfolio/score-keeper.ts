import type { Context } from '../context.ts';
import type { FaultLog } from '../fault-log.ts';
import { keepScores } from '../kept-scores.ts';
import { workOutScore } from '../scored-session.ts';

/** Works out the scores that are missing, in the background. */
export interface ScoreKeeper {
  /** Begins, when it does not already; ends by itself when none is missing. */
  start(): void;
  close(): void;
}

/** How long one slice may take, in ms, before everything else has its turn; one more score is finished then, about 2 ms. */
const slice = 8;
/** How many are looked up at once. */
const batch = 50;

/** Makes what keeps the scores of one store up to date. Faults are noted, and end it until it is started again. */
export function createScoreKeeper({ store }: Context, log: FaultLog): ScoreKeeper {
  let next: NodeJS.Immediate | undefined;
  const step = () => {
    next = undefined;
    try {
      if (fillSome()) next = setImmediate(step);
    } catch (error) {
      log.note('scores in the background', error);
    }
  };
  /** Whether there may be more. Nothing can come between working out a score and keeping it. */
  function fillSome(): boolean {
    const until = performance.now() + slice;
    const missing = store.scores.missing(batch);
    const worked = [];
    for (const id of missing) {
      const assessment = store.assessments.get(id);
      if (assessment) worked.push(workOutScore(store, assessment));
      if (performance.now() > until) break;
    }
    keepScores(store, worked);
    // A disk that keeps none would be asked for ever.
    return worked.some(({ assessmentId }) => store.scores.has(assessmentId));
  }
  return {
    start() {
      next ??= setImmediate(step);
    },
    close() {
      if (next) clearImmediate(next);
      next = undefined;
    },
  };
}
