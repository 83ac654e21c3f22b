import type { Obstacle } from '../../../src/domain/plan/types.ts';
import type { Report } from '../../../src/domain/report/types.ts';
import type { Composer } from '../composer.ts';
import type { Text } from '../document/types.ts';
import { actionName } from './names.ts';

/** The decisions that together leave no plan, each in a sentence. */
export function conflictList({ plan }: Report, composer: Composer): readonly Text[] {
  return plan.conflict.map((obstacle) => sentence(obstacle, composer));
}

function sentence(obstacle: Obstacle, composer: Composer): Text {
  const { say } = composer;
  switch (obstacle.kind) {
    case 'lock':
      return say('plan:conflict.kind.lock', {
        action: actionName(obstacle.action, composer),
        window: say(`plan:window.${obstacle.window}`),
      });
    case 'begun':
    case 'excluded':
      return say(`plan:conflict.kind.${obstacle.kind}`, { action: actionName(obstacle.action, composer) });
    case 'pillar-minimum':
      return say('plan:conflict.kind.pillar-minimum', { pillar: say(`frameworks:pillars.${obstacle.pillar}`) });
    default:
      return say(`plan:conflict.kind.${obstacle.kind}`);
  }
}
