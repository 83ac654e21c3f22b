import type { Report } from '../../../src/domain/report/types.ts';
import type { Composer } from '../composer.ts';
import type { Deck, Slide } from '../document/types.ts';
import { appendixSlides } from './appendix/appendix-slides.ts';
import { type DeckSource, deckSource, isPlanned } from './deck-source.ts';
import { comparisonSlide } from './slides/comparison-slide.ts';
import { costSlide } from './slides/cost-slide.ts';
import { decisionSlide } from './slides/decision-slide.ts';
import { disagreementSlide } from './slides/disagreement-slide.ts';
import { exposureSlide } from './slides/exposure-slide.ts';
import { gainSlide } from './slides/gain-slide.ts';
import { matrixSlide } from './slides/matrix-slide.ts';
import { noPlanSlide } from './slides/no-plan-slide.ts';
import { nothingAssessedSlide } from './slides/nothing-assessed-slide.ts';
import { nothingSlide } from './slides/nothing-slide.ts';
import { proposalSlide } from './slides/proposal-slide.ts';
import { roadmapSlide } from './slides/roadmap-slide.ts';
import { runsSlide } from './slides/runs-slide.ts';
import { standingSlide } from './slides/standing-slide.ts';
import { titleSlide } from './slides/title-slide.ts';
import { topRisksSlide } from './slides/top-risks-slide.ts';
import { unknownSlide } from './slides/unknown-slide.ts';

/** The presentation for a board: where we stand, what we propose, what it costs and what we ask for; all tables behind it. */
export function composeDeck(report: Report, composer: Composer): Deck {
  const source = deckSource(report, composer);
  return {
    languages: composer.languages,
    title: composer.say('deck:title.title'),
    organisation: report.organisation.name,
    today: report.today,
    branding: composer.branding,
    slides: [
      titleSlide(source),
      ...resultSlides(source),
      ...(report.runs.length > 0 ? [runsSlide(source)] : []),
      ...workshopSlides(source),
      ...planSlides(source),
      unknownSlide(source),
      ...appendixSlides(source),
    ],
  };
}

function resultSlides(source: DeckSource): readonly Slide[] {
  const { risks, lowExposure, comparison } = source.report;
  const { standing } = source;
  const exposure = lowExposure === null ? [] : [exposureSlide(source, lowExposure)];
  if (standing.kind !== 'standing') return [nothingAssessedSlide(source), ...exposure];
  return [
    standingSlide(source, standing.overall),
    ...exposure,
    ...(comparison === null ? [] : [comparisonSlide(source, comparison)]),
    ...(risks.length === 0 ? [] : [topRisksSlide(source), matrixSlide(source)]),
  ];
}

function workshopSlides(source: DeckSource): readonly Slide[] {
  const { workshop } = source.report;
  return workshop === null || workshop.lines.length === 0 ? [] : [disagreementSlide(source, workshop)];
}

function planSlides(source: DeckSource): readonly Slide[] {
  if (!isPlanned(source)) return [noPlanSlide(source)];
  return [gainSlide, proposalSlide, roadmapSlide, costSlide, nothingSlide, decisionSlide].map((compose) =>
    compose(source),
  );
}
