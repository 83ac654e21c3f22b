import type { Report } from '../../../src/domain/report/types.ts';
import type { Composer } from '../composer.ts';
import type { Block, PrintDocument } from '../document/types.ts';
import { criticalSystemsSentence } from './critical-systems.ts';
import { createDraft, type Draft } from './draft.ts';
import { dutiesTable } from './duties.ts';
import { governanceDocument } from './governance-document.ts';
import { phasesTable } from './phases-table.ts';

const branch = 'policies:monitoring';

/** Metrics of a run in the order shown: how much each is needed, and how often it is logged. */
const metrics = [
  ['losses', 'must', 'point'],
  ['accuracies', 'must', 'point'],
  ['gap', 'must', 'point'],
  ['norm', 'must', 'point'],
  ['gradient', 'must', 'point'],
  ['settings', 'must', 'once'],
  ['cost', 'must', 'point'],
  ['layers', 'should', 'tenth'],
  ['outputs', 'should', 'tenth'],
  ['slices', 'should', 'tenth'],
  ['spectrum', 'may', 'checkpoint'],
] as const;

/** The monitoring standard: what is measured in training and in use, when it alerts, how long it is kept. */
export function composeMonitoring(report: Report, composer: Composer): PrintDocument {
  const draft = createDraft('monitoring', report, composer);
  const inTraining = [
    ...trainingMetrics(draft),
    ...readingRules(draft),
    ...draft.pen.section(
      `${branch}.phases`,
      draft.pen.paragraph(`${branch}.phases.text`),
      phasesTable(draft.id, draft.pen),
    ),
  ];
  const inUse = [...metricsInUse(draft), ...alerts(draft)];
  // What concerns the firm today comes first.
  const parts = draft.facts.truth.trains === false ? [inUse, inTraining] : [inTraining, inUse];
  const body = [...purpose(draft), ...parts.flat(), ...retention(draft), ...responsibilities(draft), ...forms(draft)];
  return governanceDocument(draft, { words: branch, depth: 'deep', body });
}

function purpose(draft: Draft): readonly Block[] {
  const { pen, facts } = draft;
  return pen.section(
    `${branch}.purpose`,
    facts.truth.trains === false ? [pen.note('info', `${branch}.purpose.later`)] : [],
    pen.paragraph(`${branch}.purpose.text`),
    pen.bullets(`${branch}.purpose`, ['training', 'use']),
    criticalSystemsSentence(draft, `${branch}.purpose`),
  );
}

function trainingMetrics({ pen }: Draft): readonly Block[] {
  return pen.section(
    `${branch}.metrics`,
    pen.paragraph(`${branch}.metrics.text`),
    pen.grid({
      id: 'monitoring-metrics',
      branch: `${branch}.metrics`,
      columns: [
        ['metric', 2.6],
        ['need', 1],
        ['often', 1.5],
        ['alert', 2.8],
        ['reads', 3.6],
      ],
      rows: metrics.map(([name, need, often]) => [
        pen.say(`${branch}.metrics.${name}.metric`),
        pen.say(`${branch}.metrics.need.${need}`),
        pen.say(`${branch}.metrics.often.${often}`),
        pen.say(`${branch}.metrics.${name}.alert`),
        pen.say(`${branch}.metrics.${name}.reads`),
      ]),
    }),
  );
}

function readingRules({ pen }: Draft): readonly Block[] {
  return pen.section(
    `${branch}.reading`,
    pen.paragraph(`${branch}.reading.text`),
    pen.steps(`${branch}.reading`, ['norm', 'two', 'hold', 'wait', 'jump', 'norms', 'cannot']),
    pen.note('warning', 'policies:policy.stopping.norm'),
  );
}

function metricsInUse({ pen, facts }: Draft): readonly Block[] {
  const outside = facts.concerns('buys') ? ['version'] : [];
  const names = ['quality', 'override', 'drift', 'groups', 'sudden', 'leak', ...outside, 'service'];
  return pen.section(
    `${branch}.use`,
    pen.paragraph(`${branch}.use.text`),
    pen.grid({
      id: 'monitoring-use',
      branch: `${branch}.use`,
      columns: [
        ['metric', 2.2],
        ['how', 3.6],
        ['limit', 2.6],
        ['act', 2.6],
      ],
      rows: names.map((name) =>
        ['metric', 'how', 'limit', 'act'].map((part) => pen.say(`${branch}.use.${name}.${part}`)),
      ),
    }),
  );
}

function alerts({ pen }: Draft): readonly Block[] {
  return pen.section(
    `${branch}.alerts`,
    pen.grid({
      id: 'monitoring-alerts',
      branch: `${branch}.alerts`,
      columns: [
        ['level', 1.6],
        ['when', 4.4],
        ['time', 2.4],
        ['who', 2.6],
      ],
      rows: ['red', 'amber', 'blue'].map((name) =>
        ['level', 'when', 'time', 'who'].map((part) => pen.say(`${branch}.alerts.${name}.${part}`)),
      ),
    }),
    pen.paragraph(`${branch}.alerts.note`),
  );
}

function retention({ pen, facts }: Draft): readonly Block[] {
  return pen.section(
    `${branch}.retention`,
    pen.grid({
      id: 'monitoring-retention',
      branch: `${branch}.retention`,
      columns: [
        ['what', 2.4],
        ['keep', 3.6],
        ['period', 2.4],
        ['other', 2.4],
      ],
      rows: ['best', 'curves', 'settings', 'decisions', 'use'].map((name) =>
        ['what', 'keep', 'period', 'other'].map((part) => pen.say(`${branch}.retention.${name}.${part}`)),
      ),
    }),
    pen.bullets(`${branch}.retention`, [...(facts.concerns('personalData') ? ['personal'] : []), 'rules']),
  );
}

function responsibilities({ pen }: Draft): readonly Block[] {
  return pen.section(
    `${branch}.roles`,
    dutiesTable(pen, {
      id: 'monitoring-duties',
      branch: `${branch}.roles.duties`,
      roles: ['owner', 'cto', 'cro', 'ml', 'ops'],
      rows: {
        template: ['-', 'A', 'C', 'R', '-'],
        log: ['-', 'A', '-', 'R', '-'],
        read: ['I', 'A', 'I', 'R', 'I'],
        use: ['I', 'A', 'I', 'C', 'R'],
        off: ['I', 'A', 'C', 'C', 'R'],
        keep: ['-', 'A', 'C', 'R', 'C'],
        tune: ['I', 'A', 'C', 'R', 'C'],
      },
    }),
  );
}

function forms({ pen }: Draft): readonly Block[] {
  return [
    ...pen.section(
      `${branch}.record`,
      pen.paragraph(`${branch}.record.text`),
      pen.checks(`${branch}.record`, ['id', 'setup', 'hyper', 'curve', 'events', 'decision']),
    ),
    ...pen.section(
      `${branch}.report`,
      pen.form(`${branch}.report.form`, [
        'month',
        'quality',
        'changes',
        'alerts',
        'runs',
        'spent',
        'actions',
        'signed',
      ]),
    ),
  ];
}
