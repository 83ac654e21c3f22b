import { Paper, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { WorkshopView } from '../../../../src/contract/workshop-records.ts';
import type { LiveWorkshop } from '../live/use-workshop.ts';
import { DoorPanel } from './door-panel.tsx';
import { JoinCard } from './join-card.tsx';

interface LobbyStageProps {
  readonly workshop: LiveWorkshop;
  readonly view: WorkshopView;
  readonly bar: ReactNode;
}

/** Before the first question: the door to the network, or how to join once it is open. */
export function LobbyStage({ workshop, view, bar }: LobbyStageProps) {
  const { t } = useTranslation();
  return (
    <Stack gap="md">
      <Title order={2}>{t(view.listening ? 'workshops:join.title' : 'workshops:door.title')}</Title>
      {bar}
      <Paper withBorder p="lg">
        {view.listening ? (
          <JoinCard workshop={workshop} view={view} listening={view.listening} />
        ) : (
          <DoorPanel workshop={workshop} view={view} />
        )}
      </Paper>
      {view.listening && (
        <Text size="sm" c="dimmed">
          {t('workshops:lobby.hint')}
        </Text>
      )}
    </Stack>
  );
}
