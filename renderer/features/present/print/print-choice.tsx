import { Button, Group, Modal, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface PrintChoiceProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly onPrint: (what: 'pages' | 'notes') => void;
}

/** For the board without notes, for the speaker with them. */
export function PrintChoice({ opened, onClose, onPrint }: PrintChoiceProps) {
  const { t } = useTranslation();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      className="no-print"
      title={t('present:print.title')}
      closeButtonProps={{ 'aria-label': t('ui:close') }}
    >
      <Text size="sm" mb="md">
        {t('present:print.lead')}
      </Text>
      <Group>
        <Button data-autofocus onClick={() => onPrint('pages')}>
          {t('present:print.pages')}
        </Button>
        <Button variant="default" onClick={() => onPrint('notes')}>
          {t('present:print.notes')}
        </Button>
      </Group>
    </Modal>
  );
}
