import { useTranslation } from 'react-i18next';
import { KeysDialog } from '../../../ui/keys-dialog.tsx';
import type { PresenterCommand } from '../command-for-key.ts';

/** Keys as they stand on the keyboard; words for those without a sign of their own. */
const keys: readonly (readonly [PresenterCommand, readonly string[]])[] = [
  ['next', ['→', 'present:key.space', 'PgDn']],
  ['back', ['←', 'PgUp']],
  ['first', ['Home']],
  ['last', ['End']],
  ['overview', ['O']],
  ['notes', ['N']],
  ['language', ['L']],
  ['black', ['B', '.']],
  ['full-screen', ['F']],
  ['print', ['P']],
  ['help', ['?']],
  ['leave', ['Esc']],
];

interface KeysHelpProps {
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Every key of the presenter on one card. */
export function KeysHelp({ opened, onClose }: KeysHelpProps) {
  const { t } = useTranslation();
  const lines = keys.map(([command, names]) => ({
    id: command,
    label: t(`present:command.${command}`),
    keys: names.map((name) => (name.includes(':') ? t(name) : name)),
  }));
  return <KeysDialog opened={opened} onClose={onClose} title={t('present:help')} lines={lines} />;
}
