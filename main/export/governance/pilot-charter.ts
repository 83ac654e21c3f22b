import { pilotAction } from '../../../src/content/documents.ts';
import type { Report } from '../../../src/domain/report/types.ts';
import type { Composer } from '../composer.ts';
import type { Block, PrintDocument, Text } from '../document/types.ts';
import { ownerName } from '../tables/cells.ts';
import { createDraft, type Draft } from './draft.ts';
import { governanceDocument } from './governance-document.ts';
import { blank } from './pen.ts';

const branch = 'records:pilotCharter';

/** The pilot charter: one model, one question, one end date, dated from the plan where it has the pilot. */
export function composePilotCharter(report: Report, composer: Composer): PrintDocument {
  const draft = createDraft('pilot-charter', report, composer);
  const { pen, facts } = draft;
  return governanceDocument(draft, {
    words: branch,
    depth: 'short',
    body: [
      pen.paragraph(`${branch}.use`),
      ...(facts.truth.trains === false ? [pen.paragraph(`${branch}.outside`)] : []),
      ...charter(draft),
      ...steps(draft),
      ...pen.section(
        `${branch}.close`,
        pen.form(`${branch}.close`, ['decision', 'evidence', 'rules', 'signed'], {
          decision: pen.say(`${branch}.close.options`),
        }),
      ),
    ],
  });
}

function charter({ pen, facts, report }: Draft): readonly Block[] {
  const planned = report.actions.find(({ action }) => action === pilotAction);
  const [system] = [...facts.criticalSystems, ...report.organisation.systems];
  const trains = facts.truth.trains !== false;
  const filled: Record<string, Text> = {
    question: pen.say(`${branch}.${trains ? 'questionTraining' : 'questionOutside'}`),
    stop: pen.say(`${branch}.${trains ? 'stopTraining' : 'stopOutside'}`),
    budget: pen.say(`${branch}.${trains && facts.extendedRunsNtd !== null ? 'within' : 'open'}`),
    ...(system ? { model: [system.name] } : {}),
    ...(planned
      ? { lead: ownerName(pen.composer, planned.owner, planned.pillar), start: [planned.start], end: [planned.finish] }
      : {}),
  };
  return pen.section(
    `${branch}.charter`,
    pen.form(
      `${branch}.charter`,
      [
        'question',
        'model',
        'sponsor',
        'lead',
        'team',
        'start',
        'end',
        'budget',
        'baseline',
        'success',
        'stop',
        'data',
        'partner',
      ],
      filled,
    ),
  );
}

function steps({ pen }: Draft): readonly Block[] {
  return pen.section(
    `${branch}.steps`,
    pen.grid({
      id: 'pilot-charter-steps',
      branch: `${branch}.steps`,
      columns: [
        ['week', 1.4],
        ['do', 4],
        ['decide', 3],
        ['result', 2],
      ],
      rows: ['prepare', 'run', 'compare', 'decide'].map((name) => [
        ...['week', 'do', 'decide'].map((part) => pen.say(`${branch}.steps.${name}.${part}`)),
        blank,
      ]),
    }),
  );
}
