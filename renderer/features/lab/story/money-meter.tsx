import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../ui/format.ts';
import classes from './story.module.css';

interface MoneyMeterProps {
  readonly spent: number;
  readonly cost: number;
}

/** What was spent so far, at the assumed price, which is said beside it. */
export function MoneyMeter({ spent, cost }: MoneyMeterProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  return (
    <dl className={classes.meter}>
      <dt>{t('lab:story.spent')}</dt>
      <dd className={classes.money}>{formats.money(spent)}</dd>
      <dd className={classes.assumed}>{t('lab:story.assumed', { cost: formats.money(cost) })}</dd>
    </dl>
  );
}
