import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { Level, Question } from '../../../../src/content/types.ts';
import type { Answer } from '../../../../src/domain/questionnaire/answer.ts';
import { assertNever } from '../../../../src/kernel/assert-never.ts';
import { levels, toggleChoice, yesNo } from '../model/make-answer.ts';
import { type Choice, ChoiceCards } from './choice-cards.tsx';
import { NumberField } from './number-field.tsx';

interface AnswerFieldProps {
  readonly question: Question;
  readonly labelledBy: string;
  readonly answer: Answer | undefined;
  readonly onAnswer: (answer: Answer | null) => void;
  readonly onNext: () => void;
  readonly numberRef: Ref<HTMLInputElement>;
}

/** The field that fits the kind of question. */
export function AnswerField(props: AnswerFieldProps) {
  switch (props.question.type) {
    case 'maturity':
      return <LevelField {...props} />;
    case 'bool':
      return <YesNoField {...props} />;
    case 'single':
    case 'multi':
      return <OptionField {...props} options={props.question.options.map((option) => option.value)} />;
    case 'number':
      return (
        <NumberField
          question={props.question}
          labelledBy={props.labelledBy}
          value={props.answer?.kind === 'number' ? props.answer.value : null}
          onChange={(value) => props.onAnswer(value === null ? null : { kind: 'number', value })}
          onEnter={props.onNext}
          inputRef={props.numberRef}
        />
      );
    default:
      return assertNever(props.question);
  }
}

function LevelField({ question, labelledBy, answer, onAnswer }: AnswerFieldProps) {
  const { t } = useTranslation();
  const choices = levels.map((level) => ({
    value: String(level),
    hotkey: String(level),
    name: t(`questionnaire:level.${level}`),
    label: t(`questions:${question.id}.levels.${level}`),
  }));
  return (
    <ChoiceCards
      labelledBy={labelledBy}
      choices={choices}
      selected={answer?.kind === 'level' ? [String(answer.level)] : []}
      onPick={(value) => onAnswer({ kind: 'level', level: Number(value) as Level })}
    />
  );
}

function YesNoField({ labelledBy, answer, onAnswer }: AnswerFieldProps) {
  const { t } = useTranslation();
  const choices = yesNo.map((value, index) => ({
    value: String(value),
    hotkey: String(index + 1),
    label: t(value ? 'questionnaire:yes' : 'questionnaire:no'),
  }));
  return (
    <ChoiceCards
      labelledBy={labelledBy}
      choices={choices}
      selected={answer?.kind === 'yesNo' ? [String(answer.value)] : []}
      onPick={(value) => onAnswer({ kind: 'yesNo', value: value === 'true' })}
    />
  );
}

function OptionField({
  question,
  labelledBy,
  answer,
  onAnswer,
  options,
}: AnswerFieldProps & { readonly options: readonly string[] }) {
  const { t } = useTranslation();
  const several = question.type === 'multi';
  const choices: readonly Choice[] = options.map((value, index) => ({
    value,
    hotkey: String(index + 1),
    label: t(`questions:${question.id}.options.${value}`),
  }));
  const single = answer?.kind === 'choice' ? [answer.value] : [];
  return (
    <ChoiceCards
      labelledBy={labelledBy}
      choices={choices}
      selected={answer?.kind === 'choices' ? answer.values : single}
      onPick={(value) => onAnswer(several ? toggleChoice(options, answer, value) : { kind: 'choice', value })}
      several={several}
    />
  );
}
