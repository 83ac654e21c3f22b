import { ActionIcon, Group, Tooltip } from '@mantine/core';
import { type Icon, IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react';

/** What one of the two buttons is called, what its tooltip says of its key, and what it does. */
interface UndoButton {
  readonly label: string;
  readonly hint: string;
  readonly enabled: boolean;
  readonly onClick: () => void;
}

/** Takes back the latest change, or brings it back. The words say which kind of change it is. */
export function UndoButtons({ undo, redo }: { readonly undo: UndoButton; readonly redo: UndoButton }) {
  return (
    <Group gap={4} wrap="nowrap">
      <HistoryButton {...undo} keys="Control+Z" icon={IconArrowBackUp} />
      <HistoryButton {...redo} keys="Control+Shift+Z" icon={IconArrowForwardUp} />
    </Group>
  );
}

function HistoryButton({
  label,
  hint,
  enabled,
  onClick,
  keys,
  icon: Arrow,
}: UndoButton & { readonly keys: string; readonly icon: Icon }) {
  return (
    <Tooltip label={hint}>
      <ActionIcon
        variant="default"
        size="lg"
        aria-label={label}
        aria-keyshortcuts={keys}
        disabled={!enabled}
        onClick={onClick}
      >
        <Arrow size={18} aria-hidden="true" />
      </ActionIcon>
    </Tooltip>
  );
}
