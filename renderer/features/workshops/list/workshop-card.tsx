import { ActionIcon, Anchor, Badge, Button, Group, Paper, Text, Title } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { WorkshopSummary } from '../../../../src/contract/workshop-records.ts';
import { useFormats } from '../../../ui/format.ts';
import { workshopPaths } from '../../../ui/workshop-paths.ts';
import { useRemoveWorkshop } from './use-remove-workshop.ts';

/** One workshop with its client, its day, how far it came, and the way into it. */
export function WorkshopCard({ workshop }: { readonly workshop: WorkshopSummary }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const remove = useRemoveWorkshop();
  const { id, title, state, plannedOn } = workshop;
  const facts = [
    plannedOn && t('workshops:list.day', { day: formats.date(plannedOn) }),
    workshop.anonymous && t('workshops:anonymous'),
    state === 'planned'
      ? t('workshops:list.questions', { number: workshop.questions })
      : t('workshops:list.progress', { decided: workshop.decided, total: workshop.questions }),
    state !== 'planned' && t('workshops:list.participants', { number: workshop.participants }),
  ].filter((fact) => typeof fact === 'string');
  return (
    <Paper withBorder p="md" component="article" aria-label={title} data-workshop={id}>
      <Group justify="space-between" gap="sm">
        <div>
          <Group gap="sm">
            <Title order={3} className="long-name">
              <Anchor component={Link} to={workshopPaths.one(id)} inherit>
                {title}
              </Anchor>
            </Title>
            <Badge variant="outline" color="gray" tt="none" className="quiet-badge">
              {t(`workshops:state.${state}`)}
            </Badge>
          </Group>
          <Text size="sm" className="long-name">
            {t('workshops:of', { organisation: workshop.organisationName, assessment: workshop.assessmentTitle })}
          </Text>
          <Text size="sm" c="dimmed">
            {facts.join(t('ui:separator'))}
          </Text>
        </div>
        <Group gap="xs" className="no-print">
          {state !== 'ended' && (
            <Button component={Link} to={workshopPaths.edit(id)} variant="subtle" size="xs">
              {t('workshops:list.change')}
            </Button>
          )}
          <Button
            component={Link}
            to={workshopPaths.one(id)}
            variant={state === 'open' ? 'light' : 'default'}
            size="xs"
          >
            {t(`workshops:list.enter.${state}`)}
          </Button>
          {state !== 'open' && (
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={t('workshops:list.remove', { title })}
              onClick={() => remove.mutate(workshop)}
            >
              <IconTrash size={16} aria-hidden="true" />
            </ActionIcon>
          )}
        </Group>
      </Group>
    </Paper>
  );
}
