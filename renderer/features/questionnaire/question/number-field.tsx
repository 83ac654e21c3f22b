import { NumberInput } from '@mantine/core';
import { type Ref, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NumberQuestion } from '../../../../src/content/types.ts';
import { useFormats } from '../../../ui/format.ts';

const typingPauseMs = 900;

interface NumberFieldProps {
  readonly question: NumberQuestion;
  readonly labelledBy: string;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  readonly onEnter: () => void;
  readonly inputRef: Ref<HTMLInputElement>;
}

/** A whole number with its unit. Empty until the user types: no number is assumed. Out of range is said, not saved. */
export function NumberField({ question, labelledBy, value, onChange, onEnter, inputRef }: NumberFieldProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const [draft, setDraft] = useState<number | string>(value ?? '');
  useEffect(() => setDraft(value ?? ''), [value]);
  const number = typeof draft === 'number' ? draft : null;
  const wrong = number !== null && (number < question.min || number > question.max);
  const bounds = { min: formats.number(question.min, 0), max: formats.number(question.max, 0) };

  const commit = () => {
    if (!wrong && number !== value) onChange(number);
  };
  const latest = useRef(commit);
  useEffect(() => {
    latest.current = commit;
  });
  useEffect(() => {
    if (draft === (value ?? '')) return;
    const timer = setTimeout(() => latest.current(), typingPauseMs);
    return () => clearTimeout(timer);
  }, [draft, value]);
  useEffect(() => () => latest.current(), []);

  return (
    <NumberInput
      ref={inputRef}
      aria-labelledby={labelledBy}
      value={draft}
      onChange={setDraft}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Escape') event.currentTarget.blur();
        if (event.key !== 'Enter' || wrong) return;
        event.preventDefault();
        commit();
        onEnter();
      }}
      description={t('questionnaire:numberBounds', bounds)}
      descriptionProps={{ mb: 6 }}
      error={wrong ? t('questionnaire:numberOutOfRange', bounds) : null}
      rightSection={<span>{t(`questionnaire:unit.${question.unit}`)}</span>}
      rightSectionWidth={72}
      thousandSeparator=","
      allowDecimal={false}
      allowNegative={question.min < 0}
      clampBehavior="none"
      hideControls
      size="lg"
      maw={360}
    />
  );
}
