import type { Pillar } from '../../../src/content/types.ts';
import type { ReportAction } from '../../../src/domain/report/types.ts';
import type { Composer } from '../composer.ts';
import type { Text } from '../document/types.ts';

/** Who an action belongs to: the name, or the lead of its pillar while nobody is named. */
export function ownerWords({ owner, pillar }: ReportAction, composer: Composer): Text {
  return isPillarLead(owner, pillar)
    ? composer.say('roadmap:pillarLead', { pillar: composer.say(`frameworks:pillars.${pillar}`) })
    : [owner];
}

/** Whether nobody is named yet. */
export function isPillarLead(owner: string, pillar: Pillar): boolean {
  return owner === `pillar:${pillar}`;
}
