import { Button } from '@mantine/core';
import { IconPlayerTrackNext } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../ui/format.ts';
import { MomentList } from './moment-list.tsx';
import { MoneyMeter } from './money-meter.tsx';
import classes from './story.module.css';
import { StoryChart } from './story-chart.tsx';
import { figuresAt } from './story-figures.ts';
import { momentsUpTo, stopMomentOf } from './story-moments.ts';
import { StoryPart } from './story-part.tsx';
import type { Story, StoryRun } from './use-story.ts';

interface LivePartProps {
  readonly story: Story;
  readonly run: StoryRun;
  readonly title: string;
  readonly text: string;
  readonly children?: ReactNode;
  /** While the picture moves there is one button, to skip ahead. */
  readonly buttons?: ReactNode;
}

/** A moment of the story beside its run: what is said, the money, what happened, and the curves. */
export function LivePart({ story, run, title, text, children, buttons }: LivePartProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { analysis, curves } = run.lab.state;
  const isFirst = run === story.first;
  const shown = Math.floor(run.shown);
  const figures = figuresAt(run, shown, story);
  const stop = isFirst ? story.stop : stopMomentOf(analysis, curves);
  const moments = momentsUpTo(curves, analysis, stop, shown);
  const stoppedAt = isFirst && story.choice === 'stop' ? story.questionStep : null;
  return (
    <div className={classes.live}>
      <StoryPart
        title={title}
        text={text}
        buttons={
          story.moving ? (
            <Button
              size="lg"
              variant="default"
              leftSection={<IconPlayerTrackNext size={20} aria-hidden="true" />}
              onClick={story.hurry}
            >
              {t('lab:story.hurry')}
            </Button>
          ) : (
            buttons
          )
        }
      >
        <MoneyMeter
          spent={stoppedAt === null ? figures.spent : figuresAt(run, stoppedAt, story).spent}
          otherwise={stoppedAt === null ? null : figures.spent}
          cost={story.cost}
        />
        {children}
      </StoryPart>
      <div className={classes.picture}>
        <StoryChart
          curves={curves}
          shown={shown}
          last={story.first.lab.state.config?.steps ?? 1}
          stoppedAt={stoppedAt}
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
