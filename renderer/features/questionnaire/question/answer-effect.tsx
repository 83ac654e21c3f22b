import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../ui/format.ts';
import { branchingWords } from '../model/branching-words.ts';
import type { Effect } from '../model/effect-of.ts';

const visible = 0.05;

/** What the latest answer to this question did to the overall range, in one line. */
export function AnswerEffect({ effect }: { readonly effect: Effect | undefined }) {
  const { t } = useTranslation();
  if (!effect) return null;
  return (
    <div data-testid="answer-effect">
      <RangeEffect effect={effect} />
      {branchingWords(effect, t).map((words) => (
        <Text key={words} size="sm">
          {words}
        </Text>
      ))}
    </div>
  );
}

function RangeEffect({ effect }: { readonly effect: Effect }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { before, after } = effect;
  if (!before || !after) return null;
  const narrowed = formats.number(Math.abs(effect.narrowed), 1);
  const width = effect.narrowed > visible ? 'narrowed' : effect.narrowed < -visible ? 'widened' : 'sameWidth';
  const moved = Math.abs(effect.moved) > visible;
  return (
    <Text size="sm">
      {t(`questionnaire:effect.${width}`, { points: narrowed })}
      {moved &&
        t('questionnaire:effect.moved', {
          before: formats.number(before.planning, 1),
          after: formats.number(after.planning, 1),
        })}
    </Text>
  );
}
