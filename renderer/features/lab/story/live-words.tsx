import { Button } from '@mantine/core';
import { IconPlayerTrackNext } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { MoneyMeter } from './money-meter.tsx';
import { figuresAt } from './story-figures.ts';
import { StoryPart } from './story-part.tsx';
import { type Story, type StoryRun, stoppedStepOf } from './use-story.ts';

interface LiveWordsProps {
  readonly story: Story;
  readonly run: StoryRun;
  readonly title: string;
  readonly text: string;
  readonly children?: ReactNode;
  /** While the picture moves there is one button, to skip ahead. */
  readonly buttons?: ReactNode;
}

/** What is said beside a run, with the money that it has cost. */
export function LiveWords({ story, run, title, text, children, buttons }: LiveWordsProps) {
  const { t } = useTranslation();
  const { spent } = figuresAt(run, Math.floor(run.shown), story);
  const stopped = run === story.first ? stoppedStepOf(story) : null;
  const skip = (
    <Button
      size="lg"
      variant="default"
      leftSection={<IconPlayerTrackNext size={20} aria-hidden="true" />}
      onClick={story.hurry}
    >
      {t('lab:story.hurry')}
    </Button>
  );
  return (
    <StoryPart title={title} text={text} buttons={story.moving ? skip : buttons}>
      <MoneyMeter
        spent={stopped === null ? spent : figuresAt(run, stopped, story).spent}
        otherwise={stopped === null ? null : spent}
        cost={story.cost}
      />
      {children}
    </StoryPart>
  );
}
