import type { Slide, SlideBlock, Text } from '../../document/types.ts';
import { lines } from '../deck-names.ts';
import type { PlannedSource } from '../deck-source.ts';
import { effortText } from './cost-slide.ts';

/** The decision asked for: the sentence to vote on, how it is watched, and where to sign or who did. */
export function decisionSlide(source: PlannedSource): Slide {
  const { report, composer, figures } = source;
  const { say, money } = composer;
  const { signOff, roadmap } = report;
  const motion = motionText(source);
  const reviews = roadmap.gates.map(({ at }): readonly [string] => [at]);
  return {
    id: 'decision',
    layout: 'content',
    title: signOff ? say('present:decision.titleSigned') : say('present:decision.title'),
    blocks: [
      { kind: 'note', tone: 'info', text: motion },
      {
        kind: 'list',
        items: [
          say('present:decision.money', { soon: money(figures.soonNtd) }),
          ...(reviews.length === 0 ? [] : [say('present:decision.reviews', { dates: composer.list(reviews) })]),
        ],
      },
      ...signing(source),
      { kind: 'paragraph', tone: 'small', text: say('present:decision.fine') },
    ],
    notes: lines(composer, [motion, say('present:notes.decision')]),
  };
}

function motionText({ report, composer, figures, ...rest }: PlannedSource): Text {
  const { say, money, number } = composer;
  return say('deck:decision.motion', {
    from: report.settings.start,
    to: figures.yearEnd,
    count: report.totals.actions,
    cost: money(report.totals.costNtd),
    effort: effortText({ report, composer, figures, ...rest }),
    value: money(report.totals.effortNtd),
    today: number(figures.today),
    year: number(figures.year),
  });
}

function signing({ report, composer }: PlannedSource): readonly SlideBlock[] {
  const { say } = composer;
  const { signOff } = report;
  if (signOff === null) {
    const signers = ['chair', 'executive', 'date'];
    return [
      {
        kind: 'fields',
        rows: signers.map((who) => ({ label: say(`present:decision.sign.${who}`), value: [''] as const })),
      },
    ];
  }
  const by = say('deck:decision.signed', { by: signOff.by, on: signOff.on });
  const note: Text = signOff.note.trim() === '' ? by : composer.join(by, [signOff.note], '\n');
  return [{ kind: 'note', tone: 'good', text: note }];
}
