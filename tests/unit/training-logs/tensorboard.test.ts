import { crc32c } from '@aws-crypto/crc32c';
import { PbfWriter } from 'pbf';
import { describe, expect, it } from 'vitest';
import { readLogs } from '../../../main/import/training-logs/read-logs.ts';
import { maskedCrc32c } from '../../../main/import/training-logs/tensorboard/crc32c.ts';
import { toSeries } from '../../../src/domain/training-run/to-series.ts';
import { seededRandom } from '../../support/random.ts';
import { eventFile, record, sourceOf } from '../../support/write-training-logs.ts';

const names = {
  train_loss: 'train/loss',
  val_loss: 'val/loss',
  train_acc: 'train/acc',
  val_acc: 'val/acc',
  weight_norm: 'weight_norm',
  lr: 'lr',
  grad_norm: 'grad_norm',
};
const losses = ['train_loss', 'val_loss'] as const;

/** Events at the given steps; the training loss is `value` of the step, the validation loss one more. */
function events(
  steps: readonly number[],
  value: (step: number) => number = (step) => step,
  wanted = losses as readonly (typeof losses)[number][],
) {
  const rows = steps.map((step) => ({ step, train_loss: value(step), val_loss: value(step) + 1 }));
  return eventFile(rows, wanted, names, (pbf, number) => pbf.writeFloatField(2, number));
}

const upTo = (last: number) => Array.from({ length: last + 1 }, (_, step) => step);
const name = (folder: string, seconds = 1_700_000_000) => `${folder}/events.out.tfevents.${seconds}.host.1.0`;

async function readOne(files: readonly (readonly [string, Uint8Array])[]) {
  const { runs, failures } = await readLogs(files.map(([file, bytes]) => sourceOf(file, bytes, 997)));
  expect(failures).toEqual([]);
  expect(runs).toHaveLength(1);
  const run = runs[0] as NonNullable<(typeof runs)[0]>;
  return { run, ...toSeries(run.table, run.roles) };
}

describe('the checksum of a record', () => {
  it('is that of a library for CRC-32C, masked as TensorFlow does', () => {
    const random = seededRandom(7);
    for (let length = 0; length < 200; length += 1) {
      const bytes = Uint8Array.from({ length }, () => random() * 256);
      const crc = crc32c(bytes);
      expect(maskedCrc32c(bytes, 0, length)).toBe((((crc >>> 15) | (crc << 17)) + 0xa282ead8) >>> 0);
    }
  });
});

