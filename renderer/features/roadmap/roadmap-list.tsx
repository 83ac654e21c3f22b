import { Group, NativeSelect, SegmentedControl, Stack, Table, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoadmapItem } from '../../../src/contract/roadmap-records.ts';
import { useFormats } from '../../ui/format.ts';
import { SortHeader } from '../../ui/sort-header.tsx';
import { useRemembered } from '../../ui/use-remembered.ts';
import { type Grouping, groupItems, groupings, type Sort, sortItems, sortKeys, unplanned } from './arrange-items.ts';
import { ItemMarks } from './item-marks.tsx';
import { ItemTitle } from './item-title.tsx';
import classes from './roadmap.module.css';
import { deadlineOf, statuses } from './roadmap-model.ts';
import type { ItemViewParts } from './roadmap-parts.ts';
import { useRoadmapWords } from './use-roadmap-words.ts';

/** All items in one table that sorts by each column, by month or by the plan's windows. */
export function RoadmapList(parts: ItemViewParts) {
  const { t } = useTranslation();
  const [sort, setSort] = useState<Sort>({ by: 'start', descending: false });
  const [grouping, setGrouping] = useRemembered('dunwu-roadmap-grouping', groupings, 'month');
  const groups = groupItems(sortItems(parts.items, sort), grouping);
  return (
    <Stack gap="xs">
      <Group gap="xs" className="no-print">
        <Text size="sm" id="group-by">
          {t('roadmap:group.label')}
        </Text>
        <SegmentedControl
          size="xs"
          aria-labelledby="group-by"
          value={grouping}
          onChange={setGrouping}
          data={groupings.map((value) => ({ value, label: t(`roadmap:group.${value}`) }))}
        />
      </Group>
      <Table.ScrollContainer minWidth={960} tabIndex={0} role="region" aria-label={t('roadmap:list.label')}>
        <Table className={classes.table} verticalSpacing={6}>
          <Table.Thead>
            <Table.Tr>
              {sortKeys.map((key) => (
                <SortHeader key={key} by={key} label={t(`roadmap:list.${key}`)} sort={sort} onSort={setSort} />
              ))}
            </Table.Tr>
          </Table.Thead>
          {groups.map((group) => (
            <Table.Tbody key={group.id}>
              {grouping !== 'none' && <GroupRow id={group.id} grouping={grouping} n={group.items.length} />}
              {group.items.map((item) => (
                <ItemRow key={item.action} item={item} {...parts} />
              ))}
            </Table.Tbody>
          ))}
        </Table>
      </Table.ScrollContainer>
    </Stack>
  );
}

function GroupRow({ id, grouping, n }: { readonly id: string; readonly grouping: Grouping; readonly n: number }) {
  const { t, i18n } = useTranslation();
  const month = () =>
    new Intl.DateTimeFormat(i18n.language, { year: 'numeric', month: 'long', timeZone: 'UTC' }).format(new Date(id));
  const name =
    id === unplanned ? t('roadmap:group.unplanned') : grouping === 'month' ? month() : t(`plan:window.${id}`);
  return (
    <Table.Tr>
      <Table.Th scope="rowgroup" colSpan={sortKeys.length}>
        {t('roadmap:group.heading', { name, n })}
      </Table.Th>
    </Table.Tr>
  );
}

function ItemRow({ item, changes, onOpen }: ItemViewParts & { readonly item: RoadmapItem }) {
  const formats = useFormats();
  const words = useRoadmapWords();
  return (
    <Table.Tr data-action={item.action} data-late={item.late ?? undefined}>
      <Table.Th scope="row" fw={500}>
        <ItemTitle action={item.action} onOpen={onOpen} />
        <ItemMarks item={item} />
      </Table.Th>
      <Table.Td>{words.owner(item.owner)}</Table.Td>
      <Table.Td>
        <StatusSelect item={item} changes={changes} />
      </Table.Td>
      <Table.Td className={classes.figureCell}>{formats.date(item.start)}</Table.Td>
      <Table.Td className={classes.figureCell}>{formats.date(item.finish)}</Table.Td>
      <Table.Td className={classes.figureCell}>{formats.date(deadlineOf(item))}</Table.Td>
      <Table.Td className={classes.figureCell}>{formats.personDays(item.personDays)}</Table.Td>
    </Table.Tr>
  );
}

function StatusSelect({ item, changes }: Pick<ItemViewParts, 'changes'> & { readonly item: RoadmapItem }) {
  const { t } = useTranslation();
  return (
    <>
      <NativeSelect
        size="xs"
        className="no-print"
        aria-label={t('roadmap:list.statusOf', { action: item.action })}
        value={item.status}
        onChange={(event) => {
          const status = statuses.find((each) => each === event.currentTarget.value);
          if (status) changes.setProgress(item.action, { status });
        }}
        data={statuses.map((status) => ({ value: status, label: t(`plan:status.${status}`) }))}
      />
      <span className="print-only">{t(`plan:status.${item.status}`)}</span>
    </>
  );
}
