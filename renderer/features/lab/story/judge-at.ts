import type { LabConfig } from '../../../../src/domain/lab/types.ts';
import { client } from '../../../client/api.ts';
import type { LabAnalysis } from '../lab-state.ts';

/**
 * What is made of a lab at a step, knowing nothing of what came after: the same network (same settings, same seed) is trained
 * again just so far, and judged.
 */
export async function judgeAt(config: LabConfig, step: number, signal: AbortSignal): Promise<LabAnalysis | null> {
  let analysis: LabAnalysis | null = null;
  for await (const event of await client.lab.run({ ...config, steps: step }, { signal })) {
    analysis = event.analysis ?? analysis;
  }
  return analysis;
}
