import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../../ui/format.ts';
import { LiveWords } from '../live-words.tsx';
import { NextButton } from '../next-button.tsx';
import { figuresAt, guessOf } from '../story-figures.ts';
import { useMoney } from '../use-money.ts';
import type { Story } from '../use-story.ts';

/** The first run between its stops: learning by heart, the wait after the answer, the first sign, the jump. */
export function FirstRun({ story }: { readonly story: Story }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const money = useMoney();
  const { act, choice, first, questionStep, signStep } = story;
  const figures = figuresAt(first, first.shown, story);
  const memorised = first.lab.state.analysis?.memorisedStep ?? null;
  const words = {
    seen: formats.percent(figures.seen),
    unseen: formats.percent(figures.unseen),
    guess: formats.percent(guessOf(first)),
    fall: formats.percent(figures.fall),
    step: formats.number(signStep ?? 0, 0),
    spent: money(((questionStep ?? 0) / 1000) * story.cost),
    review: formats.number(story.reviewStep ?? 0, 0),
  };
  const byHeart = memorised !== null && first.shown >= memorised;
  const waitingPart = choice === 'stop' ? 'afterStop' : 'goingOn';
  const part = act === 'memorising' ? (byHeart ? 'byHeart' : 'memorising') : act === 'waiting' ? waitingPart : act;
  return (
    <LiveWords
      story={story}
      run={first}
      title={t(`lab:story.${part}.title`, words)}
      text={t(`lab:story.${part}.text`, words)}
      buttons={<NextButton story={story} label={t('lab:story.sign.next')} />}
    />
  );
}
