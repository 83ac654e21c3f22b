import { logUnitOf } from './log-unit.ts';

/** Units that wait to be read, one at a time, each once however often it changed; a rest after each as long as it took. */
export function createUnitQueue(read: (unit: string) => Promise<void>) {
  const waiting = new Set<string>();
  let busy = false;
  let closed = false;
  const next = async () => {
    if (busy) return;
    busy = true;
    for (let [unit] = waiting; unit !== undefined && !closed; [unit] = waiting) {
      waiting.delete(unit);
      const started = performance.now();
      await read(unit);
      await new Promise((resolve) => setTimeout(resolve, performance.now() - started).unref());
    }
    busy = false;
  };
  return {
    add(paths: readonly string[]) {
      for (const path of paths) {
        const found = logUnitOf(path);
        if (found) waiting.add(found.unit);
      }
      void next();
    },
    close() {
      closed = true;
      waiting.clear();
    },
  };
}
