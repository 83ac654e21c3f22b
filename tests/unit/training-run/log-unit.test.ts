import { describe, expect, it } from 'vitest';
import { logUnitOf } from '../../../main/app/watched-logs/log-unit.ts';

describe('what is read again when a file of a watched folder grows', () => {
  it.each([
    ['seed-3.csv', 'seed-3.csv'],
    ['exp/a/history.jsonl', 'exp/a/history.jsonl'],
    ['lightning_logs/version_0/metrics.csv', 'lightning_logs/version_0'],
    ['lightning_logs/version_0/hparams.yaml', 'lightning_logs/version_0'],
    ['events.out.tfevents.17.host', ''],
    ['runs/a/events.out.tfevents.17.host', 'runs/a'],
    ['runs/a/train/events.out.tfevents.17.host', 'runs/a'],
    ['runs/a/validation/events.out.tfevents.17.host', 'runs/a'],
    ['out/checkpoint-500/trainer_state.json', 'out'],
    ['out/trainer_state.json', 'out'],
    ['mlruns/0/ab12/metrics/val/loss', 'mlruns/0/ab12'],
    ['mlruns/0/ab12/params/lr', 'mlruns/0/ab12'],
    ['mlruns/0/ab12/meta.yaml', 'mlruns/0/ab12'],
    ['metrics/seed-3.csv', 'metrics/seed-3.csv'],
  ])('%s: %s', (path, unit) => {
    expect(logUnitOf(path)?.unit).toBe(unit);
  });

  it.each(['model.pt', 'figure.png', 'notes.md', 'checkpoint-500/optimizer.bin'])('%s is no log', (path) => {
    expect(logUnitOf(path)).toBeNull();
  });
});
