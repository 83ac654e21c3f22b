import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Question } from '../../../src/content/types.ts';
import { Choice } from '../../page/choice.tsx';
import type { Answer } from '../model/draft.ts';
import { AnswerChoices } from './answer-choices.tsx';
import { NoteField } from './note-field.tsx';
import { NumberAnswer } from './number-answer.tsx';

interface QuestionCardProps {
  readonly question: Question;
  readonly place: string;
  readonly answer: Answer | undefined;
  readonly note: string;
  readonly onAnswer: (answer: Answer | null) => void;
  readonly onNote: (note: string) => void;
}

/** One question with every way to answer it: its own kind, not sure, does not apply. */
export function QuestionCard({ question, place, answer, note, onAnswer, onNote }: QuestionCardProps): ReactNode {
  const { t } = useTranslation('assessors');
  const { id } = question;
  const [typed, setReason] = useState<string | null>(null);
  const reason = shownReason(answer, typed);
  const give = (next: Answer | null) => {
    setReason(null);
    onAnswer(next);
  };
  const notApplicable = (words: string) => {
    setReason(words);
    // Without a reason it is no answer; what was said before is taken back all the same.
    onAnswer(words.trim() === '' ? null : { kind: 'notApplicable', reason: words.trim() });
  };
  return (
    <div className="card stack-close question">
      <fieldset aria-describedby={`${id}-why`}>
        <legend>
          <span className="quiet">
            {place}
            {question.showIf !== null && <span className="maybe">{t('page.optional')}</span>}
          </span>
          <span className="text">{t(`questions:${id}.text`)}</span>
        </legend>
        <p className="quiet" id={`${id}-why`}>
          {t('page.why')}
          {t(`questions:${id}.why`)}
        </p>
        {question.type === 'number' ? (
          <NumberAnswer question={question} answer={answer} onAnswer={give} />
        ) : (
          <AnswerChoices question={question} answer={answer} onAnswer={give} />
        )}
        <div className="choices wide">
          <Choice
            name={id}
            checked={answer?.kind === 'unsure'}
            onPick={() => give({ kind: 'unsure' })}
            title={t('page.unsure')}
            means={t('page.unsureMeans')}
          />
          <Choice
            name={id}
            checked={reason !== null}
            onPick={() => notApplicable('')}
            title={t('page.notApplicable')}
          />
        </div>
        {reason !== null && (
          <div className="field">
            <label htmlFor={`${id}-reason`}>{t('page.reason')}</label>
            <input
              id={`${id}-reason`}
              type="text"
              maxLength={2000}
              value={reason}
              aria-invalid={reason.trim() === ''}
              aria-describedby={`${id}-reason-missing`}
              onChange={(event) => notApplicable(event.target.value)}
            />
            <p className="wrong" id={`${id}-reason-missing`}>
              {reason.trim() === '' && t('page.reasonMissing')}
            </p>
          </div>
        )}
      </fieldset>
      <div className="row">
        <NoteField id={id} note={note} onNote={onNote} />
        {(answer || reason !== null) && (
          <button type="button" className="plain" onClick={() => give(null)}>
            {t('page.clear')}
            <span className="unseen"> {id}</span>
          </button>
        )}
      </div>
    </div>
  );
}

/** What stands in the field for the reason; null: it is not asked. An answer from a file counts more than what was typed. */
function shownReason(answer: Answer | undefined, typed: string | null): string | null {
  if (!answer) return typed;
  if (answer.kind !== 'notApplicable') return null;
  return typed?.trim() === answer.reason ? typed : answer.reason;
}
