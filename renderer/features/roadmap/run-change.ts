import { client } from '../../client/api.ts';
import type { RoadmapChange } from './roadmap-change.ts';

/** Sends one change to the machine; it is durable once this returns. Throws what the machine refuses. */
export async function runChange(assessmentId: string, change: RoadmapChange): Promise<void> {
  switch (change.kind) {
    case 'move':
      await client.roadmap.move({
        assessmentId,
        action: change.action,
        start: change.start,
        workingDays: change.workingDays,
      });
      return;
    case 'release':
      await client.roadmap.release({ assessmentId, action: change.action });
      return;
    case 'progress':
      await client.plan.setProgress({ assessmentId, action: change.action, progress: change.progress });
      return;
    case 'capacity':
      await client.roadmap.setCapacity({ assessmentId, owner: change.owner, capacity: change.capacity });
      return;
    case 'configure':
      await client.plan.configure({ assessmentId, settings: change.settings });
      return;
    case 'keep':
      await client.plan.keepBaseline({ assessmentId, keep: change.keep });
  }
}
