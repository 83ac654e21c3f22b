import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Roadmap, RoadmapItem } from '../../../src/contract/roadmap-records.ts';
import { useFormats } from '../../ui/format.ts';
import { leadOf } from './roadmap-model.ts';

type Violation = RoadmapItem['violations'][number];

/** People, problems and days of the roadmap in the words of the screen's language. */
export interface RoadmapWords {
  /** The id and title of an action. */
  action(id: string): string;
  /** Who an item belongs to: a name, or the lead of a pillar while nobody is named. */
  owner(owner: string): string;
  violation(violation: Violation): string;
  /** What stands on a day off: the national holiday, or the user's own name for it. */
  holiday(holiday: Roadmap['holidays'][number]): string;
}

/** The words of people, problems and days off. */
export function useRoadmapWords(): RoadmapWords {
  const { t } = useTranslation();
  const formats = useFormats();
  return useMemo(() => {
    const owner = (name: string) => {
      const pillar = leadOf(name);
      return pillar ? t('roadmap:pillarLead', { pillar: t(`frameworks:pillars.${pillar}`) }) : name;
    };
    const action = (id: string) => `${id} ${t(`actions:${id}.title`)}`;
    return {
      action,
      owner,
      violation(violation) {
        switch (violation.kind) {
          case 'before-prerequisite':
            return t('roadmap:violation.before-prerequisite', {
              action: action(violation.action),
              date: formats.date(violation.endsOn),
            });
          case 'over-capacity':
            return t('roadmap:violation.over-capacity', {
              owner: owner(violation.owner),
              from: formats.date(violation.from),
              to: formats.date(violation.to),
            });
          case 'outside-window':
            return t('roadmap:violation.outside-window', { window: t(`plan:window.${violation.window}`) });
        }
      },
      holiday: ({ id, name }) => (id === null ? name : t(`roadmap:holiday.${id}`)),
    };
  }, [t, formats]);
}
