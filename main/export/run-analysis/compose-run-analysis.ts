import type { AnalysedRun, RunAnalysisFile } from '../../../src/contract/run-analysis-file.ts';
import { runAnalysisFile } from '../../../src/contract/run-analysis-file.ts';
import type { LogFormat } from '../../../src/contract/run-records.ts';
import type { LogNote, RunAnalysis } from '../../../src/domain/training-run/types.ts';
import type { Words } from '../../words.ts';
import { noteText, signalText } from './run-words.ts';

/** A run with what is made of its log. */
export interface JudgedRun {
  /** Where the log is, as it was named to Dunwu. */
  readonly path: string;
  readonly name: string;
  readonly format: LogFormat;
  readonly unit: 'step' | 'epoch' | 'row';
  /** Rows of the log. */
  readonly rows: number;
  readonly notes: readonly LogNote[];
  readonly analysis: RunAnalysis;
}

/** The document `dunwu.run-analysis/1` of some runs, in the words of one language, checked by its schema. */
export function composeRunAnalysis(runs: readonly JudgedRun[], words: Words): RunAnalysisFile {
  return runAnalysisFile.parse({ schema: 'dunwu.run-analysis/1', runs: runs.map((run) => analysedRun(run, words)) });
}

function analysedRun({ path, name, format, unit, rows, notes, analysis }: JudgedRun, words: Words): AnalysedRun {
  const { signals, missing, decision, ...rest } = analysis;
  const { reason: reasonId, ...decided } = decision;
  return {
    path,
    name,
    format,
    unit,
    rows,
    ...rest,
    signals: signals.map((signal) => ({ ...signal, text: signalText(signal, words) })),
    missing,
    missingText: missing.map((metric) => ({ metric, text: words(`verdicts:missing.${metric}`) })),
    decision: { ...decided, reason: words(`verdicts:reasons.${reasonId}`), reasonId },
    notes: notes.map((note) => ({ ...note, text: noteText(note, words) })),
  };
}
