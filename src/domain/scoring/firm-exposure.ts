import { holds } from '../questionnaire/conditions.ts';
import type { Exposure, ScoringInput } from './types.ts';

/** How much grokking itself can hurt this firm, by the content's two conditions; `unknown` while they are open. */
export function firmExposure({ content, answers }: ScoringInput): Exposure {
  const trains = holds(content.scoring.trainsOwnModels, answers, content);
  if (trains === 'open') return 'unknown';
  if (!trains) return 'low';
  const exposed = holds(content.scoring.sawExposure, answers, content);
  if (exposed === 'open') return 'unknown';
  return exposed ? 'exposed' : 'limited';
}
