import type { ExportProgress, ExportRecord } from '../../../../src/contract/report-records.ts';
import type { WantedFile } from '../wanted.ts';

/** How an export stands; `wanted` is what was chosen when it began. */
export type ExportState =
  | { readonly kind: 'idle' | 'cancelled' }
  | { readonly kind: 'running'; readonly wanted: WantedFile; readonly step: ExportStep }
  | { readonly kind: 'done'; readonly record: ExportRecord }
  | { readonly kind: 'failed'; readonly wanted: WantedFile; readonly error: unknown };

/** What is done on the way to a finished file, in order. */
export const exportSteps = ['gather', 'write', 'check', 'done'] as const satisfies readonly ExportProgress['step'][];
export type ExportStep = (typeof exportSteps)[number];

/** Where a step stands while another is being worked on. */
export function stepState(step: ExportStep, current: ExportStep): 'finished' | 'active' | 'waiting' {
  const ahead = exportSteps.indexOf(step) - exportSteps.indexOf(current);
  return ahead < 0 ? 'finished' : ahead === 0 ? 'active' : 'waiting';
}

/** The state after the machine has said how far it is: only the record makes it done. */
export function afterProgress(wanted: WantedFile, { step, record }: ExportProgress): ExportState {
  return record ? { kind: 'done', record } : { kind: 'running', wanted, step };
}
