import type { Obstacle } from '../../../../src/domain/plan/types.ts';
import { assertNever } from '../../../../src/kernel/assert-never.ts';
import type { Slide, SlideBlock, Text } from '../../document/types.ts';
import { planStateOf } from '../../report/standing-of.ts';
import { lines, sentence } from '../deck-names.ts';
import type { DeckSource } from '../deck-source.ts';

/** Stands in place of the proposal where there is no plan: which decisions contradict each other, or that nothing fits. */
export function noPlanSlide(source: DeckSource): Slide {
  const { report, composer } = source;
  const { say } = composer;
  const kind = kindOf(source);
  const title = say(`deck:noPlan.${kind}.title`);
  const text = say(`deck:noPlan.${kind}.text`);
  const blocks: readonly SlideBlock[] =
    report.plan.conflict.length === 0
      ? []
      : [{ kind: 'list', items: report.plan.conflict.map((obstacle) => obstacleText(source, obstacle)) }];
  return {
    id: 'no-plan',
    layout: 'content',
    title,
    blocks: [{ kind: 'paragraph', tone: 'lead', text }, ...blocks],
    notes: lines(composer, [sentence(composer, title), text]),
  };
}

function kindOf({ report, standing }: DeckSource): 'infeasible' | 'unassessed' | 'nothing-fits' | 'nothing-left' {
  if (standing.kind !== 'standing') return 'unassessed';
  const state = planStateOf(report);
  return state === 'infeasible' || state === 'nothing-left' ? state : 'nothing-fits';
}

function obstacleText({ composer, names }: DeckSource, obstacle: Obstacle): Text {
  const { say } = composer;
  switch (obstacle.kind) {
    case 'lock':
      return say('plan:conflict.kind.lock', {
        action: names.action(obstacle.action),
        window: names.window(obstacle.window),
      });
    case 'begun':
    case 'excluded':
      return say(`plan:conflict.kind.${obstacle.kind}`, { action: names.action(obstacle.action) });
    case 'pillar-minimum':
      return say('plan:conflict.kind.pillar-minimum', { pillar: names.pillar(obstacle.pillar) });
    case 'budget':
    case 'window-budgets':
    case 'person-days':
    case 'parallel':
      return say(`plan:conflict.kind.${obstacle.kind}`);
    default:
      return assertNever(obstacle);
  }
}
