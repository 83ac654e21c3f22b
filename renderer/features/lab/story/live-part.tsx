import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../ui/format.ts';
import { MomentList } from './moment-list.tsx';
import classes from './story.module.css';
import { StoryChart } from './story-chart.tsx';
import { figuresAt } from './story-figures.ts';
import { momentsUpTo, stopMomentOf } from './story-moments.ts';
import { type Story, type StoryRun, stoppedStepOf } from './use-story.ts';

interface LivePartProps {
  readonly story: Story;
  readonly run: StoryRun;
  /** What is said at this moment; the picture stays while it changes. */
  readonly children: ReactNode;
}

/** A run of the story: what is said about it, its curves, and what happened so far. */
export function LivePart({ story, run, children }: LivePartProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { analysis, curves } = run.lab.state;
  const isFirst = run === story.first;
  const shown = Math.floor(run.shown);
  const figures = figuresAt(run, shown, story);
  const stop = isFirst ? story.stop : stopMomentOf(analysis, curves);
  const moments = momentsUpTo(curves, analysis, stop, shown);
  return (
    <div className={classes.live}>
      {children}
      <div className={classes.picture}>
        <StoryChart
          curves={curves}
          shown={shown}
          last={story.first.lab.state.config?.steps ?? 1}
          stoppedAt={isFirst ? stoppedStepOf(story) : null}
          moments={isFirst ? moments : moments.filter(({ kind }) => kind === 'memorised')}
          label={t('lab:story.chart.label', {
            step: formats.number(shown, 0),
            seen: formats.percent(figures.seen),
            unseen: formats.percent(figures.unseen),
          })}
        />
        <MomentList moments={moments} stop={stop} signOfOther={isFirst ? null : story.signStep} />
      </div>
    </div>
  );
}
