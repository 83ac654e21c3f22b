import { Button, CloseButton, NativeSelect, Text, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Roadmap } from '../../../src/contract/roadmap-records.ts';
import { type ItemFilter, isFiltering, noFilter, troubles } from './filter-items.ts';
import classes from './roadmap.module.css';
import { pillars, statuses } from './roadmap-model.ts';
import { useRoadmapWords } from './use-roadmap-words.ts';

interface RoadmapFiltersProps {
  readonly roadmap: Roadmap;
  readonly filter: ItemFilter;
  readonly onFilter: (filter: ItemFilter) => void;
  /** How many items pass. */
  readonly shown: number;
}

/** Narrows what is shown: by words, owner, pillar, status and trouble. */
export function RoadmapFilters({ roadmap, filter, onFilter, shown }: RoadmapFiltersProps) {
  const { t } = useTranslation();
  const words = useRoadmapWords();
  const choices = {
    owner: roadmap.owners.map(({ owner }) => ({ value: owner, label: words.owner(owner) })),
    pillar: pillars.map((pillar) => ({ value: pillar, label: t(`frameworks:pillars.${pillar}`) })),
    status: statuses.map((status) => ({ value: status, label: t(`plan:status.${status}`) })),
    trouble: troubles.map((trouble) => ({ value: trouble, label: t(`roadmap:late.${trouble}`) })),
  };
  return (
    <search className={`${classes.filters} no-print`} aria-label={t('roadmap:filter.label')}>
      <TextInput
        aria-label={t('roadmap:filter.search')}
        placeholder={t('roadmap:filter.search')}
        leftSection={<IconSearch size={16} aria-hidden="true" />}
        rightSection={
          filter.text && (
            <CloseButton
              size="sm"
              aria-label={t('roadmap:filter.clearSearch')}
              onClick={() => onFilter({ ...filter, text: '' })}
            />
          )
        }
        value={filter.text}
        onChange={(event) => onFilter({ ...filter, text: event.currentTarget.value })}
      />
      {(['owner', 'pillar', 'status', 'trouble'] as const).map((field) => (
        <NativeSelect
          key={field}
          aria-label={t(`roadmap:filter.${field}`)}
          value={filter[field]}
          onChange={(event) => onFilter({ ...filter, [field]: event.currentTarget.value })}
          data={[{ value: '', label: t(`roadmap:filter.any.${field}`) }, ...choices[field]]}
        />
      ))}
      <div className={classes.found}>
        <Text size="sm" role="status">
          {isFiltering(filter) ? t('roadmap:filter.shown', { shown, total: roadmap.items.length }) : ''}
        </Text>
        {isFiltering(filter) && (
          <Button variant="subtle" size="compact-sm" onClick={() => onFilter(noFilter)}>
            {t('roadmap:filter.all')}
          </Button>
        )}
      </div>
    </search>
  );
}
