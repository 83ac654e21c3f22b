import type { Slide } from '../../document/types.ts';
import { lines, sentence } from '../deck-names.ts';
import type { DeckSource } from '../deck-source.ts';

/** The first slide: what this is, of whom, of which day, by whom. */
export function titleSlide({ report, composer }: DeckSource): Slide {
  const { say, branding } = composer;
  const title = say('deck:title.title');
  const { name } = report.organisation;
  return {
    id: 'title',
    layout: 'title',
    title,
    blocks: [
      { kind: 'paragraph', tone: 'lead', text: [name] },
      { kind: 'paragraph', text: say('deck:title.asOf', { date: report.today, mode: say(`ui:mode.${report.mode}`) }) },
      ...(branding.name === ''
        ? []
        : [
            { kind: 'paragraph' as const, tone: 'small' as const, text: say('deck:title.by', { name: branding.name }) },
          ]),
    ],
    notes: lines(composer, [
      sentence(composer, say('deck:title.note', { organisation: name, date: report.today })),
      say('deck:title.numbers'),
    ]),
  };
}
