/** Yields what `work` tells while it runs, in order, and returns what it ends with; its failure is thrown at the end. */
export async function* tellingSteps<Step extends string | object, Result>(
  work: (tell: (step: Step) => void) => Promise<Result>,
): AsyncGenerator<Step, Result, void> {
  const told: Step[] = [];
  let wake = (): void => {};
  let running = true;
  const result = work((step) => {
    told.push(step);
    wake();
  }).finally(() => {
    running = false;
    wake();
  });
  // Thrown below, once all that was told is out.
  result.catch(() => {});
  for (;;) {
    const step = told.shift();
    if (step !== undefined) yield step;
    else if (!running) return await result;
    else {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  }
}
