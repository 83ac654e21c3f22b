import { Button, CopyButton, Group, Stack, Text } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { WorkshopView } from '../../../../src/contract/workshop-records.ts';
import { client } from '../../../client/api.ts';
import type { LiveWorkshop } from '../live/use-workshop.ts';
import classes from './door.module.css';
import { joinLink } from './join-link.ts';
import { QrCode } from './qr-code.tsx';

interface JoinCardProps {
  readonly workshop: LiveWorkshop;
  readonly view: WorkshopView;
  readonly listening: NonNullable<WorkshopView['listening']>;
}

/** How to join: QR code, address and code, on which network, and the way to close the door. */
export function JoinCard({ workshop, view, listening }: JoinCardProps) {
  const { t } = useTranslation();
  const { kind, name } = listening.network;
  return (
    <div className={classes.join}>
      <QrCode text={joinLink(listening)} label={t('workshops:join.qr', { url: listening.url })} />
      <Stack gap="xs" flex="1 1 280px">
        <Text size="sm" c="dimmed">
          {t('workshops:join.address')}
        </Text>
        <Text className={classes.url} data-testid="join-url">
          {listening.url}
        </Text>
        <Text size="sm" c="dimmed">
          {t('workshops:join.code')}
        </Text>
        <Text className={classes.code} data-testid="join-code">
          {listening.joinCode}
        </Text>
        <Text size="sm">{t('workshops:join.network', { kind: t(`workshops:network.kind.${kind}`), name })}</Text>
        <Text size="sm" c="dimmed">
          {t('workshops:door.plain')}
        </Text>
        <Group gap="xs">
          <CopyButton value={joinLink(listening)}>
            {({ copied, copy }) => {
              const Mark = copied ? IconCheck : IconCopy;
              return (
                <Button variant="default" leftSection={<Mark size={16} aria-hidden="true" />} onClick={copy}>
                  {t(copied ? 'workshops:join.copied' : 'workshops:join.copy')}
                </Button>
              );
            }}
          </CopyButton>
          <Button
            variant="default"
            onClick={() => workshop.run(() => client.workshops.stopListening({ id: view.workshop.id }))}
          >
            {t('workshops:join.stop')}
          </Button>
        </Group>
      </Stack>
    </div>
  );
}
