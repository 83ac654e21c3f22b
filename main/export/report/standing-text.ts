import type { Report } from '../../../src/domain/report/types.ts';
import type { Composer } from '../composer.ts';
import type { Block, Text } from '../document/types.ts';
import { list, note } from './blocks.ts';
import { riskName, sentences } from './names.ts';
import { standingOf } from './standing-of.ts';

/** Where the firm stands, in two or three sentences. */
export function standingText(report: Report, composer: Composer): Text {
  const { say, number } = composer;
  const standing = standingOf(report);
  if (standing.kind === 'too-early') return say('reports:standing.tooEarly');
  if (standing.kind !== 'standing') return say('reports:standing.nothing');
  const { overall } = standing;
  return sentences(
    [
      say('reports:standing.score', { score: number(overall.planning), band: say(`ui:band.${overall.band}`) }),
      rangeSentence(report, composer),
      say('results:headline.lowest', { lowest: number(overall.lowest) }),
    ],
    composer,
  );
}

/** How certain the overall figure is. */
export function rangeSentence({ overall, progress }: Report, { say, number }: Composer): Text {
  const open = progress.unsure + progress.unanswered;
  if (!overall || open === 0) return say('reports:standing.known', { total: progress.total });
  const [best, worst] = [number(overall.best), number(overall.worst)];
  if (best[0] === worst[0]) return say('reports:standing.noMatter', { count: open });
  return say('reports:standing.range', { count: open, best, worst });
}

/** How far grokking itself can touch the firm. Low exposure is a result, and leads to the risks that there are instead. */
export function exposureNote({ exposure, lowExposure }: Report, composer: Composer): readonly Block[] {
  const { say } = composer;
  const text = say(`results:exposure.${exposure}.text`);
  const title = say(`results:exposure.${exposure}.title`);
  const instead = lowExposure ?? [];
  if (exposure !== 'low' || instead.length === 0) return [note(exposure === 'low' ? 'good' : 'info', title, text)];
  return [
    note('good', title, sentences([text, say('results:exposure.low.instead')], composer)),
    ...list(instead.slice(0, 5).map((id) => riskName(id, composer))),
  ];
}
