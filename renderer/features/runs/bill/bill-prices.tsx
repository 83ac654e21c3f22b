import { Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type ComputeOffer, computeOffers } from '../../../../src/content/compute-prices.ts';
import type { RunBillView } from '../../../../src/contract/bill-records.ts';
import { ActionsHeader } from '../../../ui/actions-header.tsx';
import { useFormats } from '../../../ui/format.ts';
import { QueryView } from '../../../ui/query-view.tsx';
import classes from './bill.module.css';
import { fineMoney, moneyRange } from './fine-money.ts';
import { HiddenCostRow } from './hidden-cost-row.tsx';
import { OfferPriceRow } from './offer-price-row.tsx';
import { Basis } from './price-row.tsx';
import { usePrices } from './use-prices.ts';

interface BillPricesProps {
  readonly bills: RunBillView['bills'];
}

/** The prices behind the bill: each dated, with its basis, and open to a better one. */
export function BillPrices({ bills }: BillPricesProps) {
  const { t } = useTranslation();
  const { query, change } = usePrices();
  const label = t('run-help:bill.prices.title');
  return (
    <details className={classes.disclosure}>
      <summary>{label}</summary>
      <Text size="sm" c="dimmed" mb="xs">
        {t('run-help:bill.prices.lead')}
      </Text>
      <QueryView query={query}>
        {(prices) => (
          <Table.ScrollContainer minWidth={780} tabIndex={0} role="group" aria-label={label}>
            <Table verticalSpacing="xs" aria-label={label}>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>{t('run-help:bill.prices.offer')}</Table.Th>
                  <Table.Th w={150}>{t('run-help:bill.prices.value')}</Table.Th>
                  <Table.Th w={150}>{t('run-help:bill.prices.range')}</Table.Th>
                  <Table.Th>{t('run-help:bill.prices.basis')}</Table.Th>
                  <ActionsHeader width={130} />
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {computeOffers.map((offer) =>
                  offer.place === 'own' ? (
                    <WorkedOutRow key={offer.id} offer={offer} bills={bills} />
                  ) : (
                    <OfferPriceRow key={offer.id} offer={offer} prices={prices} change={change} />
                  ),
                )}
                <HiddenCostRow prices={prices} change={change} />
              </Table.Tbody>
            </Table>
          </Table.ScrollContainer>
        )}
      </QueryView>
    </details>
  );
}

/** The own machine: its price follows from other figures and is not typed in. */
function WorkedOutRow({ offer, bills }: BillPricesProps & { readonly offer: ComputeOffer }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const price = bills.find((bill) => bill.offer === offer.id)?.ntdPerHour;
  return (
    <Table.Tr data-price={offer.id}>
      <Table.Th scope="row">{t(`run-help:bill.offers.${offer.id}`)}</Table.Th>
      <Table.Td>{price && fineMoney(price.middle, formats, t)}</Table.Td>
      <Table.Td>{price && price.high > price.low && moneyRange(price, formats, t)}</Table.Td>
      <Table.Td>
        <Basis words="own-machine" confidence={offer.confidence} asOf={offer.asOf} own={false} />
      </Table.Td>
      <Table.Td />
    </Table.Tr>
  );
}
