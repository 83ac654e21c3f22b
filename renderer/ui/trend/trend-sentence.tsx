import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Trend } from '../../../src/contract/plan-records.ts';
import { useFormats } from '../format.ts';
import { compareWithPlan } from './compare-with-plan.ts';

/** Whether the firm is where its plan said it would be, in one sentence; and how sure that is. */
export function TrendSentence({ trend }: { readonly trend: Trend }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const compared = compareWithPlan(trend);
  if (!compared) return null;
  const { behind, projected, actual, range } = compared;
  const verdict = behind > 0 ? 'behind' : behind < 0 ? 'ahead' : 'asPlanned';
  const values = { date: formats.date(compared.at), projected, actual, points: Math.abs(behind) };
  return (
    <Text data-testid="trend-sentence">
      <strong>{t(`results:trend.${verdict}`, values)}</strong>
      {range && t('results:trend.range', range)}
    </Text>
  );
}
