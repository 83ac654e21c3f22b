import { Table, Text } from '@mantine/core';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { RunBillView } from '../../../../src/contract/bill-records.ts';
import { type Formats, useFormats } from '../../../ui/format.ts';
import { stepNumber } from '../run-words.ts';

/** From here on, a wait is told in days; below, in minutes or seconds. */
const hoursOfDays = 72;
const hoursOfMinutes = 2;
const hoursOfSeconds = 2 / 60;

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
  return (
    <Table.Th>
      {name}
      <Text size="xs" c="dimmed" fw={400}>
        {t('run-help:bill.step', { step: stepNumber(Math.round(step), formats) })} · {waitInWords(hours, formats, t)}
      </Text>
    </Table.Th>
  );
}

function waitInWords(hours: number, formats: Formats, t: TFunction): string {
  if (hours >= hoursOfDays) return t('run-help:bill.days', { value: formats.number(hours / 24, 0) });
  if (hours >= hoursOfMinutes) return t('run-help:bill.hours', { value: formats.number(hours) });
  if (hours >= hoursOfSeconds) return t('run-help:bill.minutes', { value: formats.number(hours * 60, 0) });
  return t('run-help:bill.seconds', { value: formats.number(Math.ceil(hours * 3600), 0) });
}
