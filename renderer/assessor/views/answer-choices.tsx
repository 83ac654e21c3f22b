import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { NumberQuestion, Question } from '../../../src/content/types.ts';
import { Choice } from '../../page/choice.tsx';
import type { Answer } from '../model/draft.ts';

interface AnswerChoicesProps {
  readonly question: Exclude<Question, NumberQuestion>;
  readonly answer: Answer | undefined;
  readonly onAnswer: (answer: Answer | null) => void;
}

const levels = [0, 1, 2, 3, 4] as const;

/** Levels, options or yes and no, as a question's kind has it. */
export function AnswerChoices({ question, answer, onAnswer }: AnswerChoicesProps): ReactNode {
  const { t } = useTranslation('assessors');
  const { id } = question;
  if (question.type === 'maturity') {
    const picked = answer?.kind === 'level' ? answer.level : null;
    return (
      <div className="choices">
        {levels.map((level) => (
          <Choice
            key={level}
            name={id}
            checked={picked === level}
            onPick={() => onAnswer({ kind: 'level', level })}
            title={`${t('page.levelOf', { level })} · ${t(`page.level.${level}`)}`}
            means={t(`questions:${id}.levels.${level}`)}
          />
        ))}
      </div>
    );
  }
  if (question.type === 'bool') {
    const picked = answer?.kind === 'yesNo' ? answer.value : null;
    return (
      <div className="choices wide">
        {[true, false].map((value) => (
          <Choice
            key={String(value)}
            name={id}
            checked={picked === value}
            onPick={() => onAnswer({ kind: 'yesNo', value })}
            title={t(value ? 'page.yes' : 'page.no')}
          />
        ))}
      </div>
    );
  }
  return <OptionChoices question={question} answer={answer} onAnswer={onAnswer} />;
}

function OptionChoices({
  question: { id, type, options },
  answer,
  onAnswer,
}: AnswerChoicesProps & { readonly question: Extract<Question, { type: 'single' | 'multi' }> }): ReactNode {
  const { t } = useTranslation('assessors');
  const chosen = answer?.kind === 'choices' ? answer.values : answer?.kind === 'choice' ? [answer.value] : [];
  const pick = (value: string) => {
    if (type === 'single') return onAnswer({ kind: 'choice', value });
    const others = chosen.filter((one) => one !== value);
    const wanted = others.length === chosen.length ? [...chosen, value] : others;
    const values = options.map((option) => option.value).filter((one) => wanted.includes(one));
    onAnswer(values.length === 0 ? null : { kind: 'choices', values });
  };
  return (
    <>
      {type === 'multi' && <p className="quiet">{t('page.several')}</p>}
      <div className="choices">
        {options.map(({ value }) => (
          <Choice
            key={value}
            type={type === 'multi' ? 'checkbox' : 'radio'}
            name={id}
            checked={chosen.includes(value)}
            onPick={() => pick(value)}
            title={t(`questions:${id}.options.${value}`)}
          />
        ))}
      </div>
    </>
  );
}
