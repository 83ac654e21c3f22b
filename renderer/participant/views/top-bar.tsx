import { type ReactNode, useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../src/contract/records.ts';
import { LanguageButton } from '../../page/language-button.tsx';
import { useRoom, useRoomState } from '../room/use-room.ts';

interface TopBarProps {
  readonly title: string;
  /** Null: nobody has joined with this phone. */
  readonly onDetails: (() => void) | null;
}

/** Where one is, the language, and one's own details. */
export function TopBar({ title, onDetails }: TopBarProps): ReactNode {
  const { t } = useTranslation('participant');
  const room = useRoom();
  const { view } = useRoomState();
  const me = view?.me;
  const tell = useCallback(
    (language: Language) => {
      // The facilitator's list shows it; should it not get through, the page speaks the language all the same.
      if (me) room.change({ ...me, language }).catch(console.warn);
    },
    [room, me],
  );
  return (
    <header className="top">
      <p>{title}</p>
      <div className="row">
        <LanguageButton onChange={tell} />
        {onDetails && (
          <button type="button" onClick={onDetails}>
            {t('me.open')}
          </button>
        )}
      </div>
    </header>
  );
}
