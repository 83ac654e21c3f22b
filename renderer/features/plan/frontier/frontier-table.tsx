import { Button, Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ActionsHeader } from '../../../ui/actions-header.tsx';
import { useFormats } from '../../../ui/format.ts';
import classes from '../plan.module.css';
import type { FrontierParts } from './budget-choice.ts';

const columns = ['budget', 'used', 'actions', 'end', 'average', 'status'] as const;

/** The points of the chart as a table, each with a button that sets its budget. */
export function FrontierTable({ choices, knee, present, onChoose }: FrontierParts) {
  const { t } = useTranslation();
  const formats = useFormats();
  return (
    <Table.ScrollContainer minWidth={680} tabIndex={0} role="region" aria-label={t('plan:frontier.tableLabel')}>
      <Table className={classes.table} verticalSpacing={4}>
        <Table.Thead>
          <Table.Tr>
            {columns.map((column) => (
              <Table.Th key={column}>{t(`plan:frontier.column.${column}`)}</Table.Th>
            ))}
            <ActionsHeader width={130} />
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {choices.map((choice) => (
            <Table.Tr key={choice.budgetNtd}>
              <Table.Th scope="row" fw={choice === knee ? 700 : 500} className={classes.figureCell}>
                {formats.money(choice.budgetNtd)}
                {choice === knee && (
                  <Text size="xs" c="dimmed">
                    {t('plan:frontier.kneeMark')}
                  </Text>
                )}
              </Table.Th>
              <Table.Td className={classes.figureCell}>{formats.money(choice.costNtd)}</Table.Td>
              <Table.Td className={classes.figureCell}>{formats.number(choice.actions)}</Table.Td>
              <Table.Td className={classes.figureCell}>{formats.number(choice.end, 1)}</Table.Td>
              <Table.Td className={classes.figureCell}>{formats.number(choice.average, 1)}</Table.Td>
              <Table.Td>{t(`plan:proof.short.${choice.status}`)}</Table.Td>
              <Table.Td className="no-print">
                {choice.budgetNtd === present ? (
                  <Text size="sm">{t('plan:frontier.presentMark')}</Text>
                ) : (
                  <Button
                    size="compact-xs"
                    variant="default"
                    aria-label={t('plan:frontier.chooseOf', { budget: formats.money(choice.budgetNtd) })}
                    onClick={() => onChoose(choice.budgetNtd)}
                  >
                    {t('plan:frontier.choose')}
                  </Button>
                )}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
