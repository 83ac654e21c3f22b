import { Table, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { RunView } from '../../../../src/contract/run-records.ts';
import { useFormats } from '../../../ui/format.ts';
import { stepNumber } from '../run-words.ts';

/** The review points of the extended-run protocol on this run, and what waiting for each costs from now. */
export function ReviewCosts({ run }: { readonly run: RunView }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { reviewPoints, lastStep, tau } = run.analysis;
  const { costPer1kStepsNtd } = run.settings;
  const cost = (step: number) => {
    if (step <= lastStep) return t('runs:money.passed');
    if (costPer1kStepsNtd === null) return t('runs:money.costMissing');
    return formats.money(((step - lastStep) / 1000) * costPer1kStepsNtd);
  };
  return (
    <section aria-labelledby="reviews-title">
      <Title order={3} id="reviews-title">
        {t('runs:money.reviews')}
      </Title>
      <Text size="sm" mb="xs">
        {reviewPoints.length === 0
          ? t('runs:money.noReviews')
          : tau === null
            ? t('runs:money.noTau')
            : t('runs:money.tau', { steps: stepNumber(Math.round(tau), formats) })}
      </Text>
      {reviewPoints.length > 0 && (
        <Table maw={640} aria-labelledby="reviews-title" verticalSpacing={6}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('runs:money.review')}</Table.Th>
              <Table.Th ta="right">{t(`runs:unit.${run.unit}`)}</Table.Th>
              <Table.Th ta="right">{t('runs:money.costFromNow')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {reviewPoints.map(({ multiple, unit, step }) => (
              <Table.Tr key={multiple}>
                <Table.Th scope="row" fw={500}>
                  {t(`runs:chart.review.${unit}`, { multiple })}
                </Table.Th>
                <Table.Td ta="right">{stepNumber(Math.round(step), formats)}</Table.Td>
                <Table.Td ta="right">{cost(step)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </section>
  );
}
