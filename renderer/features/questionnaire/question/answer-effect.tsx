import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../ui/format.ts';
import type { Effect } from '../model/effect-of.ts';

const visible = 0.05;

/** What the latest answer to this question did to the overall range, in one line. */
export function AnswerEffect({ effect }: { readonly effect: Effect | undefined }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { before, after } = effect ?? {};
  if (!effect || !before || !after) return null;
  const narrowed = formats.number(Math.abs(effect.narrowed), 1);
  const width = effect.narrowed > visible ? 'narrowed' : effect.narrowed < -visible ? 'widened' : 'sameWidth';
  const moved = Math.abs(effect.moved) > visible;
  return (
    <Text size="sm" data-testid="answer-effect">
      {t(`questionnaire:effect.${width}`, { points: narrowed })}
      {moved &&
        t('questionnaire:effect.moved', {
          before: formats.number(before.planning, 1),
          after: formats.number(after.planning, 1),
        })}
    </Text>
  );
}
