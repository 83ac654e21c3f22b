import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NumberQuestion } from '../../../src/content/types.ts';
import { inBounds } from '../model/answers-file.ts';
import type { Answer } from '../model/draft.ts';

interface NumberAnswerProps {
  readonly question: NumberQuestion;
  readonly answer: Answer | undefined;
  readonly onAnswer: (answer: Answer | null) => void;
}

/** A whole number with its unit; one out of bounds is told so and not kept. */
export function NumberAnswer({ question, answer, onAnswer }: NumberAnswerProps): ReactNode {
  const { t } = useTranslation('assessors');
  const { id, unit, min, max } = question;
  const [refused, setRefused] = useState('');
  // Any answer, also one of another kind or from a file, takes the place of what could not be kept.
  const shown = answer ? (answer.kind === 'number' ? String(answer.value) : '') : refused;
  const wrong = !answer && refused !== '';
  const type = (words: string) => {
    const fits = words !== '' && inBounds(question, Number(words));
    setRefused(fits ? '' : words);
    onAnswer(fits ? { kind: 'number', value: Number(words) } : null);
  };
  const bounds = { min: min.toLocaleString('en'), max: max.toLocaleString('en') };
  return (
    <div className="field">
      <div className="row number">
        <input
          type="text"
          inputMode="numeric"
          aria-label={t(`questions:${id}.text`)}
          value={shown}
          aria-invalid={wrong}
          aria-describedby={`${id}-bounds`}
          onChange={(event) => type(event.target.value.normalize('NFKC').replace(/[,\s]/g, ''))}
        />
        <span>{t(`page.unit.${unit}`)}</span>
      </div>
      <p className={wrong ? 'wrong' : 'quiet'} id={`${id}-bounds`}>
        {t(wrong ? 'page.outOfRange' : 'page.bounds', bounds)}
      </p>
    </div>
  );
}
