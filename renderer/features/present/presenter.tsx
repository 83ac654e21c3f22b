import { VisuallyHidden } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { type ComponentProps, useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PresentationPage, PresentationSettings } from '../../../src/contract/presentation-records.ts';
import { assessmentPaths } from '../../ui/assessment-paths.ts';
import { TonguesProvider, useTonguesOf } from '../../ui/tongues.tsx';
import { useFullScreen } from '../../ui/use-full-screen.ts';
import type { PresenterCommand } from './command-for-key.ts';
import { BlackScreen } from './controls/black-screen.tsx';
import { ControlBar } from './controls/control-bar.tsx';
import { KeysHelp } from './controls/keys-help.tsx';
import { Overview } from './controls/overview.tsx';
import { defaultNotes } from './notes/default-notes.ts';
import { NotesPanel } from './notes/notes-panel.tsx';
import { useNotes } from './notes/use-notes.ts';
import { PageOf } from './page-of.tsx';
import { pageAfter, shownPages } from './pages.ts';
import { hasPlan, type PresentData } from './present-data.ts';
import classes from './presenter.module.css';
import { PrintChoice } from './print/print-choice.tsx';
import { PrintSheets } from './print/print-sheets.tsx';
import { usePrinting } from './print/use-printing.ts';
import { SlidePlaceProvider } from './slide-place.ts';
import { Stage } from './stage.tsx';
import { usePage } from './use-page.ts';
import { useSavePresentation } from './use-presentation.ts';
import { usePresenterKeys } from './use-presenter-keys.ts';

interface PresenterProps {
  readonly data: PresentData;
  readonly settings: PresentationSettings;
}

type Dialog = 'overview' | 'help' | 'print';

const nextLanguage = { 'zh-TW': 'en', en: 'both', both: 'zh-TW' } as const;

/** The presentation: one page, its controls, the speaker's notes, and everything by keyboard. */
export function Presenter({ data, settings }: PresenterProps) {
  const { t } = useTranslation();
  const assessmentId = data.view.assessment.id;
  const tongues = useTonguesOf(settings.language);
  const pages = shownPages(settings.hidden, hasPlan(data));
  const [page, show] = usePage(pages);
  const [dialog, setDialog] = useState<Dialog | null>(null);
  const [black, setBlack] = useState(false);
  const [notesOpened, setNotesOpened] = useState(false);
  const [printing, print] = usePrinting();
  const { save } = useSavePresentation(assessmentId);
  const notes = useNotes(assessmentId);
  const run = useRun({ pages, page, show, setDialog, setBlack, setNotesOpened, assessmentId, settings, save });
  usePresenterKeys(run, dialog !== null || black);
  const notesOf = (one: PresentationPage) => settings.notes[one] ?? defaultNotes(one, data, tongues[0]);
  const place = { number: pages.indexOf(page) + 1, total: pages.length };
  return (
    <TonguesProvider tongues={tongues}>
      <div className={`${classes.presenter} no-print`}>
        <main id="main" tabIndex={-1} ref={useFocusOnArrival()} className={classes.main}>
          <Stage>
            {(narrow) => (
              <SlidePlaceProvider value={{ ...place, narrow }}>
                <PageOf key={page} page={page} data={data} />
              </SlidePlaceProvider>
            )}
          </Stage>
        </main>
        {notesOpened && (
          <NotesPanel
            page={page}
            next={pages[place.number] ?? null}
            text={notesOf(page)}
            own={settings.notes[page] !== undefined}
            saved={notes.saved}
            tongue={tongues[0]}
            onWrite={(text) => notes.write(page, text)}
            onLeave={notes.flush}
          />
        )}
        <ControlBar run={run} notes={notesOpened} {...place} />
        <VisuallyHidden role="status">
          {black ? t('present:black') : t('present:announce', { ...place, name: t(`present:page.${page}`) })}
        </VisuallyHidden>
        {black && <BlackScreen onReturn={() => setBlack(false)} />}
      </div>
      <Dialogs
        opened={dialog}
        onClose={() => setDialog(null)}
        data={data}
        settings={settings}
        now={page}
        onSave={save}
        onShow={show}
        onPrint={print}
      />
      {printing !== 'no' && <PrintSheets pages={pages} data={data} notesOf={printing === 'notes' ? notesOf : null} />}
    </TonguesProvider>
  );
}

interface DialogsProps extends Omit<ComponentProps<typeof Overview>, 'opened'> {
  readonly opened: Dialog | null;
  readonly onPrint: (what: 'pages' | 'notes') => void;
}

/** All pages, the keys, and the choice of what to print. */
function Dialogs({ opened, onClose, onPrint, onShow, ...overview }: DialogsProps) {
  const thenClose =
    <T,>(act: (what: T) => void) =>
    (what: T) => {
      onClose();
      act(what);
    };
  return (
    <>
      <Overview {...overview} opened={opened === 'overview'} onShow={thenClose(onShow)} onClose={onClose} />
      <KeysHelp opened={opened === 'help'} onClose={onClose} />
      <PrintChoice opened={opened === 'print'} onPrint={thenClose(onPrint)} onClose={onClose} />
    </>
  );
}

/** Keys and screen readers begin at the page. */
function useFocusOnArrival() {
  const main = useRef<HTMLElement>(null);
  useEffect(() => main.current?.focus(), []);
  return main;
}

interface RunInput {
  readonly pages: readonly PresentationPage[];
  readonly page: PresentationPage;
  readonly show: (page: PresentationPage) => void;
  readonly setDialog: (dialog: Dialog) => void;
  readonly setBlack: (black: boolean) => void;
  readonly setNotesOpened: (change: (opened: boolean) => boolean) => void;
  readonly assessmentId: string;
  readonly settings: PresentationSettings;
  readonly save: (settings: Partial<PresentationSettings>) => void;
}

/** What each command does. */
function useRun(input: RunInput): (command: PresenterCommand) => void {
  const navigate = useNavigate();
  const fullScreen = useFullScreen();
  const { pages, page, show, setDialog, setBlack, setNotesOpened, assessmentId, settings, save } = input;
  const commands: Readonly<Record<PresenterCommand, () => void>> = {
    next: () => show(pageAfter(pages, page, 1)),
    back: () => show(pageAfter(pages, page, -1)),
    first: () => show(pageAfter(pages, page, -pages.length)),
    last: () => show(pageAfter(pages, page, pages.length)),
    black: () => setBlack(true),
    notes: () => setNotesOpened((opened) => !opened),
    'full-screen': fullScreen,
    language: () => save({ language: nextLanguage[settings.language] }),
    print: () => setDialog('print'),
    overview: () => setDialog('overview'),
    help: () => setDialog('help'),
    leave: () => void navigate({ to: assessmentPaths.plan(assessmentId) }),
  };
  const latest = useRef(commands);
  useEffect(() => {
    latest.current = commands;
  });
  return useCallback((command) => latest.current[command](), []);
}
