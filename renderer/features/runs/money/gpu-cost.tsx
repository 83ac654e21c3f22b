import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RunView } from '../../../../src/contract/run-records.ts';
import { api } from '../../../client/api.ts';
import { AmountInput } from '../../../ui/amount-input.tsx';
import { useFormats } from '../../../ui/format.ts';
import classes from '../run/run.module.css';
import { costPer1kSteps, stepsPerHour } from './steps-per-hour.ts';

interface GpuCostProps {
  readonly run: RunView;
  readonly onCost: (costPer1kStepsNtd: number | null) => void;
}

/** The cost of 1,000 steps from the price of an accelerator and its pace; the pace comes from the log where it has the time. */
export function GpuCost({ run, onCost }: GpuCostProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { data } = useQuery(api.prices.get.queryOptions());
  const time = useQuery(api.runs.curves.queryOptions({ input: { id: run.id, metrics: ['time'], points: 10 } })).data;
  const measured = time?.[0] ? stepsPerHour(time[0]) : null;
  const [price, setPrice] = useState<number | null>(null);
  const [typed, setTyped] = useState<number | null>(null);
  const pace = typed ?? measured;
  const tell = (ntdPerHour: number | null, steps: number | null) => {
    const cost = costPer1kSteps(ntdPerHour, steps);
    if (cost !== null) onCost(cost);
  };
  const options = (data?.prices ?? []).map(({ id, ntdPerHour, asOf }) => ({
    value: id,
    label: t(asOf === null ? 'runs:money.priceOwn' : 'runs:money.priceDated', {
      name: t(`run-help:bill.places.${id}`),
      money: formats.money(ntdPerHour),
      date: asOf === null ? '' : formats.date(asOf),
    }),
  }));
  return (
    <div className={classes.fields}>
      <Select
        label={t('runs:money.priceFrom')}
        placeholder={t('runs:money.choosePrice')}
        data={options}
        onChange={(id) => {
          const chosen = data?.prices.find((each) => each.id === id)?.ntdPerHour ?? null;
          setPrice(chosen);
          tell(chosen, pace);
        }}
      />
      <AmountInput
        label={t('runs:money.perHour')}
        description={t('runs:money.perHourHint')}
        w="100%"
        prefix="NT$ "
        max={1e9}
        value={price}
        onChange={(value) => {
          setPrice(value);
          tell(value, pace);
        }}
      />
      <AmountInput
        label={t('runs:money.stepsPerHour')}
        description={t(measured === null ? 'runs:money.stepsPerHourHint' : 'runs:money.stepsPerHourMeasured')}
        w="100%"
        max={1e12}
        value={pace}
        onChange={(value) => {
          setTyped(value);
          tell(price, value ?? measured);
        }}
      />
    </div>
  );
}
