import { consensusRules } from '../../../src/content/consensus-rules.ts';
import type { ReportWorkshop } from '../../../src/domain/report/types.ts';
import type { Composer, SayValues } from '../composer.ts';
import type { Text } from '../document/types.ts';
import { sentences } from './names.ts';

type Lines = Pick<ReportWorkshop, 'lines'>;

/** From and below which A counts as agreed and split, for the sentences that explain it. */
export function consensusLimits({ number }: Composer): SayValues {
  return { agreed: number(consensusRules.agreed), leaning: number(consensusRules.leaning) };
}

/** Questions on which both sides chose levels, on which they differ, and on which management sees the firm better. */
export function countDifferences({ lines }: Lines) {
  const compared = lines.flatMap(({ difference }) => (difference === null ? [] : [difference]));
  return {
    total: compared.length,
    different: compared.filter((difference) => difference !== 0).length,
    management: compared.filter((difference) => difference > 0).length,
  };
}

/** How often the two sides differ, and which of them sees the firm better how often. */
export function differenceText(workshop: Lines, composer: Composer): Text {
  const { say } = composer;
  const { total, different, management } = countDifferences(workshop);
  if (total === 0) return say('reports:workshop.notCompared', { count: workshop.lines.length });
  if (different === 0) return say('reports:workshop.same', { count: total });
  return sentences(
    [
      say('reports:workshop.differ', { count: different, total }),
      say('reports:workshop.higher', { management, technical: different - management }),
    ],
    composer,
  );
}
