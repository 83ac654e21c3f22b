import { Button, Group } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { AmountInput } from '../../../ui/amount-input.tsx';
import { useFormats } from '../../../ui/format.ts';
import { shortNumber } from '../run-words.ts';

const askAfterMs = 400;

/** How fast a run goes and on how much: what the user says, null where the log's own times count. */
export interface Pace {
  readonly stepsPerHour: number | null;
  readonly accelerators: number;
}

interface BillPaceProps {
  readonly pace: Pace;
  readonly measured: number | null;
  readonly onChange: (pace: Pace) => void;
}

/** The pace of the run, as measured or as the user says, and the number of accelerators. */
export function BillPace({ pace, measured, onChange }: BillPaceProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const change = useDebouncedCallback(onChange, { delay: askAfterMs, flushOnUnmount: true });
  const known = measured === null ? null : Number(measured.toPrecision(3));
  return (
    <Group align="flex-start" gap="lg" className="no-print">
      <div>
        <AmountInput
          label={t('run-help:bill.pace')}
          description={
            measured === null
              ? t('run-help:bill.paceUnknown')
              : t('run-help:bill.paceMeasured', { value: shortNumber(measured, formats) })
          }
          max={1e12}
          value={pace.stepsPerHour ?? known}
          onChange={(steps) => change({ ...pace, stepsPerHour: steps !== null && steps > 0 ? steps : null })}
          w={300}
        />
        {pace.stepsPerHour !== null && measured !== null && (
          <Button variant="subtle" size="compact-xs" mt={4} onClick={() => onChange({ ...pace, stepsPerHour: null })}>
            {t('run-help:bill.backToMeasured')}
          </Button>
        )}
      </div>
      <AmountInput
        label={t('run-help:bill.accelerators')}
        description={t('run-help:bill.acceleratorsHint')}
        min={1}
        max={100_000}
        step={1}
        value={pace.accelerators}
        onChange={(count) => count !== null && change({ ...pace, accelerators: Math.round(count) })}
        w={180}
      />
    </Group>
  );
}