describe('a TensorBoard event file', () => {
  it('that ends within a record is read up to there', async () => {
    const whole = events(upTo(50));
    const { run, series } = await readOne([[name('run'), whole.subarray(0, -9)]]);
    expect(run.notes).toEqual([{ code: 'truncated', count: 1, at: null, what: '' }]);
    expect([...(series.valLoss?.values ?? [])]).toEqual(upTo(49).map((step) => step + 1));
    expect(series.trainLoss?.steps).toHaveLength(51);
  });

  it('loses a record with a wrong checksum and no other', async () => {
    const bytes = events(upTo(50));
    const middle = bytes.length / 2;
    // A byte of a value: the lengths, and with them the framing, stay whole.
    const at = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).indexOf('val/loss', middle) + 10;
    bytes[at] = (bytes[at] ?? 0) ^ 0x10;
    const { run, series } = await readOne([[name('run'), bytes]]);
    expect(run.notes).toEqual([{ code: 'bad-records', count: 1, at: null, what: '' }]);
    expect(series.valLoss?.steps).toHaveLength(50);
    expect(series.trainLoss?.steps).toHaveLength(51);
  });

  it('finds the next record where bytes are missing or are not its own', async () => {
    const bytes = events(upTo(50));
    const [first, second, third] = [bytes.subarray(0, 1001), bytes.subarray(1017, 2000), bytes.subarray(2000)];
    const { run, series } = await readOne([[name('run'), Buffer.concat([first, second, new Uint8Array(333), third])]]);
    expect(run.notes).toEqual([{ code: 'bad-records', count: expect.any(Number), at: null, what: '' }]);
    const values = (series.trainLoss?.steps.length ?? 0) + (series.valLoss?.steps.length ?? 0);
    expect(values).toBeGreaterThanOrEqual(102 - 4);
    expect([...(series.trainLoss?.values ?? [])]).toEqual([...(series.trainLoss?.steps ?? [])]);
  });

  it('of a resumed run replaces what the file before it had from there on', async () => {
    const files = [
      [name('run', 1_700_000_900), events([40, 50, 60], () => 900)],
      [name('run', 1_700_000_000), events(upTo(55), () => 5)],
    ] as const;
    const { run, series } = await readOne(files);
    expect(run.notes).toEqual([{ code: 'resumed', count: 1, at: 40, what: 'train/loss' }]);
    expect([...(series.trainLoss?.steps ?? [])]).toEqual([...upTo(39), 40, 50, 60]);
    expect([...(series.trainLoss?.values ?? [])].slice(38)).toEqual([5, 5, 900, 900, 900]);
  });

  it('is one run with the files of its folder, whoever of them logs what', async () => {
    const { run, series, notes } = await readOne([
      [name('run', 1), events([0, 10, 20], (step) => step, ['train_loss'])],
      [name('run', 2), events([0, 5, 10], (step) => step, ['val_loss'])],
    ]);
    expect([run.notes, notes]).toEqual([[], []]);
    expect([...(series.trainLoss?.steps ?? [])]).toEqual([0, 10, 20]);
    expect([...(series.valLoss?.steps ?? [])]).toEqual([0, 5, 10]);
  });

  it('tells the weight decay and learning rate that were logged as hyper-parameters', async () => {
    const pbf = new PbfWriter();
    const nested = (field: number, write: (inner: PbfWriter) => void) => (outer: PbfWriter) =>
      outer.writeMessage(field, (_: null, inner) => write(inner), null);
    const entry = (key: string, value: number) =>
      nested(1, (map) => {
        map.writeStringField(1, key);
        nested(2, (one) => one.writeDoubleField(2, value))(map);
      });
    nested(5, (summary) =>
      nested(1, (one) => {
        one.writeStringField(1, '_hparams_/session_start_info');
        nested(9, (metadata) =>
          nested(1, (plugin) => {
            plugin.writeStringField(1, 'hparams');
            nested(
              2,
              nested(3, (session) =>
                [entry('lr', 0.003), entry('optim/weight_decay', 1)].forEach((add) => void add(session)),
              ),
            )(plugin);
          })(metadata),
        )(one);
      })(summary),
    )(pbf);
    const { run } = await readOne([[name('run'), Buffer.concat([events(upTo(9)), record(pbf.finish())])]]);
    expect(run.hints).toEqual({ weightDecay: 1, learningRate: 0.003 });
    expect(run.notes).toEqual([]);
  });

  it('in a folder that is only called like one of settings is a run of its own', async () => {
    const files = [
      [name('runs'), events(upTo(9))],
      [name('runs/1700000000.25'), events(upTo(19))],
    ] as const;
    const { runs } = await readLogs(files.map(([file, bytes]) => sourceOf(file, bytes)));
    expect(runs.map(({ sourceName, rows }) => [sourceName, rows])).toEqual([
      ['runs', 10],
      ['runs/1700000000.25', 20],
    ]);
  });

  it('without any record says so, and so does one without scalars', async () => {
    const noise = Uint8Array.from({ length: 5_000 }, (_, index) => (index * 37) % 251);
    const empty = events([]);
    const { failures } = await readLogs([sourceOf(name('a'), noise), sourceOf(name('b'), empty)], { inFolder: false });
    expect(failures.map(({ error }) => [error.code, error.params])).toEqual([
      ['LOG_UNREADABLE', { fileName: 'a', detail: 'TFRecord' }],
      ['LOG_NO_METRICS', { fileName: 'b' }],
    ]);
  });
});
