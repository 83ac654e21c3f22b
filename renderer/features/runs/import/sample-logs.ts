import type { TFunction } from 'i18next';
import { controlRun, type ExampleRun, grokkingRun } from '../../../../src/content/example-run.ts';

/** The two real runs of the page "What is grokking?" as logs to import: one that groks, one that never does. */
export function sampleLogs(t: TFunction): readonly File[] {
  return [asFile(grokkingRun, t('runs:sample.grokking')), asFile(controlRun, t('runs:sample.control'))];
}

function asFile({ points }: ExampleRun, name: string): File {
  const rows = points.map((point) => point.join(','));
  return new File([['step,train_acc,val_acc', ...rows, ''].join('\n')], `${name}.csv`, { type: 'text/csv' });
}
