import { Button, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { WorkshopSummary } from '../../../../src/contract/workshop-records.ts';
import { api } from '../../../client/api.ts';
import { QueryView } from '../../../ui/query-view.tsx';
import { Screen } from '../../../ui/screen.tsx';
import { ChooseAssessment } from './choose-assessment.tsx';
import { WorkshopCard } from './workshop-card.tsx';

const states = ['open', 'planned', 'ended'] as const;

/** All workshops of all clients: the one that goes on, those to come, those that are over. */
export function WorkshopsScreen() {
  const { t } = useTranslation();
  const query = useQuery(api.workshops.list.queryOptions({ input: {} }));
  const [opened, dialog] = useDisclosure(false);
  return (
    <Screen
      title={t('workshops:title')}
      lead={t('workshops:lead')}
      actions={
        <Button leftSection={<IconPlus size={16} aria-hidden="true" />} onClick={dialog.open}>
          {t('workshops:plan.new')}
        </Button>
      }
    >
      <QueryView query={query}>
        {(workshops) =>
          workshops.length === 0 ? <Text>{t('workshops:list.none')}</Text> : <Lists workshops={workshops} />
        }
      </QueryView>
      <ChooseAssessment opened={opened} onClose={dialog.close} />
    </Screen>
  );
}

function Lists({ workshops }: { readonly workshops: readonly WorkshopSummary[] }) {
  const { t } = useTranslation();
  return states.map((state) => {
    const own = workshops.filter((workshop) => workshop.state === state);
    if (own.length === 0) return null;
    const sorted = state === 'planned' ? own.toSorted(byDay) : own;
    return (
      <section key={state} aria-labelledby={`list-${state}`}>
        <Title order={2} id={`list-${state}`} mb="xs">
          {t(`workshops:list.${state}`)}
        </Title>
        <Stack gap="sm">
          {sorted.map((workshop) => (
            <WorkshopCard key={workshop.id} workshop={workshop} />
          ))}
        </Stack>
      </section>
    );
  });
}

/** The next one first; without a day last. */
function byDay(a: WorkshopSummary, b: WorkshopSummary): number {
  return (a.plannedOn ?? '9999').localeCompare(b.plannedOn ?? '9999');
}
