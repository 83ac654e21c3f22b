import { content } from '../../../src/content/content.ts';
import { filledFrom } from '../../../src/content/documents.ts';
import type { Reference } from '../../../src/content/types.ts';
import type { Report } from '../../../src/domain/report/types.ts';
import type { CoverageState, ReferenceCoverage } from '../../../src/domain/scoring/types.ts';
import type { Composer } from '../composer.ts';
import type { Block, PrintDocument, Text } from '../document/types.ts';
import { createDraft, type Draft } from './draft.ts';
import { governanceDocument } from './governance-document.ts';
import { whatWasSaid } from './what-was-said.ts';

const branch = 'records:applicability';
const states: readonly CoverageState[] = ['covered', 'partial', 'gap', 'unknown', 'not-applicable'];

/** The controls of Annex A, in the order of the content. */
export const annexA: readonly Reference[] = content.references.filter(
  ({ framework, group }) => framework === 'iso-42001' && group.startsWith('a-'),
);

/** The draft statement of applicability: every control of Annex A with state, reason and what is planned. */
export function composeApplicability(report: Report, composer: Composer): PrintDocument {
  const draft = createDraft('applicability', report, composer);
  const { pen, facts } = draft;
  return governanceDocument(draft, {
    words: branch,
    depth: 'short',
    body: [
      pen.note('warning', `${branch}.use`, { count: annexA.length }),
      pen.paragraph(`${branch}.certification`, { answer: whatWasSaid(filledFrom.certification, facts, composer) }),
      summary(draft),
      statement(draft),
      ...pen.section(`${branch}.sign`, pen.form(`${branch}.sign`, ['prepared', 'reviewed', 'approved'])),
    ],
  });
}

function coverageOf({ report }: Draft, { id }: Reference): ReferenceCoverage | null {
  for (const { references } of report.coverage) {
    const found = references.find(({ reference }) => reference === id);
    if (found) return found;
  }
  return null;
}

function summary(draft: Draft): Block {
  const { pen } = draft;
  const all = annexA.map((control) => coverageOf(draft, control)?.state ?? 'unknown');
  return pen.grid({
    id: 'applicability-summary',
    branch: `${branch}.summary`,
    columns: [
      ['state', 3],
      ['number', 2],
    ],
    rows: states.map((state) => [
      pen.composer.say(`results:coverage.state.${state}`),
      pen.composer.number(all.filter((one) => one === state).length, 0),
    ]),
  });
}

function statement(draft: Draft): Block {
  const { pen } = draft;
  return pen.grid({
    id: 'applicability-controls',
    branch,
    columns: [
      ['control', 3.4],
      ['applies', 1.1],
      ['state', 1.5],
      ['reason', 3.4],
      ['action', 3],
    ],
    rows: annexA.map((control) => {
      const coverage = coverageOf(draft, control);
      const state = coverage?.state ?? 'unknown';
      return [
        pen.composer.say(`frameworks:references.${control.slug}`),
        pen.say(`${branch}.applies.${state === 'not-applicable' || state === 'unknown' ? 'open' : 'yes'}`),
        pen.composer.say(`results:coverage.state.${state}`),
        reason(draft, coverage),
        plannedActions(draft, control, coverage),
      ];
    }),
  });
}

/** The questions behind the state, with how far they are in place. */
function reason({ pen }: Draft, coverage: ReferenceCoverage | null): Text {
  if (!coverage || coverage.state === 'not-applicable') return pen.say(`${branch}.reason.none`);
  const questions = coverage.questions.join(', ');
  if (!coverage.share || coverage.state === 'unknown') return pen.say(`${branch}.reason.questions`, { questions });
  return pen.say(`${branch}.reason.share`, { questions, share: pen.composer.share(coverage.share.planning) });
}

/** Planned actions that cite the control or lift an answer behind it, with the day by which the last is done. */
function plannedActions({ pen, report }: Draft, { id }: Reference, coverage: ReferenceCoverage | null): Text {
  const questions = coverage?.questions ?? [];
  const serving = new Set(
    content.actions
      .filter(({ refs, raises }) => refs.includes(id) || raises.some(({ question }) => questions.includes(question)))
      .map((action) => action.id),
  );
  const planned = report.actions.filter(({ action }) => serving.has(action));
  if (planned.length === 0) {
    return pen.say(coverage?.state === 'covered' ? `${branch}.action.keep` : `${branch}.action.none`);
  }
  const last = planned.map(({ finish }) => finish).reduce((a, b) => (a > b ? a : b));
  return pen.say(`${branch}.action.planned`, { actions: planned.map(({ action }) => action).join(', '), date: last });
}
