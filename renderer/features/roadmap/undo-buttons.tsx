import { ActionIcon, Group, Tooltip } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { History } from './use-history.ts';

/** Takes back the latest change on the roadmap, or brings it back. */
export function UndoButtons({ history }: { readonly history: History }) {
  const { t } = useTranslation();
  return (
    <Group gap={4} wrap="nowrap">
      <Tooltip label={t('roadmap:undoKey')}>
        <ActionIcon
          variant="default"
          size="lg"
          aria-label={t('roadmap:undo')}
          aria-keyshortcuts="Control+Z"
          disabled={!history.canUndo}
          onClick={history.undo}
        >
          <IconArrowBackUp size={18} aria-hidden="true" />
        </ActionIcon>
      </Tooltip>
      <Tooltip label={t('roadmap:redoKey')}>
        <ActionIcon
          variant="default"
          size="lg"
          aria-label={t('roadmap:redo')}
          aria-keyshortcuts="Control+Shift+Z"
          disabled={!history.canRedo}
          onClick={history.redo}
        >
          <IconArrowForwardUp size={18} aria-hidden="true" />
        </ActionIcon>
      </Tooltip>
    </Group>
  );
}
