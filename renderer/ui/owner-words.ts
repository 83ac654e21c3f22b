import type { TFunction } from 'i18next';

const leadMark = 'pillar:';

/** Who an action belongs to: a name, or the lead of a pillar while nobody is named. */
export function ownerWords(owner: string, t: TFunction): string {
  if (!owner.startsWith(leadMark)) return owner;
  return t('roadmap:pillarLead', { pillar: t(`frameworks:pillars.${owner.slice(leadMark.length)}`) });
}
