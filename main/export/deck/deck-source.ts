import type { Report } from '../../../src/domain/report/types.ts';
import type { Composer } from '../composer.ts';
import { planStateOf, type Standing, standingOf } from '../report/standing-of.ts';
import { type DeckFigures, deckFigures } from './deck-figures.ts';
import { type DeckNames, deckNames } from './deck-names.ts';

/** What every slide is composed from. */
export interface DeckSource {
  readonly report: Report;
  readonly composer: Composer;
  readonly names: DeckNames;
  readonly standing: Standing;
  /** Null where there is no plan to propose, or nothing is known that it could rest on. */
  readonly figures: DeckFigures | null;
}

/** Puts together what the slides of one deck share. */
export function deckSource(report: Report, composer: Composer): DeckSource {
  const standing = standingOf(report);
  const planned = standing.kind === 'standing' && planStateOf(report) === 'planned';
  return { report, composer, names: deckNames(composer), standing, figures: planned ? deckFigures(report) : null };
}

/** A source whose plan holds something to propose. */
export interface PlannedSource extends DeckSource {
  readonly figures: DeckFigures;
}

/** Whether there is a plan with figures. */
export function isPlanned(source: DeckSource): source is PlannedSource {
  return source.figures !== null;
}
