import { Badge, Button, Group, Paper, SegmentedControl, Text } from '@mantine/core';
import { IconHelp, IconPresentation, IconQrcode, IconWifi } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { WorkshopView } from '../../../../src/contract/workshop-records.ts';
import type { LiveWorkshop } from '../live/use-workshop.ts';
import { projectorLanguages, useProjectorLanguage } from '../projector/use-projector-language.ts';
import type { FacilitatorControl } from './use-facilitator.ts';

interface TopBarProps {
  readonly view: WorkshopView;
  readonly connection: LiveWorkshop['connection'];
  readonly control: FacilitatorControl;
}

/** How the workshop stands: its state, who joined, how to join, and the way to the wall. */
export function TopBar({ view, connection, control }: TopBarProps) {
  const { t } = useTranslation();
  const { workshop, listening, participants } = view;
  const online = participants.filter((participant) => participant.online).length;
  const ended = workshop.state === 'ended';
  return (
    <Paper withBorder px="md" py="xs" className="no-print">
      <Group justify="space-between" gap="sm">
        <Group gap="md">
          <Badge variant="outline" tt="none" size="lg" color={ended ? 'gray' : 'teal'} className="quiet-badge">
            {t(`workshops:state.${workshop.state}`)}
          </Badge>
          <Text size="sm" data-testid="joined">
            {t('workshops:joined', { count: participants.length, online })}
          </Text>
          {workshop.anonymous && <Text size="sm">{t('workshops:anonymous')}</Text>}
          {!ended && <DoorLine listening={listening} live={connection === 'live'} control={control} />}
        </Group>
        <Group gap="xs">
          {!ended && <Wall control={control} />}
          {!ended && (
            <Button
              variant="subtle"
              size="xs"
              leftSection={<IconHelp size={16} aria-hidden="true" />}
              onClick={() => control.command('keys')}
            >
              {t('workshops:keys')}
            </Button>
          )}
          {!ended && (
            <Button variant="default" size="xs" onClick={control.end}>
              {t('workshops:do.end')}
            </Button>
          )}
        </Group>
      </Group>
    </Paper>
  );
}

interface DoorLineProps {
  readonly listening: WorkshopView['listening'];
  readonly live: boolean;
  readonly control: FacilitatorControl;
}

function DoorLine({ listening, live, control }: DoorLineProps) {
  const { t } = useTranslation();
  if (!listening) return <Text size="sm">{t('workshops:door.closed')}</Text>;
  return (
    <Button
      variant="default"
      size="xs"
      data-live={live}
      leftSection={<IconQrcode size={16} aria-hidden="true" />}
      rightSection={<IconWifi size={14} aria-hidden="true" />}
      onClick={() => control.command('join')}
    >
      {t('workshops:door.line', { code: listening.joinCode })}
    </Button>
  );
}

function Wall({ control }: { readonly control: FacilitatorControl }) {
  const { t } = useTranslation();
  const [language, setLanguage] = useProjectorLanguage();
  return (
    <>
      <SegmentedControl
        size="xs"
        aria-label={t('workshops:projector.language')}
        value={language}
        onChange={setLanguage}
        data={projectorLanguages.map((value) => ({ value, label: t(`workshops:projector.languages.${value}`) }))}
      />
      <Button
        variant="default"
        size="xs"
        leftSection={<IconPresentation size={16} aria-hidden="true" />}
        onClick={() => control.command('projector')}
      >
        {t('workshops:projector.open')}
      </Button>
    </>
  );
}
