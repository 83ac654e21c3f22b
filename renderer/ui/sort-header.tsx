import { Table, UnstyledButton } from '@mantine/core';
import { IconArrowDown, IconArrowsSort, IconArrowUp } from '@tabler/icons-react';
import classes from './sort-header.module.css';

/** By which column a table is sorted, and which way. */
export interface SortedBy<Key> {
  readonly by: Key;
  readonly descending: boolean;
}

interface SortHeaderProps<Key> {
  readonly by: Key;
  readonly label: string;
  readonly sort: SortedBy<Key>;
  readonly onSort: (sort: SortedBy<Key>) => void;
  /** In pixels, where the columns do not follow what is in them. */
  readonly width?: number;
}

/** The head of a column that sorts its table: once upwards, again downwards. */
export function SortHeader<Key>({ by, label, sort, onSort, width }: SortHeaderProps<Key>) {
  const active = sort.by === by;
  const Icon = active ? (sort.descending ? IconArrowDown : IconArrowUp) : IconArrowsSort;
  return (
    <Table.Th
      scope="col"
      {...(width !== undefined && { w: width })}
      aria-sort={active ? (sort.descending ? 'descending' : 'ascending') : 'none'}
    >
      <UnstyledButton className={classes.sort} onClick={() => onSort({ by, descending: active && !sort.descending })}>
        {label}
        <Icon size={14} aria-hidden="true" className="no-print" />
      </UnstyledButton>
    </Table.Th>
  );
}
