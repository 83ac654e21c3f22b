import type { TFunction } from 'i18next';
import type { PlanView } from '../../../src/contract/plan-records.ts';
import type { Obstacle } from '../../../src/domain/plan/types.ts';
import type { PlanChanges } from './use-plan-changes.ts';

/** What may be done about an obstacle with one click. */
interface WayOut {
  readonly label: string;
  apply(): void;
}

interface Context {
  readonly plan: PlanView;
  readonly changes: PlanChanges;
  readonly t: TFunction;
  /** Lets new plans differ from what was signed off. */
  readonly stopKeeping: () => void;
}

/** Twice the staff time is more than any rounding of what is missing, and easy to correct. */
const moreTime = 2;

/** Takes one decision back, so that a plan may be found again. */
export function wayOut(obstacle: Obstacle, { plan, changes, t, stopKeeping }: Context): WayOut {
  const { settings } = plan;
  const set = (label: string, part: Partial<PlanView['settings']>): WayOut => ({
    label,
    apply: () => changes.configureWithUndo(t('plan:conflict.lifted', { what: label }), part),
  });
  switch (obstacle.kind) {
    case 'lock': {
      const { [obstacle.action]: own, ...others } = settings.locked;
      if (own === undefined) return { label: t('plan:conflict.way.stopKeeping'), apply: stopKeeping };
      return set(t('plan:conflict.way.lock', { action: obstacle.action }), { locked: others });
    }
    case 'begun':
      return {
        label: t('plan:conflict.way.begun', { action: obstacle.action }),
        apply: () => changes.setProgress(obstacle.action, { status: 'to-do' }),
      };
    case 'excluded': {
      const excluded = settings.excluded.filter((id) => id !== obstacle.action);
      return set(t('plan:conflict.way.excluded', { action: obstacle.action }), { excluded });
    }
    case 'pillar-minimum': {
      const { [obstacle.pillar]: _, ...minimumPerPillar } = settings.minimumPerPillar;
      const pillar = t(`frameworks:pillars.${obstacle.pillar}`);
      return set(t('plan:conflict.way.pillar-minimum', { pillar }), { minimumPerPillar });
    }
    case 'budget':
      return set(t('plan:conflict.way.budget'), { budgetNtd: null });
    case 'window-budgets':
      return set(t('plan:conflict.way.window-budgets'), { windowBudgetsNtd: null });
    case 'person-days':
      return set(t('plan:conflict.way.person-days'), withMoreTime(plan));
    case 'parallel':
      return set(t('plan:conflict.way.parallel'), { maxParallel: null });
  }
}

function withMoreTime({ settings, assumedPersonDays }: PlanView): Partial<PlanView['settings']> {
  return {
    personDays: (settings.personDays ?? assumedPersonDays) * moreTime,
    windowPersonDays: Object.fromEntries(
      Object.entries(settings.windowPersonDays).map(([window, days]) => [window, days * moreTime]),
    ),
  };
}
