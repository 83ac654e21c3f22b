import { useTranslation } from 'react-i18next';
import { KeysDialog } from '../../../ui/keys-dialog.tsx';
import { facilitatorCommands, facilitatorKeys } from './command-for-key.ts';

interface KeysHelpProps {
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Every key of the facilitator on one card. */
export function KeysHelp(dialog: KeysHelpProps) {
  const { t } = useTranslation();
  const lines = facilitatorCommands.map((command) => ({
    id: command,
    label: t(`workshops:command.${command}`),
    keys: [facilitatorKeys[command].toUpperCase()],
  }));
  return <KeysDialog {...dialog} lines={lines} />;
}
