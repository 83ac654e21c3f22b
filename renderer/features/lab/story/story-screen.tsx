import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { LabConfig } from '../../../../src/domain/lab/types.ts';
import { api } from '../../../client/api.ts';
import { ErrorPanel } from '../../../ui/error-panel.tsx';
import { QueryView } from '../../../ui/query-view.tsx';
import { Compare } from './acts/compare.tsx';
import { Control } from './acts/control.tsx';
import { FirstRun } from './acts/first-run.tsx';
import { Opening } from './acts/opening.tsx';
import { Outcome } from './acts/outcome.tsx';
import { Question } from './acts/question.tsx';
import { Rules } from './acts/rules.tsx';
import { LivePart } from './live-part.tsx';
import classes from './story.module.css';
import { StoryBar } from './story-bar.tsx';
import { runOf, type Story, useStory } from './use-story.ts';

/** "This run has looked dead for a week. Do we pay for another?", told in three minutes over live runs. */
export function StoryScreen() {
  const { t } = useTranslation();
  const presets = useQuery(api.lab.presets.queryOptions({ staleTime: Number.POSITIVE_INFINITY }));
  useEffect(() => {
    document.title = `${t('lab:story.title')} · ${t('ui:app.name')}`;
  }, [t]);
  return (
    <QueryView query={presets}>
      {(all) => {
        const rule = all.find(({ preset }) => preset === 'groks')?.config;
        const random = all.find(({ preset }) => preset === 'random-labels')?.config;
        return rule && random && <Told rule={rule} random={random} />;
      }}
    </QueryView>
  );
}

function Told({ rule, random }: { readonly rule: LabConfig; readonly random: LabConfig }) {
  const story = useStory(rule, random);
  const run = runOf(story);
  const failed = [story.first, story.second].find(({ lab }) => lab.state.status === 'failed');
  return (
    <div className={classes.story}>
      <StoryBar act={story.act} />
      <main id="main" className={classes.main}>
        {failed ? (
          <ErrorPanel error={failed.lab.state.error} />
        ) : run ? (
          <LivePart key={story.act === 'control' ? 'second' : 'first'} story={story} run={run}>
            <ActOf story={story} />
          </LivePart>
        ) : (
          <ActOf story={story} />
        )}
      </main>
    </div>
  );
}

function ActOf({ story }: { readonly story: Story }) {
  switch (story.act) {
    case 'opening':
      return <Opening story={story} />;
    case 'question':
      return <Question story={story} />;
    case 'outcome':
      return <Outcome story={story} />;
    case 'control':
      return <Control story={story} />;
    case 'compare':
      return <Compare story={story} />;
    case 'rules':
      return <Rules />;
    default:
      return <FirstRun story={story} />;
  }
}
