import { Button, Group, Paper, SegmentedControl, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { UndoButtons } from '../../ui/undo-buttons.tsx';
import { useHashSelection } from '../../ui/use-hash-selection.ts';
import { useRemembered } from '../../ui/use-remembered.ts';
import { filterItems, type ItemFilter, noFilter } from './filter-items.ts';
import { HolidaysPanel } from './holidays-panel.tsx';
import { ItemPanel } from './item-panel.tsx';
import { OwnersPanel } from './owners-panel.tsx';
import { RepairBanner } from './repair-banner.tsx';
import { RoadmapBoard } from './roadmap-board.tsx';
import { RoadmapFilters } from './roadmap-filters.tsx';
import { RoadmapFrame } from './roadmap-frame.tsx';
import { RoadmapGantt } from './roadmap-gantt.tsx';
import { RoadmapList } from './roadmap-list.tsx';
import { RoadmapMenu } from './roadmap-menu.tsx';
import type { ItemViewParts, RoadmapParts } from './roadmap-parts.ts';
import { RoadmapSolving } from './roadmap-solving.tsx';
import { RoadmapSummary } from './roadmap-summary.tsx';
import { SignOffLine } from './sign-off-line.tsx';
import { useRoadmapChanges } from './use-roadmap-changes.ts';
import type { RoadmapQuery } from './use-roadmap-query.ts';

const viewKinds = ['gantt', 'list', 'board'] as const;

interface RoadmapPageProps extends Omit<RoadmapParts, 'changes'> {
  readonly query: RoadmapQuery;
}

/** The roadmap once there is something to date: what matters today, and the work as calendar, list or board. */
export function RoadmapPage({ view, plan, roadmap, query }: RoadmapPageProps) {
  const { id } = view.assessment;
  const changes = useRoadmapChanges(id);
  const parts = { view, plan, roadmap, changes };
  const [opened, open] = useHashSelection(useMemo(() => new Set(roadmap.items.map((item) => item.action)), [roadmap]));
  const [filter, setFilter] = useState(noFilter);
  const [owners, ownersPanel] = useDisclosure(false);
  const [holidays, holidaysPanel] = useDisclosure(false);
  const showTrouble = (trouble: string) => setFilter({ ...noFilter, trouble });
  return (
    <RoadmapFrame
      view={view}
      actions={<RoadmapMenu assessmentId={id} onOwners={ownersPanel.open} onHolidays={holidaysPanel.open} />}
    >
      <SignOffLine assessmentId={id} plan={plan} />
      <RoadmapSummary roadmap={roadmap} plan={plan} onOpen={open} onTrouble={showTrouble} />
      <RoadmapSolving query={query} />
      <RepairBanner {...parts} onOpen={open} onShow={() => showTrouble('violation')} />
      <Work {...parts} filter={filter} onFilter={setFilter} opened={opened} onOpen={open} />
      <ItemPanel {...parts} action={opened} onClose={() => open(null)} />
      <OwnersPanel opened={owners} onClose={ownersPanel.close} roadmap={roadmap} changes={changes} />
      <HolidaysPanel
        opened={holidays}
        onClose={holidaysPanel.close}
        store={changes.store}
        year={Number(roadmap.today.slice(0, 4))}
      />
    </RoadmapFrame>
  );
}

interface WorkProps extends RoadmapParts {
  readonly filter: ItemFilter;
  readonly onFilter: (filter: ItemFilter) => void;
  readonly opened: string | null;
  readonly onOpen: (action: string) => void;
}

/** The items that pass the filter, in the view that was used last. */
function Work({ filter, onFilter, opened, onOpen, ...parts }: WorkProps) {
  const { t } = useTranslation();
  const { items: all } = parts.roadmap;
  const { history } = parts.changes;
  const items = useMemo(() => filterItems(all, filter, (action) => t(`actions:${action}.title`)), [all, filter, t]);
  const [as, setAs] = useRemembered('dunwu-roadmap-view', viewKinds, 'gantt');
  const viewParts: ItemViewParts = { ...parts, items, onOpen };
  return (
    <Stack gap="sm" component="section" aria-labelledby="work">
      <Group justify="space-between">
        <Title order={2} id="work" size="h4">
          {t('roadmap:work')}
        </Title>
        <Group gap="sm" className="no-print">
          <UndoButtons
            undo={{
              label: t('roadmap:undo'),
              hint: t('roadmap:undoKey'),
              enabled: history.canUndo,
              onClick: history.undo,
            }}
            redo={{
              label: t('roadmap:redo'),
              hint: t('roadmap:redoKey'),
              enabled: history.canRedo,
              onClick: history.redo,
            }}
          />
          <SegmentedControl
            aria-label={t('roadmap:viewAs.label')}
            value={as}
            onChange={setAs}
            data={viewKinds.map((value) => ({ value, label: t(`roadmap:viewAs.${value}`) }))}
          />
        </Group>
      </Group>
      <RoadmapFilters roadmap={parts.roadmap} filter={filter} onFilter={onFilter} shown={items.length} />
      {items.length === 0 ? (
        <Paper withBorder p="lg">
          <Text mb="sm">{t('roadmap:filter.nothing')}</Text>
          <Button variant="default" onClick={() => onFilter(noFilter)}>
            {t('roadmap:filter.all')}
          </Button>
        </Paper>
      ) : as === 'gantt' ? (
        <RoadmapGantt {...viewParts} selected={opened} />
      ) : as === 'list' ? (
        <RoadmapList {...viewParts} />
      ) : (
        <RoadmapBoard {...viewParts} />
      )}
    </Stack>
  );
}
