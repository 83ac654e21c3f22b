import { useViewportSize } from '@mantine/hooks';
import { IconUsers } from '@tabler/icons-react';
import { useRef } from 'react';
import type { ProjectorView } from '../../../../src/contract/workshop-records.ts';
import { Said } from '../../../ui/tongues.tsx';
import { useFit } from '../../../ui/use-fit.ts';
import { RankingResult } from '../ranking/ranking-result.tsx';
import classes from './projector.module.css';
import { WallClock } from './wall-clock.tsx';
import { WallLobby } from './wall-lobby.tsx';
import { WallQuestion } from './wall-question.tsx';

interface ProjectorPageProps {
  readonly view: ProjectorView;
  readonly lost: boolean;
}

/** What everyone looks at now, with the workshop's name, the clock and how to join at its edges. */
export function ProjectorPage({ view, lost }: ProjectorPageProps) {
  const body = useRef<HTMLElement>(null);
  // The window is read so that another size fits the page anew.
  useViewportSize();
  useFit(body, false);
  return (
    <>
      <header className={classes.head}>
        <span className={classes.name}>{view.title}</span>
        <WallClock timer={view.timer} now={view.now} />
      </header>
      <section ref={body} className={classes.body} aria-label={view.title} tabIndex={-1}>
        <Middle view={view} />
      </section>
      <footer className={classes.foot}>
        <span>
          <IconUsers size="1em" aria-hidden="true" />{' '}
          <Said inline>{({ t }) => t('workshops:wall.joined', { number: view.joined })}</Said>
        </span>
        {lost && (
          <span>
            <Said inline>{({ t }) => t('workshops:connection.lost')}</Said>
          </span>
        )}
        {view.listening && view.state !== 'ended' && (
          <span className={classes.footCode}>
            {view.listening.url} <b>{view.listening.joinCode}</b>
          </span>
        )}
      </footer>
    </>
  );
}

function Middle({ view }: { readonly view: ProjectorView }) {
  if (view.state === 'ended') {
    return (
      <h1 className={classes.big}>
        <Said>{({ t }) => t('workshops:wall.ended')}</Said>
      </h1>
    );
  }
  if (view.focus.kind === 'question' && view.item) return <WallQuestion view={view} item={view.item} />;
  if (view.focus.kind === 'ranking') return <WallRanking ranking={view.ranking} joined={view.joined} />;
  return <WallLobby view={view} />;
}

function WallRanking({ ranking, joined }: Pick<ProjectorView, 'ranking' | 'joined'>) {
  return (
    <>
      <h1 className={classes.question}>
        <Said>{({ t }) => t(ranking.result ? 'participant:ranking.result' : 'participant:ranking.title')}</Said>
      </h1>
      {ranking.result ? (
        <RankingResult result={ranking.result} />
      ) : (
        <>
          <p className={classes.text}>
            <Said>{({ t }) => t('workshops:wall.ranking')}</Said>
          </p>
          <p className={classes.count}>
            <Said>{({ t }) => t('workshops:ranking.finished', { finished: ranking.finished, total: joined })}</Said>
          </p>
        </>
      )}
    </>
  );
}
