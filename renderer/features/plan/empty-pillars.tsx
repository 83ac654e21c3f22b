import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { actions } from '../../../src/content/actions.ts';
import type { Pillar } from '../../../src/content/types.ts';
import type { PlanView } from '../../../src/contract/plan-records.ts';
import type { RejectionReason } from '../../../src/domain/plan/types.ts';
import { pillars } from './plan-model.ts';

/** A plan may leave a pillar empty; then it says so, with the reason that most of the pillar's actions have. */
export function EmptyPillars({ plan }: { readonly plan: PlanView }) {
  const { t } = useTranslation();
  const chosen = new Set(plan.plan.chosen.map(({ action }) => action));
  const empty = pillars.filter((pillar) => !actions.some((each) => each.pillar === pillar && chosen.has(each.id)));
  return empty.map((pillar) => {
    const reason = mainReason(plan, pillar);
    return (
      <Text key={pillar} size="sm">
        {t('plan:emptyPillar', {
          pillar: t(`frameworks:pillars.${pillar}`),
          reason: reason === null ? '' : t(`plan:reason.${reason}.title`),
        })}
      </Text>
    );
  });
}

function mainReason(plan: PlanView, pillar: Pillar): RejectionReason | null {
  const ids = new Set(actions.filter((action) => action.pillar === pillar).map((action) => action.id));
  const counts = new Map<RejectionReason, number>();
  for (const { action, reason } of plan.plan.rejected) {
    if (ids.has(action)) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  return [...counts].sort(([a, n], [b, m]) => m - n || a.localeCompare(b))[0]?.[0] ?? null;
}
