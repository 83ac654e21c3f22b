import { Button, Group, NumberInput, Table, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { planRules } from '../../../src/content/plan.ts';
import type { Roadmap } from '../../../src/contract/roadmap-records.ts';
import { useFormats } from '../../ui/format.ts';
import { SidePanel } from '../../ui/side-panel.tsx';
import { useDraft } from '../../ui/use-draft.ts';
import classes from './roadmap.module.css';
import type { RoadmapParts } from './roadmap-parts.ts';
import { useRoadmapWords } from './use-roadmap-words.ts';

interface OwnersPanelProps extends Pick<RoadmapParts, 'roadmap' | 'changes'> {
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Who has how much to do: the part of a day each can give, the work planned, and where it is too much. */
export function OwnersPanel({ opened, onClose, roadmap, changes }: OwnersPanelProps) {
  const { t } = useTranslation();
  return (
    <SidePanel title={opened ? t('roadmap:owners.title') : null} onClose={onClose}>
      <Text size="sm" mb="md">
        {t('roadmap:owners.lead')}
      </Text>
      <Table.ScrollContainer minWidth={520} tabIndex={0} role="region" aria-label={t('roadmap:owners.title')}>
        <Table className={classes.table}>
          <Table.Thead>
            <Table.Tr>
              {(['owner', 'capacity', 'load', 'peak'] as const).map((column) => (
                <Table.Th key={column} scope="col">
                  {t(`roadmap:owners.${column}`)}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {roadmap.owners.map((owner) => (
              <OwnerRow key={owner.owner} owner={owner} changes={changes} />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      <Text size="xs" c="dimmed" mt="sm">
        {t('roadmap:owners.assumption')}
      </Text>
    </SidePanel>
  );
}

interface OwnerRowProps extends Pick<RoadmapParts, 'changes'> {
  readonly owner: Roadmap['owners'][number];
}

/** Rounding of the peaks must not look like too much work. */
const tolerance = 1e-6;

function OwnerRow({ owner: { owner, capacity, personDays, peak }, changes }: OwnerRowProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const words = useRoadmapWords();
  const name = words.owner(owner);
  const tooMuch = peak > capacity + tolerance;
  const draft = useDraft(String(capacity), (value) => {
    const days = Number(value);
    if (days >= 0.05 && days <= 5) changes.setCapacity(owner, days);
  });
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={500}>
        {name}
      </Table.Th>
      <Table.Td>
        <Group gap={6} wrap="nowrap">
          <NumberInput
            w={90}
            size="xs"
            aria-label={t('roadmap:owners.capacityOf', { owner: name })}
            min={0.05}
            max={5}
            step={0.1}
            decimalScale={2}
            value={draft.value}
            onChange={(value) => draft.set(String(value))}
            onBlur={draft.flush}
          />
          {capacity !== planRules.ownerCapacity && (
            <Button
              size="compact-xs"
              variant="subtle"
              aria-label={t('roadmap:owners.resetOf', { owner: name })}
              onClick={() => changes.setCapacity(owner, null)}
            >
              {t('roadmap:owners.reset')}
            </Button>
          )}
        </Group>
      </Table.Td>
      <Table.Td className={classes.figureCell}>{formats.personDays(personDays)}</Table.Td>
      <Table.Td className={classes.figureCell}>
        {formats.number(peak, 2)}{' '}
        {tooMuch && (
          <span className={classes.mark} data-mark="violation">
            <IconAlertTriangle size={15} aria-hidden="true" />
            {t('roadmap:owners.tooMuch')}
          </span>
        )}
      </Table.Td>
    </Table.Tr>
  );
}
