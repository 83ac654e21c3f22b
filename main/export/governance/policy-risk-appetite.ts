import { content } from '../../../src/content/content.ts';
import type { RegisterRisk } from '../../../src/domain/report/types.ts';
import type { Band } from '../../../src/domain/scoring/types.ts';
import type { Block, Text } from '../document/types.ts';
import { riskName } from '../report/names.ts';
import type { Draft } from './draft.ts';

const bands: readonly Band[] = ['critical', 'high', 'medium', 'low'];

/** How much risk the firm takes: what each band means, which of its risks stand there today, and money at stake. */
export function riskAppetiteSection(draft: Draft): readonly Block[] {
  const { pen, facts, report } = draft;
  const branch = 'policies:policy.appetite';
  return pen.section(
    branch,
    pen.paragraph(`${branch}.text`),
    pen.grid({
      id: 'policy-appetite',
      branch,
      columns: [
        ['band', 1.2],
        ['score', 1.6],
        ['rule', 4.2],
        ['limit', 2.4],
        ['risks', 3],
      ],
      rows: bands.map((band) => [
        { text: pen.composer.say(`ui:band.${band}`), band },
        scoresOf(draft, band),
        pen.say(`${branch}.${band}.rule`),
        pen.say(`${branch}.${band}.limit`),
        idsOf(
          draft,
          report.risks.filter((risk) => risk.band === band),
        ),
      ]),
    }),
    pen.small(`${branch}.assumption`),
    topRisks(draft),
    pen.paragraph(`${branch}.never.text`),
    pen.bullets(`${branch}.never`, ['unseen', 'alone', 'uncapped', 'silent']),
    facts.extendedRunsNtd === null ? [pen.paragraph(`${branch}.moneyOpen`)] : [pen.paragraph(`${branch}.money`)],
  );
}

function scoresOf({ pen }: Draft, band: Band): Text {
  const { critical, high, medium } = content.scoring.bands;
  const lowest = { critical, high, medium, low: null }[band];
  if (lowest === null) return pen.say('policies:policy.appetite.below', { score: medium });
  return pen.say('policies:policy.appetite.from', { score: lowest });
}

function idsOf({ pen }: Draft, risks: readonly RegisterRisk[]): Text {
  return risks.length === 0 ? pen.say('policies:policy.appetite.noRisk') : [risks.map(({ id }) => id).join(', ')];
}

function topRisks({ pen, report }: Draft): readonly Block[] {
  const { composer } = pen;
  const worst = report.risks.slice(0, 5);
  if (worst.length === 0) return [pen.paragraph('policies:policy.appetite.unassessed')];
  const items = worst.map((risk) =>
    composer.say('policies:policy.appetite.risk', {
      risk: riskName(risk.id, composer),
      score: composer.range(risk.score),
      band: composer.say(`ui:band.${risk.band}`),
    }),
  );
  return [pen.paragraph('policies:policy.appetite.worst'), { kind: 'list', items }];
}
