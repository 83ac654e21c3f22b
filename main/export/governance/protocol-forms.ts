import { runRules } from '../../../src/content/run-rules.ts';
import type { Block, Text } from '../document/types.ts';
import type { Draft } from './draft.ts';
import { blank } from './pen.ts';

const branch = 'policies:protocol';

/** The forms on pages of their own, to be copied: the request, then the log of the run with its closing report. */
export function formPages(draft: Draft): readonly Block[] {
  const page: Block = { kind: 'pageBreak' };
  return [page, ...requestSection(draft), page, ...reviewLogSection(draft), ...closingSection(draft)];
}

function requestSection({ pen }: Draft): readonly Block[] {
  return pen.section(
    `${branch}.request`,
    pen.paragraph(`${branch}.request.text`),
    pen.form(
      `${branch}.request.form`,
      [
        'model',
        'reason',
        'phase',
        'safe',
        'target',
        'money',
        'hours',
        'date',
        'reviews',
        'value',
        'applicant',
        'decision',
        'decider',
        'second',
      ],
      { decision: pen.say(`${branch}.request.options`) },
    ),
  );
}

/** One line for each review point and for the one extension. */
function reviewLogSection({ pen }: Draft): readonly Block[] {
  const columns = ['date', 'fall', 'phase', 'spent', 'decision', 'by'];
  const points: readonly Text[] = [
    ...runRules.reviewPoints.map((tau) => pen.say(`${branch}.log.point`, { tau })),
    pen.say(`${branch}.log.extra`),
  ];
  return pen.section(
    `${branch}.log`,
    pen.paragraph(`${branch}.log.text`),
    pen.grid({
      id: 'protocol-log',
      branch: `${branch}.log`,
      columns: [['point', 1.2], ...columns.map((name) => [name, name === 'decision' ? 2.6 : 1.6] as const)],
      rows: points.map((point) => [point, ...columns.map(() => blank)]),
    }),
  );
}

/** What is written down once a run has ended, whatever came of it. */
function closingSection({ pen }: Draft): readonly Block[] {
  return pen.section(
    `${branch}.closing`,
    pen.paragraph(`${branch}.closing.text`),
    pen.form(`${branch}.closing.form`, [
      'outcome',
      'phase',
      'cost',
      'delay',
      'predicted',
      'checkpoint',
      'learned',
      'signed',
    ]),
  );
}
