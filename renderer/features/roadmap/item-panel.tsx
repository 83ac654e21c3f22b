import { Alert, Anchor, Button, List, Stack, Text, Title } from '@mantine/core';
import { IconLinkOff } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { RoadmapItem } from '../../../src/contract/roadmap-records.ts';
import { assessmentPaths } from '../../ui/assessment-paths.ts';
import { SidePanel } from '../../ui/side-panel.tsx';
import { ItemDates } from './item-dates.tsx';
import { ItemMarks } from './item-marks.tsx';
import { ItemTracking } from './item-tracking.tsx';
import { enabledBy } from './roadmap-model.ts';
import type { RoadmapParts } from './roadmap-parts.ts';
import { useRoadmapWords } from './use-roadmap-words.ts';

interface ItemPanelProps extends RoadmapParts {
  /** Null: closed. */
  readonly action: string | null;
  readonly onClose: () => void;
}

/** Everything about one item of the roadmap: who, by when, how far, where it stands and what hangs on it. */
export function ItemPanel({ action, onClose, ...parts }: ItemPanelProps) {
  const words = useRoadmapWords();
  const item = parts.roadmap.items.find((each) => each.action === action);
  return (
    <SidePanel title={item ? words.action(item.action) : null} onClose={onClose}>
      {item && <Details key={item.action} item={item} {...parts} />}
    </SidePanel>
  );
}

function Details({ item, ...parts }: RoadmapParts & { readonly item: RoadmapItem }) {
  const { t } = useTranslation();
  const { action } = item;
  return (
    <Stack gap="lg">
      <ItemMarks item={item} />
      <Violations item={item} {...parts} />
      <ItemTracking item={item} {...parts} />
      <ItemDates item={item} {...parts} />
      <section>
        <Title order={3} size="h5" mb={4}>
          {t('roadmap:item.order')}
        </Title>
        <Order title={t('roadmap:item.waitsFor')} actions={item.waitsFor} {...parts} />
        <Order title={t('roadmap:item.enables')} actions={enabledBy(parts.roadmap, action)} {...parts} />
      </section>
      <Anchor component={Link} to={assessmentPaths.plan(parts.view.assessment.id)} hash={action} underline="always">
        {t('roadmap:item.inPlan')}
      </Anchor>
    </Stack>
  );
}

function Violations({ item, changes }: Pick<RoadmapParts, 'changes'> & { readonly item: RoadmapItem }) {
  const { t } = useTranslation();
  const words = useRoadmapWords();
  if (item.violations.length === 0) return null;
  return (
    <Alert
      color="orange"
      variant="outline"
      icon={<IconLinkOff aria-hidden="true" />}
      title={
        <Text span fw={650} c="var(--mantine-color-text)">
          {t('roadmap:item.breaks')}
        </Text>
      }
    >
      <List size="sm" spacing={4}>
        {item.violations.map((violation) => (
          <List.Item key={JSON.stringify(violation)}>{words.violation(violation)}</List.Item>
        ))}
      </List>
      {item.moved && (
        <Button mt="sm" size="xs" variant="default" onClick={() => changes.release(item.action)}>
          {t('roadmap:item.release')}
        </Button>
      )}
    </Alert>
  );
}

interface OrderProps extends RoadmapParts {
  readonly title: string;
  readonly actions: readonly string[];
}

function Order({ title, actions, roadmap }: OrderProps) {
  const { t } = useTranslation();
  const words = useRoadmapWords();
  if (actions.length === 0) return <Text size="sm">{t('roadmap:item.nothing', { title })}</Text>;
  return (
    <>
      <Text size="sm">{title}</Text>
      <List size="sm" mb={4}>
        {actions.map((action) => {
          const item = roadmap.items.find((each) => each.action === action);
          return (
            <List.Item key={action}>
              {item ? (
                <Anchor component={Link} to="." hash={action} size="sm" underline="always">
                  {words.action(action)}
                </Anchor>
              ) : (
                words.action(action)
              )}
              {item && ` · ${t(`plan:status.${item.status}`)}`}
            </List.Item>
          );
        })}
      </List>
    </>
  );
}
