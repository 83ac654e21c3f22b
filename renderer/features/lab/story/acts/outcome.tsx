import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../../ui/format.ts';
import { LiveWords } from '../live-words.tsx';
import { NextButton } from '../next-button.tsx';
import { useMoney } from '../use-money.ts';
import type { Story } from '../use-story.ts';

/** What the decision came to, in money and in steps. */
export function Outcome({ story }: { readonly story: Story }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const money = useMoney();
  const { first, choice, questionStep, endStep, cost } = story;
  const { analysis } = first.lab.state;
  const spent = ((questionStep ?? 0) / 1000) * cost;
  const total = ((endStep ?? 0) / 1000) * cost;
  const words = {
    step: formats.number(endStep ?? 0, 0),
    times: formats.number((endStep ?? 0) / (analysis?.memorisedStep || 1), 0),
    spent: money(spent),
    total: money(total),
    saved: money(total - spent),
  };
  const ending = analysis?.generalisedStep == null ? 'never' : (choice ?? 'on');
  return (
    <LiveWords
      story={story}
      run={first}
      title={t(`lab:story.outcome.${ending}.title`, words)}
      text={t(`lab:story.outcome.${ending}.text`, words)}
      buttons={<NextButton story={story} label={t('lab:story.outcome.next')} />}
    />
  );
}
