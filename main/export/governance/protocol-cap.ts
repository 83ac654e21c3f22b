import { content } from '../../../src/content/content.ts';
import { runRules } from '../../../src/content/run-rules.ts';
import type { Assumption } from '../../../src/content/types.ts';
import type { Block, Text } from '../document/types.ts';
import type { Draft } from './draft.ts';
import { longBlank } from './pen.ts';

const branch = 'policies:protocol.cap';

/** What success must outweigh is shown for so many NT$ spent. */
const spentNtd = 10_000;

/** The limit in money: from the firm's budget, and in GPU hours. */
export function capSection(draft: Draft): readonly Block[] {
  const { pen, facts } = draft;
  return pen.section(
    branch,
    pen.paragraph(`${branch}.text`),
    limits(draft),
    facts.extendedRunsNtd === null ? [pen.paragraph(`${branch}.open`)] : gpuHours(draft, facts.extendedRunsNtd),
  );
}

/** Whether the next stretch of waiting is worth its price, by the chance of success of each phase. */
export function worthWaitingSection(draft: Draft): readonly Block[] {
  const { pen } = draft;
  return pen.section(`${branch}.value`, pen.paragraph(`${branch}.value.text`), chances(draft));
}

function limits({ pen, facts, report }: Draft): Block {
  const { composer } = pen;
  const money = (ntd: number | null): Text => (ntd === null ? longBlank : composer.money(ntd));
  const { budgetNtd } = report.settings;
  const amounts: Readonly<Record<string, Text>> = {
    budget: money(facts.computeBudgetNtd),
    share: composer.share(facts.extendedRunShare),
    year: money(facts.extendedRunsNtd),
    single: longBlank,
    plan: budgetNtd === null ? pen.say(`${branch}.noLimit`) : composer.money(budgetNtd),
  };
  return pen.grid({
    id: 'protocol-cap',
    branch,
    columns: [
      ['item', 3.4],
      ['amount', 2.4],
      ['source', 4],
    ],
    rows: Object.entries(amounts).map(([name, amount]) => [
      pen.say(`${branch}.${name}.item`),
      amount,
      pen.say(`${branch}.${name}.source`),
    ]),
  });
}

function gpuHours({ pen }: Draft, ntd: number): readonly Block[] {
  const { composer } = pen;
  const hidden = content.assumptions.find(({ id }) => id === 'cloud-hidden-cost');
  const factor = 1 + (hidden?.value ?? 0) / 100;
  const gpus = content.assumptions.filter(({ unit }) => unit === 'ntd-per-hour');
  const hours = (price: number) => composer.number(ntd / (price * factor), 0);
  return [
    pen.grid({
      id: 'protocol-hours',
      branch: `${branch}.hours`,
      columns: [
        ['gpu', 3.4],
        ['price', 2.6],
        ['hours', 2.4],
        ['source', 2.6],
      ],
      rows: gpus.map((gpu) => [
        composer.say(`settings:assumption.${gpu.id}`),
        withRange(gpu, (price) => composer.money(price), false),
        withRange(gpu, hours, true),
        pen.say(`${branch}.hours.source`, {
          confidence: composer.say(`ui:reference.confidence.${gpu.confidence}`),
          date: gpu.asOf,
        }),
      ]),
    }),
    ...(hidden
      ? [
          pen.small(`${branch}.hours.note`, {
            hidden: composer.share(hidden.value / 100),
            hiddenSource: composer.say(`ui:reference.confidence.${hidden.confidence}`),
            hiddenDate: hidden.asOf,
          }),
        ]
      : []),
  ];
}

/** A value with its range; `falls`: it is smallest at the highest price. */
function withRange({ value, low, high }: Assumption, at: (price: number) => Text, falls: boolean): Text {
  if (low === null || high === null) return at(value);
  const [least, most] = falls ? [high, low] : [low, high];
  return [`${at(value)[0]} (${at(least)[0]}–${at(most)[0]})`];
}

function chances({ pen }: Draft): Block {
  const { composer } = pen;
  return pen.grid({
    id: 'protocol-chances',
    branch: `${branch}.value`,
    columns: [
      ['phase', 4],
      ['chance', 1.6],
      ['worth', 4],
    ],
    rows: Object.entries(runRules.chances).map(([phase, chance]) => [
      pen.say(`${branch}.value.${phase}`),
      composer.share(chance),
      composer.money(Math.ceil(spentNtd / chance)),
    ]),
  });
}
