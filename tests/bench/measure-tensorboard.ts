import { closeSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { maskedCrc32c } from '../../main/import/training-logs/tensorboard/crc32c.ts';
import type { BenchRuns } from '../../src/contract/bench-runs.ts';
import { labelledRuns, seriesOf } from '../support/labelled-runs.ts';
import { round } from './durations.ts';
import { readLogProcess } from './measure-runs.ts';

const tags = {
  'train/loss': 'trainLoss',
  'val/loss': 'valLoss',
  'train/acc': 'trainScore',
  'val/acc': 'valScore',
  weight_norm: 'weightNorm',
  lr: 'lr',
  grad_norm: 'gradNorm',
} as const;

const readLine = z.object({ readMs: z.number(), judgeMs: z.number(), memoryMb: z.number(), rows: z.number() });

/** Writes an event file of `megabytes` into the folder, reads it `rounds` times; the quickest time and the most memory. */
export function measureTensorBoard(folder: string, { megabytes = 200, rounds = 3 } = {}): BenchRuns['tensorBoard'] {
  const file = join(folder, 'events.out.tfevents.1700000000.host.1.0');
  writeEventFile(file, megabytes * 1e6);
  try {
    const taken = Array.from({ length: rounds }, () => readLine.parse(JSON.parse(readLogProcess(file))));
    return {
      megabytes: round(statSync(file).size / 1e6),
      rows: taken[0]?.rows ?? 0,
      readAndJudgeMs: round(Math.min(...taken.map(({ readMs, judgeMs }) => readMs + judgeMs))),
      memoryMb: round(Math.max(...taken.map(({ memoryMb }) => memoryMb))),
    };
  } finally {
    rmSync(file);
  }
}

/** Writes the values of a labelled run, each point as often as the size asks, one event for each scalar as TensorBoard does. */
export function writeEventFile(file: string, size: number): void {
  const runs = labelledRuns();
  const run = runs.find(({ name }) => name === 'modadd31-tanh-s0');
  if (!run) throw new Error('The labelled run is not there.');
  const series = seriesOf(run, runs);
  const curves = Object.entries(tags).map(([tag, metric]) => ({
    tag: Buffer.from(tag),
    values: series[metric]?.values ?? new Float64Array(1),
  }));
  const bytesOfStep = curves.reduce((sum, { tag }) => sum + tag.length + 40, 0);
  const steps = Math.ceil(size / bytesOfStep);
  const target = openSync(file, 'w');
  const piece = Buffer.alloc(1 << 20);
  let used = 0;
  for (let step = 0; step < steps; step += 1) {
    for (const { tag, values } of curves) {
      const value = values[Math.floor((step / steps) * values.length)] ?? 0;
      used += writeRecord(piece, used, step, tag, value);
    }
    if (used < piece.length - 1000 && step < steps - 1) continue;
    writeSync(target, piece, 0, used);
    used = 0;
  }
  closeSync(target);
}

/** One TFRecord with one scalar, written by hand since a library takes minutes for millions; its length. */
function writeRecord(piece: Buffer, start: number, step: number, tag: Buffer, value: number): number {
  let at = start + 12;
  at = piece.writeUInt8(0x09, at);
  at = piece.writeDoubleLE(1_700_000_000 + step / 100, at);
  at = piece.writeUInt8(0x10, at);
  for (let rest = step; ; rest = Math.floor(rest / 128)) {
    at = piece.writeUInt8((rest % 128) | (rest >= 128 ? 0x80 : 0), at);
    if (rest < 128) break;
  }
  for (const byte of [0x2a, tag.length + 9, 0x0a, tag.length + 7, 0x0a, tag.length]) at = piece.writeUInt8(byte, at);
  at += tag.copy(piece, at);
  at = piece.writeUInt8(0x15, at);
  at = piece.writeFloatLE(value, at);
  piece.writeUInt32LE(at - start - 12, start);
  piece.writeUInt32LE(0, start + 4);
  piece.writeUInt32LE(maskedCrc32c(piece, start, start + 8), start + 8);
  piece.writeUInt32LE(maskedCrc32c(piece, start + 12, at), at);
  return at + 4 - start;
}
