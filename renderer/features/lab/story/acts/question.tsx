import { Button, Loader } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../../ui/format.ts';
import { LiveWords } from '../live-words.tsx';
import classes from '../story.module.css';
import { type Judged, useJudgements } from '../use-judgements.ts';
import type { Story } from '../use-story.ts';

/** The moment at which early stopping would have ended the run: the manager decides. */
export function Question({ story }: { readonly story: Story }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { stop, questionStep, first } = story;
  const { config } = first.lab.state;
  const words = {
    step: formats.number(stop?.step ?? 0, 0),
    best: formats.number(stop?.bestStep ?? 0, 0),
    patience: stop?.patience ?? 0,
  };
  return (
    <LiveWords
      story={story}
      run={first}
      title={t('lab:story.question.title')}
      text={t('lab:story.question.text', words)}
      buttons={
        <>
          <Button size="lg" variant="default" onClick={() => story.choose('stop')}>
            {t('lab:story.question.stop')}
          </Button>
          <Button size="lg" variant="default" onClick={() => story.choose('on')}>
            {t('lab:story.question.on')}
          </Button>
        </>
      }
    >
      {config && questionStep !== null && <Verdict at={{ config, step: questionStep }} />}
    </LiveWords>
  );
}

/** What Dunwu makes of the run at that moment, without knowing what comes. */
function Verdict({ at }: { readonly at: Judged }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const [judged = null] = useJudgements([at]) ?? [];
  if (judged === null) {
    return (
      <p className={classes.verdict}>
        <Loader size="xs" aria-hidden="true" /> {t('lab:story.question.judging')}
      </p>
    );
  }
  return (
    <p className={classes.verdict}>
      {t('lab:story.question.verdict', {
        verdict: t(`verdicts:phases.${judged.verdict}`),
        decision: t(`verdicts:decisions.${judged.decision.action}`),
        chance: formats.percent(judged.willGeneralise.probability),
      })}
    </p>
  );
}
