import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PresentationPage } from '../../../../src/contract/presentation-records.ts';
import type { Tongue } from '../../../ui/tongues.tsx';
import classes from '../presenter.module.css';

interface NotesPanelProps {
  readonly page: PresentationPage;
  /** The page after this one; null on the last. */
  readonly next: PresentationPage | null;
  readonly text: string;
  /** Whether the speaker wrote them, so that Dunwu's own can be had back. */
  readonly own: boolean;
  readonly saved: boolean;
  readonly tongue: Tongue;
  readonly onWrite: (text: string | null) => void;
  readonly onLeave: () => void;
}

/** What to say to the page, to read and to edit, and what comes next. Escape goes back to the page. */
export function NotesPanel({ page, next, text, own, saved, tongue, onWrite, onLeave }: NotesPanelProps) {
  const { t } = useTranslation();
  return (
    <section className={`${classes.notes} no-print`} aria-label={t('present:command.notes')}>
      <div className={classes.notesHead}>
        <label htmlFor="speaker-notes">{t('present:notesPanel.label', { page: t(`present:page.${page}`) })}</label>
        <span className={classes.notesQuiet}>
          {next ? t('present:notesPanel.next', { page: t(`present:page.${next}`) }) : t('present:notesPanel.last')}
        </span>
        <span className={classes.notesQuiet}>
          {saved ? t('present:notesPanel.saved') : t('present:notesPanel.saving')}
        </span>
        {own && (
          <Button variant="default" size="compact-sm" onClick={() => onWrite(null)}>
            {t('present:notesPanel.reset')}
          </Button>
        )}
      </div>
      <textarea
        id="speaker-notes"
        lang={tongue.tag}
        value={text}
        maxLength={10_000}
        onChange={({ currentTarget }) => onWrite(currentTarget.value)}
        onBlur={onLeave}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          event.currentTarget.blur();
        }}
      />
    </section>
  );
}
