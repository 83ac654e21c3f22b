import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { presentLanguage } from '../../page/start-words.ts';
import { answersFile } from '../model/answers-file.ts';
import type { Draft } from '../model/draft.ts';
import type { Questionnaire } from '../model/read-questionnaire.ts';

interface SaveFileProps {
  readonly questionnaire: Questionnaire;
  readonly draft: Draft;
  /** Whether this browser keeps the draft by itself. */
  readonly kept: boolean;
  readonly onTry: () => void;
}

/** Makes the file that is sent back, and says when it is older than the answers. */
export function SaveFile({ questionnaire, draft, kept, onTry }: SaveFileProps): ReactNode {
  const { t } = useTranslation('assessors');
  const [saved, setSaved] = useState<{ readonly draft: Draft; readonly fileName: string } | null>(null);
  const unsaved = draft !== saved?.draft;
  useEffect(() => {
    if (kept || !unsaved) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [kept, unsaved]);
  const save = () => {
    onTry();
    const name = draft.name.trim();
    if (name === '') return document.getElementById('name')?.focus();
    if (!draft.role) return document.querySelector<HTMLInputElement>('input[name="role"]')?.focus();
    const file = answersFile(questionnaire, draft, { name, role: draft.role }, presentLanguage());
    download(file);
    setSaved({ draft, fileName: file.fileName });
  };
  return (
    <section className="card stack-close save" aria-label={t('page.save')}>
      <p>{t('page.saveLead')}</p>
      <div className="row">
        <button type="button" className="primary" onClick={save}>
          {t('page.save')}
        </button>
        {kept && <span className="quiet">{t('page.kept')}</span>}
      </div>
      <div role="status">
        {saved && (
          <p className={unsaved ? 'note note-warn' : 'note'}>
            {unsaved ? t('page.savedNew') : t('page.saved', { file: saved.fileName })}
          </p>
        )}
      </div>
    </section>
  );
}

function download({ fileName, text }: { readonly fileName: string; readonly text: string }): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  // The download reads it after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
