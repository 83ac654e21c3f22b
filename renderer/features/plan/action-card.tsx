import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ActionProgress } from '../../../src/contract/plan-records.ts';
import type { ChosenAction } from '../../../src/domain/plan/types.ts';
import { useFormats } from '../../ui/format.ts';
import { overallScale } from '../../ui/planned-risk.ts';
import { DueField, OwnerField, StatusField } from './action-tracking.tsx';
import classes from './plan.module.css';
import { actionOf, progressOf } from './plan-model.ts';
import type { PlanParts } from './plan-parts.ts';

interface ActionCardProps extends PlanParts {
  readonly chosen: ChosenAction;
}

/** One action of the programme: what it is, takes and buys, what it waits for, and how far it is. */
export function ActionCard({ chosen, view, plan, changes, onOpen }: ActionCardProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { action, waitsFor } = chosen;
  const tracked = { action, progress: progressOf(plan, action), changes };
  return (
    <li className={classes.card} data-status={tracked.progress.status}>
      <button type="button" className={classes.cardTitle} aria-haspopup="dialog" onClick={() => onOpen(action)}>
        <span className={classes.actionId}>{action}</span> {t(`actions:${action}.title`)}
      </button>
      <Text size="xs" c="dimmed">
        {t(`frameworks:pillars.${actionOf(action).pillar}`)} · {formats.money(chosen.costNtd)} ·{' '}
        {formats.personDays(chosen.personDays)}
      </Text>
      <Text size="sm" fw={600}>
        <Buys chosen={chosen} scale={overallScale(view)} />
      </Text>
      {waitsFor.length > 0 && (
        <Text size="xs">{t('plan:card.waitsFor', { actions: waitsFor.join(t('plan:comma')) })}</Text>
      )}
      {plan.settings.locked[action] && <Text size="xs">{t('plan:card.locked')}</Text>}
      <div className={`${classes.tracking} no-print`}>
        <StatusField {...tracked} />
        <OwnerField {...tracked} />
        <DueField {...tracked} />
      </div>
      <Tracked progress={tracked.progress} />
    </li>
  );
}

/** What the action buys of its own, or that others stand on it. */
function Buys({ chosen, scale }: { readonly chosen: ChosenAction; readonly scale: number }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const points = chosen.buys * scale;
  if (points >= 0.05) return t('plan:card.buys', { points: formats.number(points, 1) });
  return chosen.enables.length > 0
    ? t('plan:card.enables', { n: chosen.enables.length })
    : t('plan:card.buysLittle', { points: formats.number(0.1, 1) });
}

/** Status, owner and date as plain words, for paper. */
function Tracked({ progress }: { readonly progress: ActionProgress }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const parts = [
    t(`plan:status.${progress.status}`),
    progress.owner,
    progress.dueDate === null ? '' : formats.date(progress.dueDate),
  ];
  return (
    <Text size="xs" className="print-only">
      {parts.filter((part) => part !== '').join(' · ')}
    </Text>
  );
}
