import { expect, test } from 'vitest';
import { guessRoles } from '../../../src/domain/training-run/guess-roles.ts';
import type { ColumnRole, LogColumn } from '../../../src/domain/training-run/types.ts';

const rows = 40;
const rising = Array.from({ length: rows }, (_, row) => row * 10);
const shares = Array.from({ length: rows }, (_, row) => 0.5 + 0.01 * (row % 5));
const counters = /step|epoch|iter|update|time|sec|batch|#1|步|週期|轮|時間|耗時/i;

const columnOf = (name: string, values: readonly number[]): LogColumn => ({
  name,
  at: values.length === rows ? null : Int32Array.from(values.keys()),
  values: Float64Array.from(values),
});

/** The guess for columns of these names: what counts rises, the rest lies between 0 and 1, unless values are given. */
function guess(names: readonly string[], values: Readonly<Record<string, readonly number[]>> = {}) {
  const columns = names.map((name) =>
    columnOf(name, (Object.hasOwn(values, name) ? values[name] : null) ?? (counters.test(name) ? rising : shares)),
  );
  return guessRoles({ rows, columns });
}

const full = [
  'step',
  'trainLoss',
  'valLoss',
  'trainScore',
  'valScore',
  'weightNorm',
  'lr',
  'gradNorm',
  'time',
] as const;
const wellKnown: readonly (readonly [string, readonly string[], readonly (ColumnRole | '-')[]])[] = [
  [
    'plain',
    ['step', 'train_loss', 'val_loss', 'train_acc', 'val_acc', 'weight_norm', 'lr', 'grad_norm', 'wall_time'],
    full,
  ],
  [
    'Weights & Biases',
    ['_step', 'train/loss', 'val/loss', 'train/acc', 'val/acc', 'param_norm', 'lr', 'grad_norm', '_runtime'],
    full,
  ],
  [
    'Chinese',
    ['步數', '訓練損失', '驗證損失', '訓練準確率', '驗證準確率', '權重範數', '學習率', '梯度範數', '時間（秒）'],
    full,
  ],
  [
    'simplified',
    ['训练步数', '训练损失', '验证损失', '训练准确率', '验证准确率', '参数范数', '学习率'],
    full.slice(0, 7),
  ],
  [
    'camel case',
    ['Epoch', 'trainLoss', 'validLoss', 'trainAcc', 'validAcc', 'weightNorm', 'learningRate'],
    full.slice(0, 7),
  ],
  ['side last', ['Step', 'Loss/train', 'Loss/val', 'Accuracy/train', 'Accuracy/val', 'l2/weights'], full.slice(0, 6)],
  [
    'Keras',
    ['epoch', 'accuracy', 'loss', 'val_accuracy', 'val_loss'],
    ['step', 'trainScore', 'trainLoss', 'valScore', 'valLoss'],
  ],
  [
    'Lightning',
    ['epoch', 'lr-AdamW', 'lr-AdamW/pg2', 'step', 'train_loss_step', 'train_loss_epoch', 'val_f1'],
    ['-', 'lr', '-', 'step', '-', 'trainLoss', 'valScore'],
  ],
  [
    'Hugging Face',
    [
      'epoch',
      'grad_norm',
      'learning_rate',
      'loss',
      'step',
      'eval_accuracy',
      'eval_loss',
      'eval_runtime',
      'eval_samples_per_second',
    ],
    ['-', 'gradNorm', 'lr', 'trainLoss', 'step', 'valScore', 'valLoss', '-', '-'],
  ],
  ['XGBoost', ['iteration', 'validation_0-logloss', 'validation_1-logloss'], ['step', 'trainLoss', 'valLoss']],
  ['XGBoost, one set', ['iteration', 'validation_0-logloss', 'validation_0-auc'], ['step', 'valLoss', 'valScore']],
  ['LightGBM', ["training's binary_logloss", "valid_1's binary_logloss"], ['trainLoss', 'valLoss']],
  [
    'fairseq',
    ['update', 'train_nll', 'valid_nll', 'wd', 'gnorm'],
    ['step', 'trainLoss', 'valLoss', 'weightDecay', 'gradNorm'],
  ],
  [
    'test for validation',
    ['epoch', 'loss', 'test_loss', 'test accuracy'],
    ['step', 'trainLoss', 'valLoss', 'valScore'],
  ],
  ['test beside validation', ['step', 'train_loss', 'val_loss', 'test_loss'], ['step', 'trainLoss', 'valLoss', '-']],
  [
    'one score of two losses',
    ['step', 'train_loss', 'val_loss', 'accuracy'],
    ['step', 'trainLoss', 'valLoss', 'valScore'],
  ],
  [
    'perplexity beside loss',
    ['step', 'train_ppl', 'train_loss', 'val_loss', 'val_ppl'],
    ['step', '-', 'trainLoss', 'valLoss', '-'],
  ],
  [
    'parts of a loss',
    ['step', 'train/aux_loss', 'train/loss', 'val/loss', 'l2_loss'],
    ['step', '-', 'trainLoss', 'valLoss', '-'],
  ],
  ['best so far', ['step', 'best_val_acc', 'val_acc'], ['step', '-', 'valScore']],
  [
    'layers',
    ['step', 'weight_norm/layer1', 'weight_norm', 'grad_norm/layer1'],
    ['step', '-', 'weightNorm', 'gradNorm'],
  ],
  ['nothing known', ['__proto__', 'constructor', 'foo'], ['-', '-', '-']],
];

