import { Textarea } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

interface NoteFieldProps {
  readonly note: string;
  readonly onChange: (note: string) => void;
  /** Saves now. */
  readonly onLeave: () => void;
}

/** A free note on a question; saves itself. */
export function NoteField({ note, onChange, onLeave }: NoteFieldProps) {
  const { t } = useTranslation();
  const field = useRef<HTMLTextAreaElement>(null);
  const [draft, setDraft] = useState(note);
  // What the machine sends back must not move the cursor of somebody who types on.
  useEffect(() => {
    if (document.activeElement !== field.current) setDraft(note);
  }, [note]);
  return (
    <Textarea
      ref={field}
      label={t('questionnaire:note.label')}
      labelProps={{ mb: 6 }}
      placeholder={t('questionnaire:note.placeholder')}
      value={draft}
      maxLength={10_000}
      autosize
      minRows={2}
      maxRows={12}
      onChange={(event) => {
        setDraft(event.currentTarget.value);
        onChange(event.currentTarget.value);
      }}
      onBlur={onLeave}
    />
  );
}
