import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** In, and nothing to do yet. */
export function Lobby({ joined }: { readonly joined: number }): ReactNode {
  const { t } = useTranslation('participant');
  return (
    <div className="card stack">
      <h1>{t('lobby.title')}</h1>
      <p>{t('lobby.wait')}</p>
      <p className="big">{t('lobby.joined', { count: joined })}</p>
    </div>
  );
}