test.each(wellKnown)('columns are known by their names: %s', (_, names, roles) => {
  const expected = names.map((name, index) => [name, roles[index] === '-' ? 'ignored' : roles[index]]);
  expect(Object.entries(guess(names))).toEqual(expected);
});

test('a role is given once, whatever names come together', () => {
  const names = wellKnown.flatMap(([, one]) => one);
  const given = Object.values(guess([...new Set(names)])).filter((role) => role !== 'ignored');
  expect(new Set(given).size).toBe(given.length);
  expect(given.length).toBeGreaterThan(8);
});

test('the global step comes before the count of log calls, and an epoch before a batch that starts over', () => {
  expect(guess(['_step', 'trainer/global_step', 'loss'])).toMatchObject({
    'trainer/global_step': 'step',
    _step: 'ignored',
  });
  const batch = Array.from({ length: rows }, (_, row) => row % 5);
  expect(guess(['batch', 'epoch', 'loss'], { batch })).toMatchObject({ epoch: 'step', batch: 'ignored' });
});

test('a summary that is written once gives way to the curve', () => {
  expect(guess(['step', 'loss', 'train_loss'], { train_loss: [0.4] })).toMatchObject({ loss: 'trainLoss' });
});

test('a step that does not rise is none, and a first column without a name that counts is one', () => {
  expect(guess(['step', 'loss'], { step: shares.map(() => 3) })).toMatchObject({ step: 'ignored' });
  expect(guess(['#1', 'foo'])).toEqual({ '#1': 'step', foo: 'ignored' });
});

test('a log without names is told by its values and their order', () => {
  const falling = rising.map((step) => 3 / (1 + step));
  const score = rising.map((step) => step / 500);
  const values = {
    '#2': falling,
    '#3': falling,
    '#4': score,
    '#5': score.map((value) => value / 2),
    '#6': rising.map(() => 0.001),
  };
  const roles = ['step', 'trainLoss', 'valLoss', 'trainScore', 'valScore', 'ignored'];
  expect(Object.values(guess(['#1', '#2', '#3', '#4', '#5', '#6'], values))).toEqual(roles);
});

test('an accuracy in the thousands is no score', () => {
  expect(guess(['step', 'val_acc'], { val_acc: rising.map((value) => value * 100) })).toMatchObject({
    val_acc: 'ignored',
  });
});
