import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { WorkshopView } from '../../../../src/contract/workshop-records.ts';
import { client } from '../../../client/api.ts';
import type { LiveWorkshop } from '../live/use-workshop.ts';

interface EndDialogProps {
  readonly opened: boolean;
  readonly workshop: LiveWorkshop;
  readonly view: WorkshopView;
  readonly onClose: () => void;
}

/** The one thing that cannot be taken back: what is decided and what stays open, before the workshop ends. */
export function EndDialog({ opened, workshop, view, onClose }: EndDialogProps) {
  const { t } = useTranslation();
  const decided = view.items.filter(({ decision }) => decision !== null).length;
  const parked = view.parking.filter(({ done }) => !done).length;
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('workshops:end.title')}
      closeButtonProps={{ 'aria-label': t('ui:close') }}
    >
      <Stack gap="sm">
        <Text>{t('workshops:end.counts', { decided, open: view.items.length - decided, parked })}</Text>
        <Text>{t('workshops:end.means')}</Text>
        <Group>
          <Button
            loading={workshop.busy}
            onClick={() => workshop.run(() => client.workshops.end({ id: view.workshop.id }), onClose)}
          >
            {t('workshops:end.confirm')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('ui:cancel')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
