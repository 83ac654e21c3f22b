import { crc32c } from '@aws-crypto/crc32c';
import { PbfWriter } from 'pbf';
import type { LogSource } from '../../main/import/training-logs/types.ts';
import type { LogFormat } from '../../src/contract/run-records.ts';
import type { RunSeries } from '../../src/domain/training-run/types.ts';

/** The rows of a run as its log has them: columns by the names of the labelled runs, `step` first. */
export type RunRows = readonly Readonly<Record<string, number>>[];

/** One way to write a run. `exact`: values keep all their digits; else they are 32-bit floats. */
export interface WrittenLog {
  readonly style: string;
  readonly format: LogFormat;
  readonly exact: boolean;
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
}

const metrics = ['train_loss', 'val_loss', 'train_acc', 'val_acc', 'weight_norm', 'lr', 'grad_norm'] as const;
type Names = Readonly<Record<(typeof metrics)[number], string>>;

const slashed: Names = {
  train_loss: 'train/loss',
  val_loss: 'val/loss',
  train_acc: 'train/acc',
  val_acc: 'val/acc',
  weight_norm: 'weight_norm',
  lr: 'lr',
  grad_norm: 'grad_norm',
};
const flat: Names = {
  ...slashed,
  train_loss: 'Loss/train',
  val_loss: 'Loss/val',
  train_acc: 'Accuracy/train',
  val_acc: 'Accuracy/val',
  weight_norm: 'l2/weights',
};
const chinese = ['步數', '訓練損失', '驗證損失', '訓練準確率', '驗證準確率', '權重範數', '學習率', '梯度範數'];

const metricOf = {
  train_loss: 'trainLoss',
  val_loss: 'valLoss',
  train_acc: 'trainScore',
  val_acc: 'valScore',
  weight_norm: 'weightNorm',
  lr: 'lr',
  grad_norm: 'gradNorm',
} as const;

/** The rows of a run whose metrics were all logged at the same steps. */
export function rowsOfSeries(series: RunSeries): RunRows {
  const steps = [...(series.trainLoss?.steps ?? [])];
  return steps.map((step, row) =>
    Object.fromEntries([
      ['step', step],
      ...metrics.map((name) => [name, series[metricOf[name]]?.values[row] ?? Number.NaN]),
    ]),
  );
}

/** The same run in every format and style that is read. */
export function writeAllLogs(rows: RunRows): readonly WrittenLog[] {
  return [...writeTables(rows), ...writeJson(rows), writeMlflow(rows), ...writeTensorBoard(rows)];
}

/** A file in memory as readers take it, in pieces of an odd size so that every boundary falls somewhere. */
export function sourceOf(name: string, bytes: Uint8Array, piece = 65_521): LogSource {
  async function* stream() {
    for (let at = 0; at < bytes.length; at += piece) yield bytes.subarray(at, at + piece);
  }
  return { name, size: bytes.length, stream };
}

function writeTables(rows: RunRows): readonly WrittenLog[] {
  const names = ['step', ...metrics];
  const cells = rows.map((row) => names.map((name) => text(row[name] ?? Number.NaN)));
  const lines = (head: readonly string[], join: string, end = '\n') =>
    [head, ...cells].map((line) => line.join(join)).join(end) + end;
  const decimalComma = lines(chinese, ';').replaceAll('.', ',');
  return [
    one('csv', 'csv', 'run.csv', lines(names, ',')),
    one(
      'tsv, words with blanks',
      'csv',
      'run.tsv',
      lines(
        [
          'Iteration',
          'Train Loss',
          'Validation Loss',
          'Train Accuracy',
          'Validation Accuracy',
          'Weight Norm',
          'Learning Rate',
          'Grad Norm',
        ],
        '\t',
      ),
    ),
    one('csv with mark and CRLF', 'csv', 'run.csv', `\uFEFF${lines(names, ',', '\r\n')}`),
    {
      ...one('semicolons, decimal comma, Big5', 'csv', 'run.csv', ''),
      files: [{ name: 'run.csv', bytes: big5(decimalComma) }],
    },
    one('Keras CSVLogger', 'keras', 'training.csv', keras(rows)),
    one('Lightning, sparse', 'lightning', 'lightning_logs/version_0/metrics.csv', lightning(rows)),
    one('W&B export', 'wandb', 'wandb_export_2026-03-01T10_00_00.000+08_00.csv', chartExport(rows)),
  ];
}

/** As Keras's CSVLogger writes: the epoch, then the names by the alphabet, lines of Python's `csv` module. */
function keras(rows: RunRows): string {
  const names = { accuracy: 'train_acc', grad_norm: 'grad_norm', learning_rate: 'lr', loss: 'train_loss' } as const;
  const more = { val_accuracy: 'val_acc', val_loss: 'val_loss', weight_norm: 'weight_norm' } as const;
  const columns = Object.entries({ epoch: 'step', ...names, ...more });
  const lines = rows.map((row) => columns.map(([, name]) => text(row[name] ?? Number.NaN)));
  return [columns.map(([name]) => name), ...lines].map((line) => `${line.join(',')}\r\n`).join('');
}

