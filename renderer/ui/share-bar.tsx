import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Range } from '../../src/kernel/range.ts';
import { useFormats } from './format.ts';
import classes from './share-bar.module.css';

interface ShareBarProps {
  /** Shares from 0 to 1; more is better. */
  readonly range: Range;
  readonly label: string;
}

/** A share of what is asked for, as a bar with its range while something is unknown. */
export function ShareBar({ range, label }: ShareBarProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const low = Math.min(range.best, range.worst);
  const high = Math.max(range.best, range.worst);
  const values = {
    low: formats.percent(low),
    high: formats.percent(high),
    planning: formats.percent(range.planning),
  };
  const known = high - low < 0.005;
  const words = known ? values.planning : t('ui:share.range', values);
  return (
    <span className={classes.share}>
      <span className={classes.track} role="img" aria-label={t('ui:share.spoken', { label, value: words })}>
        <span className={classes.sure} style={{ width: `${100 * low}%` }} />
        <span className={classes.unsure} style={{ width: `${100 * (high - low)}%` }} />
      </span>
      <Text span size="xs" className={classes.words} aria-hidden="true">
        {words}
      </Text>
    </span>
  );
}
