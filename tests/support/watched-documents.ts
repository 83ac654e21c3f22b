import { AppError } from '../../main/app-error.ts';
import type { DeliverableJob, Finished } from '../../main/export/make-deliverable.ts';
import type { DocumentMaker, MakeOptions } from '../../main/jobs/document-maker.ts';

/** Makes "documents" in no time for tests that are about what becomes of a file, and writes down what it is asked. */
export class WatchedDocuments implements DocumentMaker {
  readonly jobs: DeliverableJob[] = [];
  aborted = 0;
  closed = 0;
  /** What the next files hold; null: the finished file differs from the report. */
  content: string | null;
  /** When set, files wait for ever: until they are aborted. */
  held = false;

  constructor(content = 'first') {
    this.content = content;
  }

  async make(job: DeliverableJob, { signal, onStep }: MakeOptions = {}): Promise<Finished> {
    this.jobs.push(job);
    onStep?.('write');
    if (this.held) await this.#untilAborted(signal);
    onStep?.('check');
    if (this.content === null) throw new AppError('EXPORT_DIFFERS', { where: 'R01', expected: '12.4', found: '12.5' });
    return { bytes: new TextEncoder().encode(this.content), figures: 7 };
  }

  async preview(job: DeliverableJob, options: MakeOptions = {}): Promise<Finished['bytes']> {
    return (await this.make(job, options)).bytes;
  }

  close(): void {
    this.closed += 1;
  }

  #untilAborted(signal: AbortSignal | undefined): Promise<never> {
    return new Promise((_, reject) => {
      signal?.addEventListener('abort', () => {
        this.aborted += 1;
        reject(signal.reason);
      });
    });
  }
}