/** As a chart of several metrics is exported from Weights & Biases: every cell quoted, each metric with its bounds. */
function chartExport(rows: RunRows): string {
  const columns = metrics.flatMap((name) => ['', '__MIN', '__MAX'].map((bound) => ({ name, bound })));
  const head = ['Step', ...columns.map(({ name, bound }) => `brave-sea-12 - ${slashed[name]}${bound}`)];
  const lines = rows.map((row) => [String(row.step), ...columns.map(({ name }) => text(row[name] ?? Number.NaN))]);
  return [head, ...lines].map((line) => line.map((cell) => `"${cell}"`).join(',')).join('\n');
}

/** As Lightning's CSVLogger writes: a row for each call of `log`, empty where it logged nothing. */
function lightning(rows: RunRows): string {
  const lines = rows.flatMap((row) => {
    const value = (name: string) => text(row[name] ?? Number.NaN);
    const epoch = String(row.step);
    return [
      ['', value('lr'), epoch, '', '', '', '', value('weight_norm'), value('grad_norm')],
      [epoch, '', epoch, '', '', value('val_acc'), value('val_loss'), '', ''],
      [epoch, '', epoch, value('train_acc'), value('train_loss'), '', '', '', ''],
    ];
  });
  const head = [
    'epoch',
    'lr-AdamW',
    'step',
    'train_acc',
    'train_loss',
    'val_acc',
    'val_loss',
    'weight_norm',
    'grad_norm',
  ];
  return [head, ...lines].map((line) => line.join(',')).join('\n');
}

function writeJson(rows: RunRows): readonly WrittenLog[] {
  const renamed = (names: Names, step: string) => (row: RunRows[number]) =>
    Object.fromEntries([[step, row.step], ...metrics.map((name) => [names[name], row[name]])]);
  const own = Object.fromEntries(metrics.map((name) => [name, name])) as unknown as Names;
  const jsonl = (names: Names, step: string) => rows.map((row) => pythonJson(renamed(names, step)(row))).join('\n');
  const history = rows.flatMap((row) => [
    {
      epoch: row.step,
      loss: row.train_loss,
      train_accuracy: row.train_acc,
      learning_rate: row.lr,
      grad_norm: row.grad_norm,
      weight_norm: row.weight_norm,
      step: row.step,
    },
    { epoch: row.step, eval_loss: row.val_loss, eval_accuracy: row.val_acc, eval_runtime: 0.1, step: row.step },
  ]);
  const state = { best_metric: null, epoch: 1, global_step: rows.at(-1)?.step, log_history: history, max_steps: 9 };
  return [
    one('JSON lines', 'jsonl', 'run.jsonl', jsonl(own, 'step')),
    one('W&B history', 'wandb', 'wandb-history.jsonl', jsonl(slashed, '_step')),
    one('Hugging Face', 'huggingface', 'checkpoint-9/trainer_state.json', pythonJson(state)),
  ];
}

/** JSON as Python writes it: NaN and Infinity are bare words. */
function pythonJson(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) =>
    typeof one === 'number' && !Number.isFinite(one) ? `<<${text(one)}>>` : one,
  ).replace(/"<<([^>]+)>>"/g, (_, word: string) => ({ nan: 'NaN', inf: 'Infinity' })[word] ?? '-Infinity');
}

function writeMlflow(rows: RunRows): WrittenLog {
  const root = 'mlruns/0/905c6d07a050a552e12eda9ad875215e';
  const files = metrics.map((name) =>
    file(
      `${root}/metrics/${slashed[name]}`,
      rows
        .map((row) => `${1_700_000_000_000 + (row.step ?? 0)} ${text(row[name] ?? Number.NaN)} ${row.step}\n`)
        .join(''),
    ),
  );
  const meta = file(`${root}/meta.yaml`, "entry_point_name: ''\nrun_name: 'brave-sea-12'\nstatus: 3\n");
  return {
    style: 'MLflow',
    format: 'mlflow',
    exact: true,
    files: [...files, meta, file(`${root}/params/optimizer`, 'adamw')],
  };
}

