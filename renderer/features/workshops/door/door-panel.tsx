import { Alert, Button, Collapse, Group, NumberInput, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconAlertTriangle, IconHelp, IconRefresh } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Network, WorkshopView } from '../../../../src/contract/workshop-records.ts';
import { api, client } from '../../../client/api.ts';
import { QueryView } from '../../../ui/query-view.tsx';
import type { LiveWorkshop } from '../live/use-workshop.ts';
import { DoorHelp } from './door-help.tsx';
import { NetworkChoice } from './network-choice.tsx';

interface DoorPanelProps {
  readonly workshop: LiveWorkshop;
  readonly view: WorkshopView;
}

/** Opens the participants' door on a network of this computer. Until then nobody can reach the workshop. */
export function DoorPanel({ workshop, view }: DoorPanelProps) {
  const { t } = useTranslation();
  const query = useQuery(api.workshops.networks.queryOptions());
  const [helpOpened, help] = useDisclosure(false);
  return (
    <Stack gap="md">
      {view.lost && (
        <Alert color="yellow" variant="outline" icon={<IconAlertTriangle aria-hidden="true" />}>
          <Text size="sm">{t('workshops:door.lost', { address: view.lost.address })}</Text>
        </Alert>
      )}
      <Text>{t('workshops:door.lead')}</Text>
      <Group gap="xs">
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconRefresh size={16} aria-hidden="true" />}
          loading={query.isRefetching}
          onClick={() => void query.refetch()}
        >
          {t('workshops:door.look')}
        </Button>
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconHelp size={16} aria-hidden="true" />}
          onClick={help.open}
        >
          {t('workshops:door.help')}
        </Button>
      </Group>
      <QueryView query={query}>
        {(networks) => <DoorForm workshop={workshop} view={view} networks={networks} />}
      </QueryView>
      <DoorHelp opened={helpOpened} onClose={help.close} />
    </Stack>
  );
}

interface DoorFormProps extends DoorPanelProps {
  readonly networks: readonly Network[];
}

function DoorForm({ workshop, view, networks }: DoorFormProps) {
  const { t } = useTranslation();
  const [picked, setPicked] = useState<string | null>(null);
  const [port, setPort] = useState<number | string>('');
  const [more, toggle] = useDisclosure(false);
  const chosen = networks.find(({ address }) => address === picked) ?? networks[0];
  if (!chosen) return <Text>{t('workshops:door.none')}</Text>;
  const open = () => {
    const { address } = chosen;
    const given = typeof port === 'number' ? { port } : {};
    workshop.run(() => client.workshops.listen({ id: view.workshop.id, address, ...given }));
  };
  return (
    <Stack gap="md">
      <NetworkChoice networks={networks} value={chosen.address} onChange={setPicked} />
      <Alert color="yellow" variant="outline" icon={<IconAlertTriangle aria-hidden="true" />}>
        <Text size="sm">{t('workshops:door.plain')}</Text>
        {!chosen.privateAddress && (
          <Text size="sm" fw={650} mt={6}>
            {t('workshops:door.public')}
          </Text>
        )}
      </Alert>
      <Group>
        <Button size="md" loading={workshop.busy} onClick={open}>
          {t('workshops:door.open')}
        </Button>
        <Button variant="subtle" aria-expanded={more} onClick={toggle.toggle}>
          {t('workshops:door.more')}
        </Button>
      </Group>
      <Collapse expanded={more}>
        <NumberInput
          label={t('workshops:door.port')}
          description={t('workshops:door.portHint')}
          maw={320}
          min={1}
          max={65_535}
          allowDecimal={false}
          hideControls
          value={port}
          onChange={setPort}
        />
      </Collapse>
    </Stack>
  );
}
