import { Table } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChosenAction } from '../../../src/domain/plan/types.ts';
import { useFormats } from '../../ui/format.ts';
import { overallScale } from '../../ui/planned-risk.ts';
import { SortHeader } from '../../ui/sort-header.tsx';
import { DueField, OwnerField, StatusField } from './action-tracking.tsx';
import classes from './plan.module.css';
import { progressOf } from './plan-model.ts';
import type { PlanParts } from './plan-parts.ts';
import { type Sort, sortActions, sortKeys } from './sort-actions.ts';

/** All planned actions in one table, sortable by each column. */
export function PlanTable(parts: PlanParts) {
  const { t } = useTranslation();
  const [sort, setSort] = useState<Sort>({ by: 'window', descending: false });
  const rows = sortActions(parts.plan, sort);
  return (
    <Table.ScrollContainer minWidth={1040} tabIndex={0} role="region" aria-label={t('plan:table.label')}>
      <Table className={classes.table} verticalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            {sortKeys.map((key) => (
              <SortHeader key={key} by={key} label={t(`plan:table.${key}`)} sort={sort} onSort={setSort} />
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((chosen) => (
            <ActionRow key={chosen.action} chosen={chosen} {...parts} />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function ActionRow({ chosen, view, plan, changes, onOpen }: PlanParts & { readonly chosen: ChosenAction }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const scale = overallScale(view);
  const { action, costPerPointNtd } = chosen;
  const tracked = { action, progress: progressOf(plan, action), changes };
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={500}>
        <button type="button" className={classes.cardTitle} aria-haspopup="dialog" onClick={() => onOpen(action)}>
          <span className={classes.actionId}>{action}</span> {t(`actions:${action}.title`)}
        </button>
      </Table.Th>
      <Table.Td className={classes.figureCell}>{t(`plan:window.${chosen.window}`)}</Table.Td>
      <Table.Td className={classes.figureCell}>{formats.money(chosen.costNtd)}</Table.Td>
      <Table.Td className={classes.figureCell}>{formats.personDays(chosen.personDays)}</Table.Td>
      <Table.Td className={classes.figureCell}>{formats.number(chosen.buys * scale, 1)}</Table.Td>
      <Table.Td className={classes.figureCell}>
        {costPerPointNtd === null || scale === 0 ? t('plan:table.noCost') : formats.money(costPerPointNtd / scale)}
      </Table.Td>
      <Table.Td>
        <OwnerField {...tracked} />
      </Table.Td>
      <Table.Td>
        <DueField {...tracked} />
      </Table.Td>
      <Table.Td>
        <StatusField {...tracked} />
      </Table.Td>
    </Table.Tr>
  );
}
