import type { RunMetric } from './types.ts';

/** Which part of the data a name speaks of; null: it does not say. */
type Side = 'train' | 'val' | 'test';

/** What the name of a column says of it. `rank`: how well it fits, the higher the better. */
export interface NameMeaning {
  readonly kind: 'step' | 'loss' | 'score' | Exclude<RunMetric, 'trainLoss' | 'valLoss' | 'trainScore' | 'valScore'>;
  readonly side: Side | null;
  readonly rank: number;
}

const sides: Readonly<Record<string, Side>> = {
  ...Object.fromEntries(['train', 'training', 'trn', 'tr', 'tra'].map((word) => [word, 'train' as const])),
  ...Object.fromEntries(
    ['val', 'valid', 'validation', 'eval', 'evaluation', 'dev', 'heldout', 'holdout', 'cv'].map((word) => [
      word,
      'val' as const,
    ]),
  ),
  ...Object.fromEntries(['test', 'tst', 'testing'].map((word) => [word, 'test' as const])),
};

/** Chinese words as they are put into names, traditional and simplified, as the English word that stands for them. */
const chinese: readonly (readonly [RegExp, string])[] = [
  [/訓練集?|训练集?/g, ' train '],
  [/驗證集?|验证集?|評估|评估/g, ' val '],
  [/測試集?|测试集?/g, ' test '],
  [/損失(函[數数])?值?|损失(函[數数])?值?/g, ' loss '],
  [/(準確|正確|精確|准确|正确|精确)[率度]|精度/g, ' accuracy '],
  [/梯度/g, ' grad '],
  [/權重衰減|权重衰减/g, ' weight decay '],
  [/權重|权重|參數|参数/g, ' weight '],
  [/範數|范数/g, ' norm '],
  [/學習率|学习率/g, ' lr '],
  [/步[數数驟骤]?|迭代(次[數数])?|疊代(次數)?/g, ' step '],
  [/訓練週期|週期|周期|輪[數次]?|轮[数次]?|世代|回合/g, ' epoch '],
  [/(執行|運行|经过|經過|训练)?(時間|时间)|耗時|耗时/g, ' time '],
  [/秒/g, ' seconds '],
];

/** Words that neither help nor harm. */
const neutral = new Set(
  'epoch epochs step metrics metric charts chart mean avg average total model performance global run value scalar scalars logs log per sec s ms the of 0 1'.split(
    ' ',
  ),
);

/** Columns of these are about something else: the best so far, a spread, the machine. */
const foreign =
  /\b(best|min|max|std|stdev|stddev|var|variance|delta|system|gpu|cpu|memory|mem|samples|throughput|flops|flos|fps|size|patience|target|threshold|ratio|seed|n|eta|remaining|top ?5|adv|ood)\b/;

const losses = ranked('loss nll ce xent bce logloss mlogloss crossentropy cost objective mse rmse mae perplexity ppl');
const scores = ranked(
  'accuracy acc top1 f1 auc auroc r2 iou miou dice map em mcc kappa balancedaccuracy score precision recall',
);
const times = ranked('time elapsed runtime seconds secs duration walltime timestamp wallclock');
const steps = ranked(
  'step steps iteration iterations iter iters it update updates batch batches epoch epochs ep round',
);

function ranked(words: string): ReadonlyMap<string, number> {
  return new Map(words.split(' ').map((word, index) => [word, index]));
}

/** What a name says of its column, in the spellings of the usual frameworks, in English or Chinese; null: nothing known. */
export function nameOfColumn(name: string): NameMeaning | null {
  const words = wordsOf(name);
  const text = words.join(' ');
  if (words.length === 0 || words.length > 12 || foreign.test(text)) return null;
  const side = sideOf(words);
  const rest = words.filter((word) => !(word in sides && Object.hasOwn(sides, word)));
  return normOrRate(rest, side) ?? measure(rest, side) ?? timeOf(rest, side) ?? stepOf(rest, side);
}

function wordsOf(name: string): string[] {
  let text = name.normalize('NFKC').slice(0, 200);
  for (const [pattern, word] of chinese) text = text.replace(pattern, word);
  text = text
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(
      /\b(train|training|val|valid|validation|eval|test|dev)(?=(loss|acc|accuracy|f1|auc|score|nll|mse|err)\b)/g,
      '$1 ',
    )
    .replace(/\bheld out\b/g, 'heldout')
    .replace(/\b(cross ?entropy|binary crossentropy)\b/g, 'crossentropy')
    .replace(/\b(binary |multi )?(log ?loss)\b/g, 'logloss')
    .replace(/\b(top|prec|precision|acc|accuracy) ?1\b/g, 'top1')
    .replace(/\b(macro |micro |weighted )?f1( score)?\b/g, 'f1')
    .replace(/\b(roc auc|auc roc)\b/g, 'auc')
    .replace(/\b(exact match)\b/g, 'em')
    .replace(/\b(categorical|sparse|binary|multiclass|sparse categorical|sk) accuracy\b/g, 'accuracy')
    .replace(/\bbalanced acc(uracy)?\b/g, 'balancedaccuracy')
    .replace(/\bwall ?(time|clock)( time)?\b/g, 'walltime')
    .trim();
  return text === '' ? [] : text.split(' ');
}

