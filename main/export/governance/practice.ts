import type { ReportAction } from '../../../src/domain/report/types.ts';
import type { Block, Text } from '../document/types.ts';
import { actionName } from '../report/names.ts';
import { ownerName } from '../tables/cells.ts';
import type { Draft } from './draft.ts';

/** Which planned actions put the document into practice, by whom and when, and which are not planned. */
export function practiceSection(draft: Draft): readonly Block[] {
  const { pen, report, source } = draft;
  const planned = report.actions.filter(({ action }) => source.actions.includes(action));
  return pen.section(
    'policies:shared.practice',
    pen.paragraph('policies:shared.practice.text'),
    pen.grid({
      id: `${draft.id}-actions`,
      branch: 'policies:shared.practice',
      columns: [
        ['action', 4.2],
        ['owner', 2.3],
        ['start', 1.7],
        ['finish', 1.7],
        ['status', 1.3],
        ['evidence', 3.2],
      ],
      rows: planned.map((action) => actionRow(draft, action)),
      empty: pen.say('policies:shared.practice.none'),
    }),
    notPlanned(draft),
  );
}

function actionRow({ pen }: Draft, planned: ReportAction): readonly Text[] {
  const { composer } = pen;
  return [
    actionName(planned.action, composer),
    ownerName(composer, planned.owner, planned.pillar),
    [planned.start],
    [planned.finish],
    composer.say(`plan:status.${planned.status}`),
    planned.evidence === '' ? composer.say(`actions:${planned.action}.evidenceOfDone`) : [planned.evidence],
  ];
}

function notPlanned({ pen, report, source }: Draft): readonly Block[] {
  const { composer } = pen;
  const left = report.rejected.filter(({ action }) => source.actions.includes(action));
  if (left.length === 0) return [];
  const items = left.map(({ action, reason }) =>
    composer.say('policies:shared.practice.left', {
      action: actionName(action, composer),
      reason: composer.say(`plan:reason.${reason}.title`),
    }),
  );
  return [pen.small('policies:shared.practice.notPlanned'), { kind: 'list', items }];
}
