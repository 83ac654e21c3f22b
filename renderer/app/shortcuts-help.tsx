import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { KeysDialog } from '../ui/keys-dialog.tsx';

const shortcuts = [
  { id: 'level', keys: ['0', '1', '2', '3', '4'] },
  { id: 'option', keys: ['1', '2', '3', '…'] },
  { id: 'unsure', keys: ['U'] },
  { id: 'notApplicable', keys: ['N'] },
  { id: 'clear', keys: ['Backspace'] },
  { id: 'unchanged', keys: ['='] },
  { id: 'move', keys: ['←', '→'] },
  { id: 'search', keys: ['/'] },
  { id: 'undo', keys: ['Ctrl', 'Z'] },
  { id: 'redo', keys: ['Ctrl', 'Shift', 'Z'] },
  { id: 'help', keys: ['?'] },
] as const;

/** Opens the help on "?", unless the user is typing text. */
export function useShortcutsKey(open: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      // A screen with keys of its own has its own list.
      if (event.defaultPrevented) return;
      if (event.key !== '?' || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.target instanceof HTMLElement && event.target.closest('input, textarea, select, [contenteditable]'))
        return;
      event.preventDefault();
      open();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [open]);
}

interface ShortcutsHelpProps {
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** All keys on one card. */
export function ShortcutsHelp(dialog: ShortcutsHelpProps) {
  const { t } = useTranslation();
  const lines = shortcuts.map(({ id, keys }) => ({ id, label: t(`ui:shortcuts.${id}`), keys }));
  return <KeysDialog {...dialog} lines={lines} />;
}
