import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';

interface NoteFieldProps {
  readonly id: string;
  readonly note: string;
  readonly onNote: (note: string) => void;
}

/** A note to a question, out of the way until it is wanted. */
export function NoteField({ id, note, onNote }: NoteFieldProps): ReactNode {
  const { t } = useTranslation('assessors');
  const [wanted, setWanted] = useState(false);
  if (!wanted && note === '') {
    return (
      <button type="button" className="plain" onClick={() => setWanted(true)}>
        {t('page.addNote')}
        <span className="unseen"> {id}</span>
      </button>
    );
  }
  return (
    <div className="field grow">
      <label htmlFor={`${id}-note`}>{t('page.note')}</label>
      <textarea
        id={`${id}-note`}
        rows={2}
        maxLength={2000}
        // biome-ignore lint/a11y/noAutofocus: it appears because one asked for it
        autoFocus={wanted}
        placeholder={t('page.notePlaceholder')}
        value={note}
        onChange={(event) => onNote(event.target.value)}
      />
    </div>
  );
}