function writeTensorBoard(rows: RunRows): readonly WrittenLog[] {
  const name = 'events.out.tfevents.1700000000.host.1009.0';
  const log = (style: string, names: Names, exact: boolean, value: WriteValue): WrittenLog => ({
    style: `TensorBoard, ${style}`,
    format: 'tensorboard',
    exact,
    files: [{ name: `runs/one/${name}`, bytes: eventFile(rows, metrics, names, value) }],
  });
  const part = (folder: string, wanted: readonly (typeof metrics)[number][], tags: Names) => ({
    name: `runs/one/${folder}/${name}.v2`,
    bytes: eventFile(rows, wanted, tags, tensorContent),
  });
  const keras: Names = {
    ...slashed,
    train_loss: 'epoch_loss',
    val_loss: 'epoch_loss',
    train_acc: 'epoch_accuracy',
    val_acc: 'epoch_accuracy',
    lr: 'epoch_learning_rate',
  };
  return [
    log('simple values', slashed, false, (pbf, value) => pbf.writeFloatField(2, value)),
    log('tensor of bytes', slashed, false, tensorContent),
    log('tensor of a double', flat, true, (pbf, value) => {
      pbf.writeMessage(
        8,
        (number: number, tensor) => {
          tensor.writeVarintField(1, 2);
          tensor.writePackedDouble(6, [number]);
        },
        value,
      );
    }),
    log('tags the other way round', flat, false, (pbf, value) => pbf.writeFloatField(2, value)),
    {
      ...log('a folder for training, one for validation', keras, false, tensorContent),
      files: [
        part('train', ['train_loss', 'train_acc', 'lr', 'weight_norm', 'grad_norm'], keras),
        part('validation', ['val_loss', 'val_acc'], keras),
      ],
    },
  ];
}

type WriteValue = (pbf: PbfWriter, value: number) => void;

function tensorContent(pbf: PbfWriter, value: number): void {
  const bytes = new Uint8Array(new Float32Array([value]).buffer);
  pbf.writeMessage(
    9,
    (plugin: string, metadata) => {
      metadata.writeMessage(1, (written: string, data) => data.writeStringField(1, written), plugin);
    },
    'scalars',
  );
  pbf.writeMessage(
    8,
    (content: Uint8Array, tensor) => {
      tensor.writeVarintField(1, 1);
      tensor.writeMessage(2, () => undefined, null);
      tensor.writeBytesField(4, content);
    },
    bytes,
  );
}

/** A TensorBoard event file with one event for every value. */
export function eventFile(
  rows: RunRows,
  wanted: readonly (typeof metrics)[number][],
  names: Names,
  writeValue: WriteValue,
): Uint8Array {
  const records = [record(versionEvent())];
  for (const row of rows) {
    for (const metric of wanted)
      records.push(
        record(scalarEvent(row.step ?? 0, names[metric], (pbf) => writeValue(pbf, row[metric] ?? Number.NaN))),
      );
  }
  return Buffer.concat(records);
}

function versionEvent(): Uint8Array {
  const pbf = new PbfWriter();
  pbf.writeDoubleField(1, 1_700_000_000);
  pbf.writeStringField(3, 'brain.Event:2');
  return pbf.finish();
}

function scalarEvent(step: number, tag: string, writeValue: (pbf: PbfWriter) => void): Uint8Array {
  const pbf = new PbfWriter();
  pbf.writeDoubleField(1, 1_700_000_000 + step / 1000);
  // Writers leave out what is 0.
  if (step !== 0) pbf.writeVarintField(2, step);
  pbf.writeMessage(
    5,
    (_: null, summary) => {
      summary.writeMessage(
        1,
        (written: string, value) => {
          value.writeStringField(1, written);
          writeValue(value);
        },
        tag,
      );
    },
    null,
  );
  return pbf.finish();
}

/** One TFRecord around bytes, its checksums by a library that the product does not use. */
export function record(data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(data.length + 16);
  const view = new DataView(bytes.buffer);
  view.setBigUint64(0, BigInt(data.length), true);
  view.setUint32(8, masked(bytes.subarray(0, 8)), true);
  bytes.set(data, 12);
  view.setUint32(12 + data.length, masked(data), true);
  return bytes;
}

function masked(bytes: Uint8Array): number {
  const crc = crc32c(bytes);
  return (((crc >>> 15) | (crc << 17)) + 0xa282ead8) >>> 0;
}

function one(style: string, format: LogFormat, name: string, content: string): WrittenLog {
  return { style, format, exact: true, files: [file(name, content)] };
}

function file(name: string, content: string) {
  return { name, bytes: new TextEncoder().encode(content) };
}

/** A number as Python prints it. */
function text(value: number): string {
  if (Number.isNaN(value)) return 'nan';
  return Number.isFinite(value) ? String(value) : value > 0 ? 'inf' : '-inf';
}

/** Text in Big5, by what the decoder makes of every pair of bytes. */
export function big5(content: string): Uint8Array {
  const decoder = new TextDecoder('big5');
  const codes = new Map<string, readonly [number, number]>();
  for (let lead = 0xa4; lead <= 0xf9; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (!codes.has(character)) codes.set(character, [lead, trail]);
    }
  }
  return Uint8Array.from([...content].flatMap((one) => codes.get(one) ?? [one.charCodeAt(0)]));
}
