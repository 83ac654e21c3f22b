import { useMemo } from 'react';
import type { Roadmap } from '../../../../src/contract/roadmap-records.ts';
import { daysBetween } from '../../../../src/kernel/dates.ts';
import { Said, useSay, useTongues } from '../../../ui/tongues.tsx';
import { pillars } from '../pillars.ts';
import type { PresentData } from '../present-data.ts';
import { Slide } from '../slide.tsx';
import { useSlidePlace } from '../slide-place.ts';
import { layTimeline, type TimelineLane, type TimelineRoom, textEms } from '../timeline.ts';
import classes from './roadmap-slide.module.css';
import { TimelineAxis } from './timeline-axis.tsx';
import { TimelineWords } from './timeline-words.tsx';

/** px on the page; two languages take two lines to a label. */
const room: TimelineRoom = { width: 1000, height: 430, row: 26, thinRow: 11, laneGap: 5, lowestLane: 38 };
const roomForTwo: TimelineRoom = { ...room, height: 415, row: 36, lowestLane: 56 };
const labelPx = 16;

/** Roadmap: the dated actions by pillar over the quarters, with the reviews and today. */
export function RoadmapSlide({ data }: { readonly data: PresentData }) {
  const { roadmap } = data;
  if (!roadmap) return null;
  return (
    <Slide
      page="roadmap"
      title={({ t, formats }) =>
        t('present:roadmap.title', { count: roadmap.items.length, end: formats.date(lastDay(roadmap)) })
      }
      organisation={data.view.organisation.name}
      fine={({ t }) => t('present:roadmap.fine')}
    >
      <Timeline data={data} roadmap={roadmap} />
    </Slide>
  );
}

/** The day on which the last item ends. */
export function lastDay({ items, start }: Roadmap): string {
  return items.reduce((last, { finish }) => (finish > last ? finish : last), start);
}

function Timeline({ data, roadmap }: { readonly data: PresentData; readonly roadmap: Roadmap }) {
  const days = axisDays(roadmap);
  const lanes = useLanes(data, roadmap, days);
  const say = useSay();
  const scrolls = useSlidePlace().narrow
    ? { tabIndex: 0, role: 'group', 'aria-label': say(({ t }) => t('present:page.roadmap')) }
    : {};
  return (
    <div className={classes.timeline} {...scrolls}>
      <div className={classes.drawing} aria-hidden="true">
        <TimelineAxis roadmap={roadmap} days={days} />
        {lanes.map((lane) => (
          <Lane key={lane.pillar} lane={lane} roadmap={roadmap} />
        ))}
      </div>
      <TimelineWords roadmap={roadmap} />
    </div>
  );
}

/** From the first day to the last finish or review, and a little air. */
function axisDays(roadmap: Roadmap): number {
  const ends = [lastDay(roadmap), ...roadmap.gates.map(({ at }) => at)];
  return Math.ceil(Math.max(...ends.map((end) => daysBetween(roadmap.start, end) + 1)) * 1.02);
}

function useLanes(data: PresentData, roadmap: Roadmap, days: number): readonly TimelineLane[] {
  const tongues = useTongues();
  return useMemo(() => {
    const buys = new Map(data.plan.plan.chosen.map((chosen) => [chosen.action, chosen.buys]));
    const items = roadmap.items.map(({ action, pillar, start, finish }) => ({
      id: action,
      pillar,
      start,
      finish,
      labelWidth: Math.max(
        ...tongues.map(({ t }, index) => textEms(t(`actions:${action}.title`)) * labelPx * (index === 0 ? 1 : 0.88)),
      ),
      weight: buys.get(action) ?? 0,
    }));
    return layTimeline(items, pillars, roadmap.start, days, tongues.length > 1 ? roomForTwo : room);
  }, [data.plan.plan.chosen, roadmap, days, tongues]);
}

function Lane({ lane, roadmap }: { readonly lane: TimelineLane; readonly roadmap: Roadmap }) {
  const done = new Set(roadmap.items.filter(({ status }) => status === 'done').map(({ action }) => action));
  return (
    <div className={classes.lane} style={{ height: lane.height }} data-pillar={lane.pillar}>
      <div className={classes.laneName}>
        <Said>{({ t }) => t(`frameworks:pillars.${lane.pillar}`)}</Said>
      </div>
      <div className={classes.bars}>
        {lane.bars.map((bar) => (
          <div
            key={bar.id}
            className={classes.bar}
            data-label={bar.label ?? undefined}
            data-done={done.has(bar.id) || undefined}
            style={{ left: bar.left, width: bar.width, top: bar.top, height: bar.height }}
          >
            {bar.label && (
              <span className={classes.barName}>
                <Said>{({ t }) => t(`actions:${bar.id}.title`)}</Said>
              </span>
            )}
          </div>
        ))}
      </div>
    </div>
  );
}
