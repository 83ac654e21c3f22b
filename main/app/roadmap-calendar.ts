import type { Context } from './context.ts';
import { solveRoadmap } from './roadmap-view.ts';

/** The roadmap as an iCalendar file. */
export async function roadmapCalendar(
  context: Context,
  assessmentId: string,
  signal?: AbortSignal,
): Promise<{ fileName: string; text: string; sha256: string }> {
  await solveRoadmap(context, assessmentId, signal);
  throw new Error('No calendar yet');
}
