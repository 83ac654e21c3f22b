import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { labPresetConfigs } from '../../../src/content/lab-presets.ts';
import { labOutput } from '../../../src/contract/lab-output.ts';
import { labCsv } from '../../../src/domain/lab/lab-csv.ts';
import { labTable } from '../../../src/domain/lab/lab-table.ts';
import { createLab } from '../../../src/domain/lab/train-lab.ts';
import type { LabConfig, LabPreset } from '../../../src/domain/lab/types.ts';
import { AppError } from '../../app-error.ts';
import { writeTextFile } from '../../export/write-text-file.ts';
import type { CommandContext } from '../command-context.ts';
import { toJsonText, toLinesText } from '../print.ts';

interface Options extends Partial<Pick<LabConfig, 'seed' | 'steps' | 'weightDecay' | 'dataShare' | 'width'>> {
  readonly preset: LabPreset;
  readonly out: string;
  readonly json?: boolean;
}

/** How many times progress is told. */
const reports = 10;

/** `lab`: trains a small network and writes its log. Opens no database. The same call gives the same bytes. */
export function lab({ preset, out, json, ...changes }: Options, context: CommandContext): void {
  const { seed, steps, weightDecay, dataShare, width } = { ...labPresetConfigs[preset], ...changes };
  const config: LabConfig = { ...labPresetConfigs[preset], seed, steps, weightDecay, dataShare, width };
  const file = resolve(out);
  refuseImpossible(file);
  const trained = train(config, context);
  const text = labCsv(labTable(trained.rows, config));
  writeTextFile(file, text);
  const bytes = Buffer.byteLength(text);
  const sha256 = createHash('sha256').update(text).digest('hex');
  const rows = trained.rows.length;
  const last = trained.rows.at(-1);
  if (json)
    context.print(toJsonText(labOutput.parse({ schema: 'dunwu.lab/1', file, bytes, sha256, rows, config, last })));
  else {
    const done = context.words('cli:lab.done', { file, rows, sha256: sha256.slice(0, 12) });
    context.print(toLinesText([done, context.words('cli:lab.next', { file })]));
  }
}

/** Tells before the training, not after it, that there is no such folder or that a folder has this name. */
function refuseImpossible(file: string): void {
  const folder = statSync(dirname(file), { throwIfNoEntry: false });
  const taken = statSync(file, { throwIfNoEntry: false });
  if (!folder?.isDirectory()) throw new AppError('FILE_UNREADABLE', { path: file, detail: 'ENOENT' });
  if (taken?.isDirectory()) throw new AppError('FILE_UNREADABLE', { path: file, detail: 'EISDIR' });
}

function train(config: LabConfig, { words, report }: CommandContext) {
  const trained = createLab(config);
  const { steps } = config;
  while (!trained.done) {
    trained.run(Math.ceil(steps / reports));
    const row = trained.rows.at(-1);
    if (!row) continue;
    const percent = (share: number) => Math.floor(share * 100);
    const right = { train: percent(row.trainScore), validation: percent(row.valScore) };
    report(words('cli:lab.progress', { step: row.step, steps, ...right }));
  }
  return trained;
}
