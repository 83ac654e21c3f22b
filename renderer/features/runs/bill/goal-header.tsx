import { Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { RunBillView } from '../../../../src/contract/bill-records.ts';
import { useFormats } from '../../../ui/format.ts';
import { shortNumber, stepNumber } from '../run-words.ts';

/** From here on, a wait is told in days. */
const hoursOfDays = 72;

interface GoalHeaderProps {
  readonly line: RunBillView['bills'][number]['lines'][number];
}

/** A step that is waited for: which review point it is, and how long it takes to get there. */
export function GoalHeader({ line: { until, step, hours } }: GoalHeaderProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const name =
    until.kind === 'longest'
      ? t('run-help:bill.longest')
      : t(`run-help:bill.review_${until.point.unit}`, { multiple: formats.number(until.point.multiple) });
  const wait =
    hours < hoursOfDays
      ? t('run-help:bill.hours', { value: shortNumber(hours, formats) })
      : t('run-help:bill.days', { value: formats.number(hours / 24, 0) });
  return (
    <Table.Th>
      {name}
      <Text size="xs" c="dimmed" fw={400}>
        {t('run-help:bill.step', { step: stepNumber(step, formats) })} · {wait}
      </Text>
    </Table.Th>
  );
}
