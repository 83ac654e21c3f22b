import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Failure } from '../room/client.ts';

/** What went wrong, and what to do next. */
export function FailureNote({ failure }: { readonly failure: Failure | null }): ReactNode {
  const { t } = useTranslation('participant');
  return (
    <div role="alert">
      {failure && <p className="note note-wrong">{t(`errors.${failure.code}`, failure.params)}</p>}
    </div>
  );
}
