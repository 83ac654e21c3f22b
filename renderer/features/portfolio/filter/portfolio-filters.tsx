import { Button, NativeSelect } from '@mantine/core';
import { IconFilterOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { PortfolioPage } from '../../../../src/contract/portfolio-records.ts';
import { industries } from '../../../../src/contract/records.ts';
import classes from '../portfolio.module.css';
import { ChoiceFilter } from './choice-filter.tsx';
import { bandChoices, isFiltered, sizeClasses, withoutFilter } from './portfolio-search.ts';
import { SearchField } from './search-field.tsx';
import type { PortfolioAddress } from './use-portfolio-address.ts';

interface PortfolioFiltersProps {
  readonly address: PortfolioAddress;
  readonly tags: PortfolioPage['tags'];
}

/** Narrows the clients: by words, tags, line of business, size, risk band, and whether they are archived. */
export function PortfolioFilters({ address: { search, change, set }, tags }: PortfolioFiltersProps) {
  const { t } = useTranslation();
  return (
    <search className={`${classes.filters} no-print`} aria-label={t('portfolio:filter.label')}>
      <SearchField value={search.q ?? ''} onChange={(q) => change({ q }, { replace: true })} />
      <ChoiceFilter
        label={t('portfolio:table.tags')}
        choices={tags.map(({ tag, clients }) => ({
          value: tag,
          label: t('portfolio:filter.tag', { tag, n: clients }),
        }))}
        chosen={search.tags ?? []}
        onChange={(chosen) => change({ tags: chosen })}
        empty={t('portfolio:filter.noTags')}
      />
      <ChoiceFilter
        label={t('portfolio:filter.industry')}
        choices={industries.map((value) => ({ value, label: t(`questions:PRO-02.options.${value}`) }))}
        chosen={search.industries ?? []}
        onChange={(chosen) => change({ industries: chosen })}
      />
      <ChoiceFilter
        label={t('portfolio:filter.size')}
        choices={sizeClasses.map((value) => ({ value, label: t(`portfolio:size.${value}`) }))}
        chosen={search.sizes ?? []}
        onChange={(chosen) => change({ sizes: chosen })}
      />
      <ChoiceFilter
        label={t('portfolio:filter.band')}
        choices={bandChoices.map((value) => ({ value, label: t(`ui:band.${value}`) }))}
        chosen={search.bands ?? []}
        onChange={(chosen) => change({ bands: chosen })}
      />
      <NativeSelect
        aria-label={t('portfolio:filter.archived')}
        value={search.archived ?? 'active'}
        onChange={(event) => {
          const value = event.currentTarget.value;
          change({ archived: value === 'archived' || value === 'all' ? value : undefined });
        }}
        data={(['active', 'archived', 'all'] as const).map((value) => ({
          value,
          label: t(`portfolio:filter.show.${value}`),
        }))}
      />
      {isFiltered(search) && (
        <Button
          variant="subtle"
          leftSection={<IconFilterOff size={16} aria-hidden="true" />}
          onClick={() => set(withoutFilter(search))}
        >
          {t('portfolio:filter.clear')}
        </Button>
      )}
    </search>
  );
}
