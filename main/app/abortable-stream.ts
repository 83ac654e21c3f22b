/**
 * Events of work that can be stopped: when the signal aborts or the reader goes away, the work's own signal aborts and the
 * stream ends. A bare generator could not be returned while it waits for its next event.
 */
export function abortableStream<T>(
  signal: AbortSignal | undefined,
  work: (signal: AbortSignal) => AsyncGenerator<T, undefined, void>,
): AsyncIteratorObject<T, undefined, void> {
  const controller = new AbortController();
  const ended = signal ? AbortSignal.any([signal, controller.signal]) : controller.signal;
  const events = work(ended);
  const iterator: AsyncIteratorObject<T, undefined, void> = {
    async next() {
      try {
        return await events.next();
      } catch (error) {
        if (!ended.aborted) throw error;
        return { done: true, value: undefined };
      }
    },
    async return() {
      controller.abort();
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]: () => iterator,
    async [Symbol.asyncDispose]() {
      controller.abort();
    },
  };
  return iterator;
}
