import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../../ui/format.ts';
import { LivePart } from '../live-part.tsx';
import { NextButton } from '../next-button.tsx';
import { figuresAt, guessOf } from '../story-figures.ts';
import { useMoney } from '../use-money.ts';
import type { Story } from '../use-story.ts';

/** The counter-example: the same network on shuffled answers, for the same money. */
export function Control({ story }: { readonly story: Story }) {
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
    <LivePart
      story={story}
      run={story.second}
      title={t(`lab:story.control.${part}.title`, words)}
      text={t(`lab:story.control.${part}.text`, words)}
      buttons={<NextButton story={story} label={t('lab:story.control.next')} />}
    />
  );
}
