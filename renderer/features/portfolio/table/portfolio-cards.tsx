import { Checkbox, Group, Paper, Text } from '@mantine/core';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PortfolioRow } from '../../../../src/contract/portfolio-records.ts';
import classes from '../portfolio.module.css';
import { NameCell } from './cells/name-cell.tsx';
import { NextDueCell } from './cells/next-due-cell.tsx';
import { RiskCell } from './cells/risk-cell.tsx';
import { TagsCell } from './cells/tags-cell.tsx';
import { TrendCell } from './cells/trend-cell.tsx';
import { WorkshopCell } from './cells/workshop-cell.tsx';
import { RowMenu } from './row-menu.tsx';
import type { PortfolioListParts } from './table-parts.ts';

/** Height of a usual card, until it is measured. */
const usualCard = 260;

/** The clients as cards, for a phone; again only what is in sight is drawn. */
export function PortfolioCards(parts: PortfolioListParts) {
  const { t } = useTranslation();
  const { total, rowAt, onRange } = parts;
  const list = useRef<HTMLUListElement>(null);
  const [top, setTop] = useState(0);
  useEffect(() => setTop(list.current?.offsetTop ?? 0), []);
  const virtualizer = useWindowVirtualizer<HTMLLIElement>({
    count: total,
    estimateSize: () => usualCard,
    overscan: 3,
    gap: 12,
    scrollMargin: top,
  });
  const drawn = virtualizer.getVirtualItems();
  const first = drawn[0]?.index ?? 0;
  const last = drawn.at(-1)?.index ?? 0;
  useEffect(() => onRange(first, last), [onRange, first, last]);
  return (
    <ul
      ref={list}
      className={classes.cards}
      style={{ height: virtualizer.getTotalSize() }}
      aria-label={t('portfolio:table.label')}
    >
      {drawn.map(({ index, start }) => (
        <li
          key={index}
          ref={virtualizer.measureElement}
          data-index={index}
          aria-setsize={total}
          aria-posinset={index + 1}
          style={{ transform: `translateY(${start - top}px)` }}
        >
          <Card row={rowAt(index)} parts={parts} />
        </li>
      ))}
    </ul>
  );
}

interface CardProps {
  readonly row: PortfolioRow | undefined;
  readonly parts: PortfolioListParts;
}

function Card({ row, parts: { selection, actions, tags } }: CardProps) {
  const { t } = useTranslation();
  if (!row) {
    return (
      <Paper withBorder p="md">
        {t('ui:loading')}
      </Paper>
    );
  }
  const { organisationId, name } = row;
  return (
    <Paper withBorder p="md" data-client={organisationId}>
      <Group justify="space-between" align="flex-start" wrap="nowrap" gap="sm">
        <Checkbox
          mt={2}
          aria-label={t('portfolio:table.chooseOne', { name })}
          checked={selection.has(organisationId)}
          onChange={() => selection.toggle(organisationId)}
        />
        <div className={classes.cardName}>
          <NameCell row={row} />
        </div>
        <RowMenu row={row} actions={actions} />
      </Group>
      <dl className={classes.facts}>
        <Fact label={t('portfolio:sort.risk')}>
          <RiskCell row={row} />
        </Fact>
        <Fact label={t('portfolio:sort.trend')}>
          <TrendCell row={row} />
        </Fact>
        <Fact label={t('portfolio:sort.next-due')}>
          <NextDueCell row={row} />
        </Fact>
        <Fact label={t('portfolio:sort.workshop')}>
          <WorkshopCell row={row} />
        </Fact>
        <Fact label={t('portfolio:table.tags')}>
          <TagsCell row={row} known={tags} />
        </Fact>
      </dl>
    </Paper>
  );
}

function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <>
      <Text component="dt" size="xs" c="dimmed">
        {label}
      </Text>
      <dd>{children}</dd>
    </>
  );
}
