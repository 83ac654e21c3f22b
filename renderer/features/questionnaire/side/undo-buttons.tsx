import { ActionIcon, Group, Tooltip } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

interface UndoButtonsProps {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
}

/** Takes back the latest answer, or brings it back. */
export function UndoButtons({ canUndo, canRedo, onUndo, onRedo }: UndoButtonsProps) {
  const { t } = useTranslation();
  return (
    <Group gap={4} wrap="nowrap">
      <Tooltip label={t('questionnaire:undoKey')}>
        <ActionIcon
          variant="default"
          size="lg"
          aria-label={t('questionnaire:undo')}
          aria-keyshortcuts="Control+Z"
          disabled={!canUndo}
          onClick={onUndo}
        >
          <IconArrowBackUp size={18} aria-hidden="true" />
        </ActionIcon>
      </Tooltip>
      <Tooltip label={t('questionnaire:redoKey')}>
        <ActionIcon
          variant="default"
          size="lg"
          aria-label={t('questionnaire:redo')}
          aria-keyshortcuts="Control+Shift+Z"
          disabled={!canRedo}
          onClick={onRedo}
        >
          <IconArrowForwardUp size={18} aria-hidden="true" />
        </ActionIcon>
      </Tooltip>
    </Group>
  );
}
