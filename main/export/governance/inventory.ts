import { filledFrom } from '../../../src/content/documents.ts';
import type { Report, ReportSystem } from '../../../src/domain/report/types.ts';
import type { Composer } from '../composer.ts';
import type { Block, PrintDocument, Text } from '../document/types.ts';
import { createDraft, type Draft } from './draft.ts';
import { governanceDocument } from './governance-document.ts';
import { blank } from './pen.ts';
import { whatWasSaid } from './what-was-said.ts';

const branch = 'records:inventory';

/** Blank lines that are always left, and the most that are printed. */
const fewestBlankLines = 4;
const mostBlankLines = 12;

/** The AI inventory: the registered systems, and lines for those that are missing. */
export function composeInventory(report: Report, composer: Composer): PrintDocument {
  const draft = createDraft('inventory', report, composer);
  return governanceDocument(draft, {
    words: branch,
    depth: 'short',
    body: [
      draft.pen.paragraph(`${branch}.use`),
      ...counts(draft),
      table(draft),
      codes(draft, 'sources', filledFrom.sources),
      codes(draft, 'dataKinds', filledFrom.dataKind),
      ...draft.pen.section(
        `${branch}.rules`,
        draft.pen.bullets(`${branch}.rules`, ['critical', 'exposed', 'owner', 'law']),
      ),
    ],
  });
}

function codes({ pen, facts }: Draft, name: string, question: string): Block {
  return pen.small(`${branch}.${name}`, { answer: whatWasSaid(question, facts, pen.composer) });
}

function counts({ pen, facts, report }: Draft): readonly Block[] {
  const registered = report.organisation.systems.length;
  const critical = facts.answers[filledFrom.criticalModels];
  const said = (value: number | null): Text =>
    value === null ? pen.say(`${branch}.unsaid`) : pen.composer.number(value, 0);
  const missing = Math.max(0, (facts.models ?? 0) - registered);
  return [
    pen.paragraph(`${branch}.counts`, {
      models: said(facts.models),
      critical: said(critical?.kind === 'number' ? critical.value : null),
      registered,
      registeredCritical: facts.criticalSystems.length,
    }),
    ...(missing > 0 ? [pen.note('warning', `${branch}.missing`, { count: missing })] : []),
  ];
}

function table({ pen, facts, report }: Draft): Block {
  const { systems } = report.organisation;
  const missing = (facts.models ?? 0) - systems.length;
  const lines = Math.min(mostBlankLines, Math.max(fewestBlankLines, missing));
  return pen.grid({
    id: 'inventory-systems',
    branch,
    columns: [
      ['number', 1.2],
      ['name', 3.7],
      ['criticality', 1.5],
      ['source', 1.2],
      ['data', 1.2],
      ['owner', 1.5],
      ['version', 1.5],
      ['law', 1.7],
      ['review', 1.7],
    ],
    rows: [
      ...systems.map((system, at) => systemRow(pen, system, at + 1)),
      ...Array.from({ length: lines }, (_, at) => [
        numbered(systems.length + at + 1),
        ...Array.from({ length: 8 }, () => blank),
      ]),
    ],
  });
}

function systemRow({ composer }: Draft['pen'], system: ReportSystem, number: number): readonly Text[] {
  const name: Text = system.purpose === '' ? [system.name] : composer.join([system.name], [system.purpose], ' · ');
  return [
    numbered(number),
    name,
    composer.say(`home:systems.level.${system.criticality}`),
    ...Array.from({ length: 6 }, () => blank),
  ];
}

function numbered(number: number): Text {
  return [`AI-${String(number).padStart(2, '0')}`];
}
