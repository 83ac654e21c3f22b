import { governanceDocuments } from '../../../src/contract/report-records.ts';
import { addDays } from '../../../src/kernel/dates.ts';
import type { Block, Text } from '../document/types.ts';
import { ownerName } from '../tables/cells.ts';
import type { Draft } from './draft.ts';
import { longBlank } from './pen.ts';

/** Days after which an approved document is looked at again. */
const reviewAfterDays = 365;

/** `deep`: cover page, contents and numbered headings; `short`: a page or two under a band. */
export type Depth = 'deep' | 'short';

/** The band of a short document names the firm and the day already. */
const fields = {
  deep: ['organisation', 'document', 'version', 'date', 'review', 'owner', 'prepared', 'approved'],
  short: ['document', 'version', 'review', 'owner', 'approved'],
} as const;

/** The head of every document: owner, version, dates, a line for the approval, and the note to adapt it before use. */
export function documentControl(draft: Draft, depth: Depth): readonly Block[] {
  const { pen, report } = draft;
  const { branding } = pen.composer;
  return [
    pen.form('policies:shared.control', fields[depth], {
      organisation: [report.organisation.name],
      document: [codeOf(draft)],
      version: pen.say('policies:shared.control.draft'),
      date: [report.today],
      review: pen.say('policies:shared.control.latest', { date: addDays(report.today, reviewAfterDays) }),
      owner: ownerOf(draft),
      prepared: branding.name === '' ? longBlank : [branding.name],
      approved: pen.say('policies:shared.control.sign'),
    }),
    pen.note('warning', 'policies:shared.adapt', { title: [report.title], date: report.today }),
  ];
}

/** A short code that other documents can cite, for example `AIG-02`. */
function codeOf({ id }: Draft): string {
  return `AIG-${String(governanceDocuments.indexOf(id) + 1).padStart(2, '0')}`;
}

/** Whoever owns the first planned action that brings the document about. */
function ownerOf({ report, source, pen }: Draft): Text {
  const first = report.actions.find(({ action }) => source.actions.includes(action));
  return first ? ownerName(pen.composer, first.owner, first.pillar) : longBlank;
}