function sideOf(words: readonly string[]): Side | null {
  // XGBoost and LightGBM number their evaluation sets; by custom the first of two is the training set. With one set it is
  // the validation set: `guessRoles` sees to that, having all the names.
  for (const word of words) {
    const side = Object.hasOwn(sides, word) ? sides[word] : undefined;
    if (side) return side;
  }
  return null;
}

function normOrRate(rest: readonly string[], side: Side | null): NameMeaning | null {
  const has = (...any: string[]) => any.some((word) => rest.includes(word));
  if (has('loss', 'reg', 'penalty')) return null;
  const isNorm = has('norm', 'norms', 'l2');
  if (has('grad', 'gradient', 'gradients', 'grads', 'gradnorm') || rest.join(' ') === 'gnorm') {
    const known = ['grad', 'gradient', 'gradients', 'grads', 'gradnorm', 'gnorm', 'norm', 'norms', 'l2'];
    return { kind: 'gradNorm', side, rank: (isNorm ? 1 : 0) - strangers(rest, known) };
  }
  if (has('wd', 'weightdecay') || (has('weight', 'weights') && has('decay'))) {
    return { kind: 'weightDecay', side, rank: -strangers(rest, ['wd', 'weightdecay', 'weight', 'weights', 'decay']) };
  }
  if (has('lr', 'learningrate') || (has('learning') && has('rate'))) {
    // Lightning writes `lr-AdamW`, and `lr-AdamW/pg2` for further groups: the first and shortest wins.
    return { kind: 'lr', side, rank: -strangers(rest, ['lr', 'learningrate', 'learning', 'rate']) };
  }
  const ofWeights = ['weight', 'weights', 'param', 'params', 'parameter', 'parameters', 'w', 'theta', 'wnorm'];
  if (has('wnorm') || (isNorm && (has(...ofWeights) || strangers(rest, ['norm', 'l2']) === 0))) {
    const bare = has(...ofWeights) ? 1 : 0;
    return { kind: 'weightNorm', side, rank: bare - strangers(rest, [...ofWeights, 'norm', 'norms', 'l2']) };
  }
  return null;
}

function measure(rest: readonly string[], side: Side | null): NameMeaning | null {
  const loss = bestOf(rest, losses);
  const score = bestOf(rest, scores);
  if (loss) return { kind: 'loss', side, rank: -loss.order - 3 * strangers(rest, [...losses.keys()]) - suffix(rest) };
  if (score)
    return { kind: 'score', side, rank: -score.order - 3 * strangers(rest, [...scores.keys()]) - suffix(rest) };
  return null;
}

/** `train_loss_epoch` before `train_loss_step`, both after `train_loss` (Lightning logs all three). */
function suffix(rest: readonly string[]): number {
  const last = rest.at(-1);
  return rest.length === 1 ? 0 : last === 'epoch' ? 0.25 : last === 'step' ? 0.5 : 0;
}

function timeOf(rest: readonly string[], side: Side | null): NameMeaning | null {
  const time = bestOf(rest, times);
  if (!time || side !== null) return null;
  if (['per', 'epoch', 'step', 'batch', 'data', 'iter', 'forward', 'backward'].some((word) => rest.includes(word)))
    return null;
  return { kind: 'time', side, rank: -time.order - 3 * strangers(rest, [...times.keys(), 'relative', 'process']) };
}

function stepOf(rest: readonly string[], side: Side | null): NameMeaning | null {
  const step = bestOf(rest, steps);
  if (!step || rest.includes('per')) return null;
  const unknown = strangers(rest, [
    ...steps.keys(),
    'num',
    'no',
    'number',
    'count',
    'idx',
    'index',
    'trainer',
    'current',
    'optimizer',
  ]);
  if (unknown > 0) return null;
  // `val/epoch` counts evaluations, not the run; `trainer/global_step` beats the logger's own `_step`.
  const bonus = (rest.includes('global') ? 0.5 : 0) - (side === 'val' || side === 'test' ? 20 : 0);
  return { kind: 'step', side, rank: -step.order + bonus };
}

function bestOf(rest: readonly string[], known: ReadonlyMap<string, number>): { readonly order: number } | null {
  let order = Number.POSITIVE_INFINITY;
  for (const word of rest) order = Math.min(order, known.get(word) ?? order);
  return Number.isFinite(order) ? { order } : null;
}

function strangers(rest: readonly string[], known: readonly string[]): number {
  return rest.filter((word) => !known.includes(word) && !neutral.has(word)).length;
}
