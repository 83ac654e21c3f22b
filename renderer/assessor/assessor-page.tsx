import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LanguageButton } from '../page/language-button.tsx';
import { withAnswer } from './model/draft.ts';
import type { DraftShelf } from './model/draft-shelf.ts';
import type { Questionnaire } from './model/read-questionnaire.ts';
import { useDraft } from './model/use-draft.ts';
import { LoadFile } from './views/load-file.tsx';
import { PersonFields } from './views/person-fields.tsx';
import { QuestionCard } from './views/question-card.tsx';
import { SaveFile } from './views/save-file.tsx';
import { SectionNav } from './views/section-nav.tsx';

interface AssessorPageProps {
  readonly questionnaire: Questionnaire;
  readonly shelf: DraftShelf;
}

/** The whole questionnaire: who answers, the questions section by section, the file to send back. */
export function AssessorPage({ questionnaire, shelf }: AssessorPageProps): ReactNode {
  const { t } = useTranslation('assessors');
  const { draft, change, kept } = useDraft(shelf);
  const [at, setAt] = useState(0);
  const [tried, setTried] = useState(false);
  const { organisationName: organisation, assessmentTitle: assessment, sections } = questionnaire;
  const asked = sections.flatMap((section) => section.questions);
  const done = asked.filter(({ id }) => draft.answers[id]).length;
  const section = sections[at];
  const title = t('page.title', { organisation });
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <div className="page stack">
      <header className="top">
        <p aria-live="polite">{t('page.progress', { done, total: asked.length })}</p>
        <LanguageButton />
      </header>
      <main className="stack">
        <h1>{title}</h1>
        <p>{t('page.lead', { assessment })}</p>
        {!kept && <p className="note note-warn">{t('page.notKept')}</p>}
        <PersonFields draft={draft} change={change} tried={tried} />
        <LoadFile questionnaire={questionnaire} draft={draft} change={change} />
        <SectionNav sections={sections} answers={draft.answers} at={at} onGo={setAt} />
        {section && (
          <section className="stack" aria-labelledby="section">
            <h2 id="section" tabIndex={-1}>
              {t(`questions:sections.${section.id}`)}
            </h2>
            {section.questions.map((question) => (
              <QuestionCard
                // Another person's page has nothing half-typed of the one before.
                key={`${draft.assessorId} ${question.id}`}
                question={question}
                place={t('page.place', { at: asked.indexOf(question) + 1, total: asked.length })}
                answer={draft.answers[question.id]}
                note={draft.notes[question.id] ?? ''}
                onAnswer={(answer) => change((now) => withAnswer(now, question.id, answer))}
                onNote={(note) => change((now) => ({ ...now, notes: { ...now.notes, [question.id]: note } }))}
              />
            ))}
          </section>
        )}
        <SectionNav sections={sections} answers={draft.answers} at={at} onGo={setAt} steps />
        <SaveFile
          key={draft.assessorId}
          questionnaire={questionnaire}
          draft={draft}
          kept={kept}
          onTry={() => setTried(true)}
        />
      </main>
    </div>
  );
}
