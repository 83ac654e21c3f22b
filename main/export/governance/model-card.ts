import { filledFrom } from '../../../src/content/documents.ts';
import type { Report } from '../../../src/domain/report/types.ts';
import type { Composer } from '../composer.ts';
import type { Block, PrintDocument, Text } from '../document/types.ts';
import { createDraft, type Draft } from './draft.ts';
import { governanceDocument } from './governance-document.ts';
import { blank } from './pen.ts';
import { whatWasSaid } from './what-was-said.ts';

const branch = 'records:modelCard';

/** Blank lines for runs that mattered. */
const runLines = 5;

/** The model card with training history, begun for the most critical system that is registered. */
export function composeModelCard(report: Report, composer: Composer): PrintDocument {
  const draft = createDraft('model-card', report, composer);
  const body = [...identity(draft), ...data(draft), ...history(draft), ...validation(draft)];
  return governanceDocument(draft, { words: branch, depth: 'short', body });
}

function identity({ pen, report, facts }: Draft): readonly Block[] {
  const { composer } = pen;
  const [first] = [...facts.criticalSystems, ...report.organisation.systems];
  const others = facts.criticalSystems.filter((system) => system !== first).map(({ name }) => [name] as const);
  const filled: Record<string, Text> = {};
  if (first) {
    filled.system = [first.name];
    if (first.purpose !== '') filled.purpose = [first.purpose];
    filled.criticality = composer.say(`home:systems.level.${first.criticality}`);
  }
  return [
    pen.paragraph(`${branch}.use`),
    ...(others.length === 0 ? [] : [pen.paragraph(`${branch}.also`, { list: composer.list(others) })]),
    ...pen.section(
      `${branch}.identity`,
      pen.form(
        `${branch}.identity`,
        ['system', 'purpose', 'criticality', 'version', 'kind', 'source', 'owner', 'users', 'forbidden', 'limits'],
        filled,
      ),
    ),
  ];
}

function data({ pen, facts }: Draft): readonly Block[] {
  return pen.section(
    `${branch}.data`,
    pen.form(`${branch}.data`, ['origin', 'sensitive', 'splits', 'labels', 'enough']),
    pen.small(`${branch}.dataSensitive`, { answer: whatWasSaid(filledFrom.dataKind, facts, pen.composer) }),
  );
}

function history({ pen }: Draft): readonly Block[] {
  const columns = ['run', 'settings', 'memorised', 'reviews', 'outcome', 'cost'];
  return pen.section(
    `${branch}.history`,
    pen.paragraph(`${branch}.history.text`),
    pen.grid({
      id: 'model-card-runs',
      branch: `${branch}.history`,
      columns: columns.map((name) => [name, name === 'run' ? 1 : 2]),
      rows: Array.from({ length: runLines }, () => columns.map(() => blank)),
    }),
    pen.small(`${branch}.history.curves`),
    pen.form(`${branch}.history`, ['events']),
  );
}

function validation({ pen }: Draft): readonly Block[] {
  return [
    ...pen.section(
      `${branch}.validation`,
      pen.form(`${branch}.validation`, ['target', 'groups', 'shift', 'memory', 'explain', 'compare', 'validator']),
    ),
    ...pen.section(`${branch}.care`, pen.form(`${branch}.care`, ['monitor', 'rollback', 'retest', 'approved'])),
  ];
}
