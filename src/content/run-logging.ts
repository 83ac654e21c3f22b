import { huggingface } from './snippets/huggingface.ts';
import { keras } from './snippets/keras.ts';
import { lightning } from './snippets/lightning.ts';
import { pytorch } from './snippets/pytorch.ts';

/** The frameworks that there is a snippet for; names under `run-help:logMore.frameworks`. */
export const snippetFrameworks = ['pytorch', 'huggingface', 'lightning', 'keras'] as const;
export type SnippetFramework = (typeof snippetFrameworks)[number];

/**
 * Python to paste into a training script: logs the least that a verdict needs (domain.md A.5), often at first and evenly on a
 * log scale later, as a CSV file whose columns Dunwu knows by name.
 */
export const snippets: Readonly<Record<SnippetFramework, string>> = { pytorch, huggingface, lightning, keras };

/** Dunwu's own name of the column of each metric in a CSV log; a line of a snippet that fills it has this name in quotes. */
export const logColumns = {
  trainLoss: 'train_loss',
  valLoss: 'val_loss',
  trainScore: 'train_acc',
  valScore: 'val_acc',
  weightNorm: 'weight_norm',
  lr: 'lr',
  weightDecay: 'weight_decay',
  gradNorm: 'grad_norm',
  time: 'wall_time',
} as const;
