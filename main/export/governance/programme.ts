import { content } from '../../../src/content/content.ts';
import type { PlannedWindow } from '../../../src/domain/plan/types.ts';
import type { Report, ReportAction } from '../../../src/domain/report/types.ts';
import type { Gate } from '../../../src/domain/roadmap/types.ts';
import type { Composer } from '../composer.ts';
import type { Block, PrintDocument, Text } from '../document/types.ts';
import { actionName } from '../report/names.ts';
import { ownerName } from '../tables/cells.ts';
import { createDraft, type Draft } from './draft.ts';
import { governanceDocument } from './governance-document.ts';
import { blank } from './pen.ts';

const branch = 'records:programme';

/** The windows of the first ninety days. */
const firstWindows = content.plan.windows.slice(0, 3).map(({ id }) => id);

/** The ninety-day programme: what completes in each of the first three windows, by whom, and the reviews. */
export function composeProgramme(report: Report, composer: Composer): PrintDocument {
  const draft = createDraft('programme', report, composer);
  const { pen } = draft;
  return governanceDocument(draft, {
    words: branch,
    depth: 'short',
    body: [
      pen.paragraph(`${branch}.use`),
      keyFigures(draft),
      pen.paragraph(`${branch}.status.${report.plan.status}`, { gap: composer.share(report.plan.gap) }),
      signedOff(draft),
      ...report.plan.windows
        .filter(({ id }) => firstWindows.includes(id))
        .flatMap((window) => windowPart(draft, window)),
      ...gates(draft),
      ...later(draft),
      ...pen.section(`${branch}.rules`, pen.bullets(`${branch}.rules`, ['weekly', 'evidence', 'gate', 'after'])),
      ...pen.section(`${branch}.sign`, pen.form(`${branch}.sign`, ['sponsor', 'finance', 'owner'])),
    ],
  });
}

function keyFigures({ pen, report }: Draft): Block {
  const { composer } = pen;
  const { overall, totals } = report;
  const score = (value: number | null | undefined): Text => (value == null ? ['–'] : composer.number(value));
  return {
    kind: 'figures',
    items: [
      {
        label: pen.say(`${branch}.figures.now`),
        value: score(overall?.planning),
        detail: pen.say(`${branch}.outOf`),
        ...(overall ? { band: overall.band } : {}),
      },
      {
        label: pen.say(`${branch}.figures.end`),
        value: score(totals.overallAtEnd),
        detail: pen.say(`${branch}.outOf`),
      },
      { label: pen.say(`${branch}.figures.cost`), value: composer.money(totals.costNtd) },
      { label: pen.say(`${branch}.figures.days`), value: composer.number(totals.personDays) },
    ],
  };
}

function signedOff({ pen, report }: Draft): Block {
  const { signOff } = report;
  if (!signOff) return pen.paragraph(`${branch}.unsigned`);
  return pen.paragraph(`${branch}.signed`, { name: [signOff.by], date: signOff.on });
}

function windowPart(draft: Draft, window: PlannedWindow): readonly Block[] {
  const { pen, report } = draft;
  const { composer } = pen;
  const title = composer.say(`plan:window.${window.id}`);
  const own = report.actions.filter((action) => action.window === window.id);
  return [
    { kind: 'heading', level: 1, text: title },
    pen.paragraph(`${branch}.window.text`, {
      from: window.from,
      to: window.to,
      cost: composer.money(window.usedNtd),
      days: composer.number(window.usedPersonDays),
    }),
    {
      kind: 'table',
      table: {
        id: `programme-${window.id}`,
        title: pen.say(`${branch}.window.caption`, { window: title }),
        columns: (
          [
            ['action', 3.2],
            ['owner', 2],
            ['start', 1.7],
            ['finish', 1.7],
            ['cost', 1.6],
            ['days', 0.9],
            ['status', 1.2],
            ['evidence', 2.5],
          ] as const
        ).map(([id, width]) => ({ id, width, kind: 'text', title: pen.say(`${branch}.window.columns.${id}`) })),
        rows: own.map((action) => actionRow(draft, action).map((text) => ({ text }))),
        empty: pen.say(`${branch}.window.none`),
      },
    },
  ];
}

function actionRow({ pen }: Draft, planned: ReportAction): readonly Text[] {
  const { composer } = pen;
  return [
    actionName(planned.action, composer),
    ownerName(composer, planned.owner, planned.pillar),
    [planned.start],
    [planned.finish],
    composer.money(planned.costNtd),
    composer.number(planned.personDays),
    composer.say(`plan:status.${planned.status}`),
    planned.evidence === '' ? composer.say(`actions:${planned.action}.evidenceOfDone`) : [planned.evidence],
  ];
}

function gates({ pen, report }: Draft): readonly Block[] {
  const { composer } = pen;
  const due = ({ actions }: Gate): Text =>
    actions.length === 0 ? pen.say(`${branch}.gates.noActions`) : [actions.join(', ')];
  return pen.section(
    `${branch}.gates`,
    pen.grid({
      id: 'programme-gates',
      branch: `${branch}.gates`,
      columns: [
        ['gate', 1.8],
        ['date', 1.6],
        ['actions', 4],
        ['done', 1.2],
        ['decision', 3],
      ],
      rows: report.roadmap.gates.map((gate) => [
        composer.say(`roadmap:gantt.gate.${gate.id}`),
        [gate.at],
        due(gate),
        pen.say(`${branch}.gates.doneOf`, { done: gate.done, total: gate.actions.length }),
        blank,
      ]),
      empty: pen.say(`${branch}.gates.none`),
    }),
  );
}

function later({ pen, report }: Draft): readonly Block[] {
  const { composer } = pen;
  const rest = report.actions.filter(({ window }) => !firstWindows.includes(window));
  const list = composer.list(rest.map(({ action }) => actionName(action, composer)));
  return pen.section(
    `${branch}.later`,
    rest.length === 0
      ? pen.paragraph(`${branch}.later.none`)
      : pen.paragraph(`${branch}.later.text`, { count: rest.length, list }),
  );
}
