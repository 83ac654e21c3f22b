import { Button, Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { computeOffers, type PriceBand } from '../../../../src/content/compute-prices.ts';
import type { RunBillView } from '../../../../src/contract/bill-records.ts';
import { useFormats } from '../../../ui/format.ts';
import { stepNumber } from '../run-words.ts';
import { fineMoney, moneyRange } from './fine-money.ts';
import { GoalHeader } from './goal-header.tsx';

type OfferBill = RunBillView['bills'][number];

interface BillTableProps {
  readonly bills: readonly OfferBill[];
  /** Cost per 1,000 steps in the run's settings. */
  readonly inUse: number | null;
  readonly onUse: (ntd: number) => void;
}

/** One row a way to compute: its cost per 1,000 steps, and up to each review point and the longest wait. */
export function BillTable({ bills, inUse, onUse }: BillTableProps) {
  const { t } = useTranslation();
  const goals = bills[0]?.lines ?? [];
  const label = t('run-help:bill.table');
  if (bills.every(({ ntdPer1kSteps }) => ntdPer1kSteps === null)) return <Text>{t('run-help:bill.enterPace')}</Text>;
  return (
    <>
      <Table.ScrollContainer minWidth={420 + 130 * goals.length} tabIndex={0} role="group" aria-label={label}>
        <Table verticalSpacing="xs" aria-label={label}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th w={150}>{t('run-help:bill.offer')}</Table.Th>
              <Table.Th w={150}>{t('run-help:bill.per1k')}</Table.Th>
              {goals.map((line) => (
                <GoalHeader key={line.step} line={line} />
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {computeOffers.map(({ id }) => {
              const bill = bills.find(({ offer }) => offer === id);
              return bill ? (
                <BillRow key={id} bill={bill} inUse={inUse} onUse={onUse} />
              ) : (
                <OpenRow key={id} offer={id} columns={goals.length + 1} />
              );
            })}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      <Text size="sm" c="dimmed">
        {goals.length === 0 ? t('run-help:bill.noGoals') : t('run-help:bill.samePace')}
      </Text>
    </>
  );
}

function OpenRow({ offer, columns }: { readonly offer: string; readonly columns: number }) {
  const { t } = useTranslation();
  return (
    <Table.Tr data-offer={offer}>
      <Table.Th scope="row">{t(`run-help:bill.offers.${offer}`)}</Table.Th>
      <Table.Td colSpan={columns}>{t('run-help:bill.quote')}</Table.Td>
    </Table.Tr>
  );
}

function BillRow({ bill, inUse, onUse }: Omit<BillTableProps, 'bills'> & { readonly bill: OfferBill }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { offer, ntdPer1kSteps, lines, moneyEndsAtStep } = bill;
  if (!ntdPer1kSteps) return null;
  const name = t(`run-help:bill.offers.${offer}`);
  // The settings keep NT$ with as many digits as a small run needs.
  const cost = Number(ntdPer1kSteps.middle.toPrecision(4));
  return (
    <Table.Tr data-offer={offer}>
      <Table.Th scope="row">
        {name}
        {moneyEndsAtStep !== null && (
          <Text size="xs" c="dimmed" fw={400}>
            {t('run-help:bill.moneyEnds', { step: stepNumber(Math.floor(moneyEndsAtStep), formats) })}
          </Text>
        )}
      </Table.Th>
      <Table.Td>
        <Band band={ntdPer1kSteps} />
        {inUse === cost ? (
          <Text size="xs" fw={600} mt={4}>
            {t('run-help:bill.used')}
          </Text>
        ) : (
          <Button
            variant="light"
            size="compact-xs"
            mt={4}
            className="no-print"
            aria-label={t('run-help:bill.useOf', { cost: fineMoney(cost, formats, t), offer: name })}
            onClick={() => onUse(cost)}
          >
            {t('run-help:bill.use')}
          </Button>
        )}
      </Table.Td>
      {lines.map(({ step, ntd }) => (
        <Table.Td key={step}>
          <Band band={ntd} />
        </Table.Td>
      ))}
    </Table.Tr>
  );
}

/** The middle of a price, and its range where it has one. */
function Band({ band }: { readonly band: PriceBand }) {
  const { t } = useTranslation();
  const formats = useFormats();
  return (
    <>
      <Text size="sm" fw={600}>
        {fineMoney(band.middle, formats, t)}
      </Text>
      {band.high > band.low && (
        <Text size="xs" c="dimmed">
          {moneyRange(band, formats, t)}
        </Text>
      )}
    </>
  );
}
