import { useTranslation } from 'react-i18next';
import classes from './story.module.css';
import { useMoney } from './use-money.ts';

interface MoneyMeterProps {
  readonly spent: number;
  /** What it would have come to by now, where the manager stopped; null: nobody did. */
  readonly otherwise: number | null;
  readonly cost: number;
}

/** What was spent so far, at the assumed price, which is said beside it. */
export function MoneyMeter({ spent, otherwise, cost }: MoneyMeterProps) {
  const { t } = useTranslation();
  const money = useMoney();
  return (
    <dl className={classes.meter}>
      <dt>{t(otherwise === null ? 'lab:story.spent' : 'lab:story.spentByYou')}</dt>
      <dd className={classes.money}>{money(spent)}</dd>
      {otherwise !== null && (
        <dd className={classes.otherwise}>{t('lab:story.otherwise', { money: money(otherwise) })}</dd>
      )}
      <dd className={classes.assumed}>{t('lab:story.assumed', { cost: money(cost) })}</dd>
    </dl>
  );
}
