import { Paper, Progress, Table, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PlanView } from '../../../src/contract/plan-records.ts';
import type { PlannedWindow } from '../../../src/domain/plan/types.ts';
import { useFormats } from '../../ui/format.ts';

/** Money and people's time that each window takes, against what there is. */
export function PlanWindows({ plan }: { readonly plan: PlanView }) {
  const { t } = useTranslation();
  return (
    <Paper withBorder p="lg" component="section" aria-labelledby="windows">
      <Title order={2} id="windows" size="h4" mb="xs">
        {t('plan:windows.title')}
      </Title>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('plan:windows.window')}</Table.Th>
            <Table.Th>{t('plan:windows.money')}</Table.Th>
            <Table.Th>{t('plan:windows.effort')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {plan.plan.windows.map((window) => (
            <WindowRow key={window.id} window={window} />
          ))}
        </Table.Tbody>
      </Table>
    </Paper>
  );
}

function WindowRow({ window }: { readonly window: PlannedWindow }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const name = t(`plan:window.${window.id}`);
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={500}>
        {name}
        <Text size="xs" c="dimmed">
          {t('plan:windows.dates', { from: formats.date(window.from), to: formats.date(window.to) })}
        </Text>
      </Table.Th>
      <Table.Td>
        <Used
          used={window.usedNtd}
          limit={window.budgetNtd}
          format={formats.money}
          label={t('plan:windows.moneyIn', { window: name })}
        />
      </Table.Td>
      <Table.Td>
        <Used
          used={window.usedPersonDays}
          limit={window.personDays}
          format={formats.personDays}
          label={t('plan:windows.effortIn', { window: name })}
        />
      </Table.Td>
    </Table.Tr>
  );
}

interface UsedProps {
  readonly used: number;
  readonly limit: number | null;
  readonly format: (value: number) => string;
  readonly label: string;
}

function Used({ used, limit, format, label }: UsedProps) {
  const { t } = useTranslation();
  const words =
    limit === null
      ? t('plan:windows.unlimited', { used: format(used) })
      : t('plan:windows.usedOf', { used: format(used), limit: format(limit) });
  return (
    <>
      <Text size="sm">{words}</Text>
      {limit !== null && limit > 0 && <Progress value={(100 * used) / limit} aria-label={label} mt={4} maw={260} />}
    </>
  );
}
