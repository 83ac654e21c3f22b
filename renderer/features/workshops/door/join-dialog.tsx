import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { WorkshopView } from '../../../../src/contract/workshop-records.ts';
import type { LiveWorkshop } from '../live/use-workshop.ts';
import { JoinCard } from './join-card.tsx';

interface JoinDialogProps {
  readonly opened: boolean;
  readonly workshop: LiveWorkshop;
  readonly view: WorkshopView;
  readonly onClose: () => void;
}

/** The way to join for someone who comes later, over whatever is on the screen. */
export function JoinDialog({ opened, workshop, view, onClose }: JoinDialogProps) {
  const { t } = useTranslation();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      size="lg"
      title={t('workshops:join.title')}
      closeButtonProps={{ 'aria-label': t('ui:close') }}
    >
      {view.listening && <JoinCard workshop={workshop} view={view} listening={view.listening} />}
    </Modal>
  );
}
