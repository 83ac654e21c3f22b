import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../../ui/format.ts';
import { LiveWords } from '../live-words.tsx';
import { NextButton } from '../next-button.tsx';
import { figuresAt, guessOf } from '../story-figures.ts';
import { useChances } from '../use-chances.ts';
import { useMoney } from '../use-money.ts';
import type { Story } from '../use-story.ts';

/** The counter-example: the same network on shuffled answers, for the same money. */
export function Control({ story }: { readonly story: Story }) {
  // Worked out while the room reads what became of it.
  useChances(story);
  const { t } = useTranslation();
  const formats = useFormats();
  const money = useMoney();
  const figures = figuresAt(story.second, story.second.shown, story);
  const words = {
    unseen: formats.percent(figures.unseen),
    guess: formats.percent(guessOf(story.second)),
    spent: money(figures.spent),
  };
  const part = story.moving ? 'running' : 'over';
  return (
    <LiveWords
      story={story}
      run={story.second}
      title={t(`lab:story.control.${part}.title`, words)}
      text={t(`lab:story.control.${part}.text`, words)}
      buttons={<NextButton story={story} label={t('lab:story.control.next')} />}
    />
  );
}
