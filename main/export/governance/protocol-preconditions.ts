import { preconditions } from '../../../src/content/documents.ts';
import type { QuestionId } from '../../../src/content/types.ts';
import type { Block, Text } from '../document/types.ts';
import type { Draft } from './draft.ts';
import { whatWasSaid } from './what-was-said.ts';

const branch = 'policies:protocol.conditions';

/** The level from which a practice can be relied on when a run is judged: written down and followed. */
const enough = 3;

type Condition = keyof typeof preconditions;
const conditions = Object.entries(preconditions) as readonly (readonly [Condition, QuestionId])[];

/** What must hold before anybody waits, beside where the firm stands today. */
export function preconditionsSection(draft: Draft): readonly Block[] {
  const { pen, facts } = draft;
  return pen.section(
    branch,
    pen.paragraph(`${branch}.text`),
    pen.grid({
      id: 'protocol-conditions',
      branch,
      columns: [
        ['condition', 1.8],
        ['evidence', 3],
        ['passes', 3.2],
        ['today', 3],
        ['tick', 1.1],
      ],
      rows: conditions.map(([name, question]) => [
        pen.say(`${branch}.${name}.condition`),
        pen.say(`${branch}.${name}.evidence`),
        pen.say(`${branch}.${name}.passes`),
        whatWasSaid(question, facts, pen.composer),
        pen.say(`${branch}.tick`),
      ]),
    }),
    weakConditions(draft),
    pen.paragraph(`${branch}.also`),
    pen.checks(`${branch}.list`, ['logged', 'checkpoint', 'resume', 'twoTracks', 'proxy']),
  );
}

function weakConditions({ pen, facts }: Draft): readonly Block[] {
  if (facts.truth.trains === false) return [];
  const weak = conditions.filter(([, question]) => {
    const answer = facts.answers[question];
    return answer?.kind !== 'notApplicable' && !(answer?.kind === 'level' && answer.level >= enough);
  });
  if (weak.length === 0) return [];
  const names: readonly Text[] = weak.map(([name]) => pen.say(`${branch}.${name}.condition`));
  return [pen.note('warning', `${branch}.weak`, { list: pen.composer.list(names), enough })];
}
