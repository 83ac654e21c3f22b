import type { Confidence, ReferenceId } from './types.ts';

/** How much work a method asks of a firm: hours, days, or weeks with a research partner. */
export const interpretabilityEfforts = ['low', 'medium', 'high'] as const;
export type InterpretabilityEffort = (typeof interpretabilityEfforts)[number];

/** The models that a method works for; words under `run-help:interpretability.models`. */
export type InspectedModel = 'any' | 'network' | 'relu' | 'classifier' | 'small-transformer';

/**
 * A way to look into a model before and after a transition (domain.md A.6). What it tells stands in `run-help.json` under
 * `interpretability.methods.<id>`.
 */
export interface InterpretabilityMethod {
  readonly id: string;
  readonly effort: InterpretabilityEffort;
  readonly models: InspectedModel;
  /** Own names of free tools; empty: the log itself is enough. */
  readonly tools: readonly string[];
  /** How far it was checked that the method tells something of a transition. */
  readonly confidence: Confidence;
  readonly refs: readonly ReferenceId[];
}

export const interpretabilityMethods: readonly InterpretabilityMethod[] = [
  { id: 'slices', effort: 'low', models: 'any', tools: [], confidence: 'ASM', refs: [] },
  {
    id: 'layer-norms',
    effort: 'low',
    models: 'network',
    tools: [],
    confidence: 'V',
    refs: ['RES:Liu2023', 'RES:Thilak2022', 'RES:Golechha2024', 'RES:Merrill2023'],
  },
  {
    id: 'spectra',
    effort: 'low',
    models: 'network',
    tools: ['WeightWatcher'],
    confidence: 'V',
    refs: ['RES:Prakash2025'],
  },
  {
    id: 'sparsity',
    effort: 'low',
    models: 'relu',
    tools: ['PyTorch forward hooks'],
    confidence: 'V',
    refs: ['RES:Golechha2024'],
  },
  {
    id: 'probes',
    effort: 'medium',
    models: 'network',
    tools: ['scikit-learn'],
    confidence: 'ASM',
    refs: [],
  },
  {
    id: 'pruning',
    effort: 'medium',
    models: 'network',
    tools: ['torch.nn.utils.prune'],
    confidence: 'M',
    refs: ['RES:Merrill2023'],
  },
  { id: 'attribution', effort: 'medium', models: 'any', tools: ['Captum', 'SHAP'], confidence: 'ASM', refs: [] },
  {
    id: 'oscillations',
    effort: 'medium',
    models: 'network',
    tools: ['NumPy'],
    confidence: 'V',
    refs: ['RES:Notsawo2023', 'RES:Lee2024'],
  },
  {
    id: 'circuits',
    effort: 'high',
    models: 'small-transformer',
    tools: ['TransformerLens'],
    confidence: 'V',
    refs: ['RES:Nanda2023', 'RES:Varma2023'],
  },
  {
    id: 'restricted-loss',
    effort: 'high',
    models: 'small-transformer',
    tools: ['TransformerLens'],
    confidence: 'V',
    refs: ['RES:Nanda2023'],
  },
  { id: 'influence', effort: 'high', models: 'classifier', tools: ['Captum'], confidence: 'ASM', refs: [] },
];
