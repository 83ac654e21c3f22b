import { Group, Table, Text, Title } from '@mantine/core';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { RunView } from '../../../../src/contract/run-records.ts';
import type { EarlyStopping } from '../../../../src/domain/training-run/types.ts';
import { useFormats } from '../../../ui/format.ts';
import { shortNumber, stepNumber } from '../run-words.ts';

/** What early stopping on the validation loss would have done to this run, simulated on its log. */
export function EarlyStoppingTable({ run }: { readonly run: RunView }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { earlyStopping, lossOnly } = run.analysis;
  const value = (kept: number | null) => {
    if (kept === null) return '–';
    return lossOnly ? shortNumber(kept, formats) : formats.percent(kept);
  };
  const step = (at: number) => stepNumber(at, formats);
  return (
    <section aria-labelledby="stopping-title">
      <Title order={3} id="stopping-title">
        {t('runs:stopping.title')}
      </Title>
      {earlyStopping.length === 0 ? (
        <Text size="sm">{t('runs:stopping.none')}</Text>
      ) : (
        <Table.ScrollContainer
          minWidth={640}
          type="native"
          tabIndex={0}
          role="group"
          aria-label={t('runs:stopping.title')}
        >
          <Table aria-labelledby="stopping-title" verticalSpacing={6}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('runs:stopping.patience')}</Table.Th>
                <Table.Th>{t('runs:stopping.outcome')}</Table.Th>
                <Table.Th ta="right">{t(lossOnly ? 'runs:stopping.keptLoss' : 'runs:stopping.keptScore')}</Table.Th>
                <Table.Th ta="right">{t(lossOnly ? 'runs:stopping.bestLoss' : 'runs:stopping.bestScore')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {earlyStopping.map((row) => (
                <Table.Tr key={row.patience}>
                  <Table.Th scope="row" fw={500}>
                    {t('runs:stopping.evaluations', { count: row.patience })}
                  </Table.Th>
                  <Table.Td>
                    <Outcome row={row} step={step} />
                  </Table.Td>
                  <Table.Td ta="right">{value(row.keptValue)}</Table.Td>
                  <Table.Td ta="right">{value(row.bestValue)}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
    </section>
  );
}

interface OutcomeProps {
  readonly row: EarlyStopping;
  readonly step: (at: number) => string;
}

function Outcome({ row: { stoppedAtStep, missed }, step }: OutcomeProps) {
  const { t } = useTranslation();
  if (stoppedAtStep === null) return <Text size="sm">{t('runs:stopping.never')}</Text>;
  const Picture = missed ? IconAlertTriangle : IconCheck;
  return (
    <Group gap={6} wrap="nowrap" align="flex-start">
      <Picture size={16} aria-hidden="true" style={{ flexShrink: 0, marginTop: 3 }} />
      <Text size="sm" fw={missed ? 600 : 400}>
        {t(missed ? 'runs:stopping.missed' : 'runs:stopping.stopped', { step: step(stoppedAtStep) })}
      </Text>
    </Group>
  );
}
