import type { Report } from '../../../src/domain/report/types.ts';
import type { Composer } from '../composer.ts';
import type { Block, Text } from '../document/types.ts';
import { list, note, paragraph } from './blocks.ts';
import { riskName, sentences } from './names.ts';
import { standingOf } from './standing-of.ts';

/** Where the firm stands, in two sentences: the overall score, and how certain it is. */
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

/** How far grokking itself can touch the firm. Low exposure is a result, and told so. */
export function exposureNote({ exposure }: Report, { say }: Composer): Block {
  const tone = exposure === 'low' ? 'good' : 'info';
  return note(tone, say(`results:exposure.${exposure}.title`), say(`results:exposure.${exposure}.text`));
}

/** The risks that a firm of low exposure should look at instead; nothing for the others. */
export function lookInstead({ lowExposure }: Report, composer: Composer): readonly Block[] {
  if (lowExposure === null || lowExposure.length === 0) return [];
  return [
    paragraph(composer.say('results:exposure.low.instead')),
    ...list(lowExposure.map((id) => riskName(id, composer))),
  ];
}
