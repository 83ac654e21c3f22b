import { Group, Text } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { type OwnMachineFigure, ownMachineFigures } from '../../../../src/content/compute-prices.ts';
import { AmountInput } from '../../../ui/amount-input.tsx';
import { useFormats } from '../../../ui/format.ts';
import { QueryView } from '../../../ui/query-view.tsx';
import classes from './bill.module.css';
import { ResetPrice } from './price-row.tsx';
import { type PriceChange, type Prices, saveAfterMs, usePrices, withFigure } from './use-prices.ts';

/** The figures behind the hour of an own machine, all assumptions until the user's own stand there. */
export function OwnMachine() {
  const { t } = useTranslation();
  const { query, change } = usePrices();
  return (
    <details className={classes.disclosure}>
      <summary>{t('run-help:bill.own.title')}</summary>
      <Text size="sm" c="dimmed" mb="sm" maw={780}>
        {t('run-help:bill.own.lead')}
      </Text>
      <QueryView query={query}>
        {(prices) => (
          <Group align="flex-start" gap="lg">
            {ownMachineFigures.map((figure) => (
              <Figure key={figure.id} figure={figure} prices={prices} change={change} />
            ))}
          </Group>
        )}
      </QueryView>
    </details>
  );
}

interface FigureProps {
  readonly figure: OwnMachineFigure;
  readonly prices: Prices;
  readonly change: PriceChange;
}

function Figure({ figure: { id, low, middle, high, confidence, asOf }, prices, change }: FigureProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const own = prices.ownMachine[id];
  const name = t(`run-help:bill.own.${id}`);
  const set = (value: number | null) => change(name, (now) => withFigure(now, id, value));
  const keep = useDebouncedCallback(set, { delay: saveAfterMs, flushOnUnmount: true });
  const number = (value: number) => formats.number(value);
  return (
    <div data-figure={id}>
      <AmountInput
        label={t('run-help:bill.own.edit', { name, unit: t(`run-help:bill.own.units.${id}`) })}
        description={t('run-help:bill.range', { low: number(low), high: number(high) })}
        value={own ?? middle}
        onChange={(value) => value !== null && value > 0 && keep(value)}
        max={1e9}
        w={220}
      />
      <Group gap="xs" mt={4}>
        {own === undefined ? (
          <Text size="xs" c="dimmed">
            {t(`ui:reference.confidence.${confidence}`)} · {t('run-help:bill.prices.asOf', { asOf })}
          </Text>
        ) : (
          <>
            <span className={classes.own}>{t('run-help:bill.prices.yours')}</span>
            <ResetPrice name={name} value={number(middle)} onReset={() => set(null)} />
          </>
        )}
      </Group>
    </div>
  );
}
