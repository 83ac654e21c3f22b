import { Button, Table, Text } from '@mantine/core';
import { IconRestore } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Confidence } from '../../../../src/content/types.ts';
import classes from './bill.module.css';

interface PriceRowProps {
  readonly id: string;
  readonly name: string;
  /** The usual range in words. */
  readonly range: string;
  readonly basis: ReactNode;
  /** A way back to what it was; null where nothing was changed. */
  readonly reset: ReactNode;
  /** The field. */
  readonly children: ReactNode;
}

/** One price of the table of prices. */
export function PriceRow({ id, name, range, basis, reset, children }: PriceRowProps) {
  return (
    <Table.Tr data-price={id}>
      <Table.Th scope="row">{name}</Table.Th>
      <Table.Td>{children}</Table.Td>
      <Table.Td>{range}</Table.Td>
      <Table.Td>{basis}</Table.Td>
      <Table.Td className="no-print">{reset}</Table.Td>
    </Table.Tr>
  );
}

interface BasisProps {
  /** Id of the words under `bill.basis`. */
  readonly words: string;
  /** Null: there is no price to be sure of. */
  readonly confidence: Confidence | null;
  readonly asOf: string;
  /** Whether the user put another figure in its place. */
  readonly own: boolean;
}

/** Where a price comes from, of what day it is and how far it was checked; plainly marked where it is the user's own. */
export function Basis({ words, confidence, asOf, own }: BasisProps) {
  const { t } = useTranslation();
  if (own) return <span className={classes.own}>{t('run-help:bill.prices.yours')}</span>;
  return (
    <>
      <Text size="sm">{t(`run-help:bill.basis.${words}`)}</Text>
      <Text size="xs" c="dimmed">
        {t('run-help:bill.prices.asOf', { asOf })}
        {confidence && ` · ${t(`ui:reference.confidence.${confidence}`)}`}
      </Text>
    </>
  );
}

interface ResetPriceProps {
  readonly name: string;
  /** The content's figure in words; null: there is none, the price is removed. */
  readonly value: string | null;
  readonly onReset: () => void;
}

/** Takes the user's own figure away. */
export function ResetPrice({ name, value, onReset }: ResetPriceProps) {
  const { t } = useTranslation();
  return (
    <Button
      variant="subtle"
      size="compact-sm"
      leftSection={<IconRestore size={14} aria-hidden="true" />}
      aria-label={
        value === null
          ? t('run-help:bill.prices.clearOf', { name })
          : t('run-help:bill.prices.resetOf', { name, value })
      }
      onClick={onReset}
    >
      {value === null ? t('run-help:bill.prices.clear') : t('run-help:bill.prices.reset', { value })}
    </Button>
  );
}
