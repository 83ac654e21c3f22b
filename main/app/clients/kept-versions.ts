import type * as z from 'zod';
import { clientConflict, type keptVersion } from '../../../src/contract/client-records.ts';
import type { KeptVersionRow } from '../../db/repositories/client-files.ts';
import type { Store } from '../../db/store.ts';

/** Longest value that is shown, in characters. */
const longest = 500;

/** What lost in conflicts of a client's merges, newest first. */
export function keptVersionsOf(store: Store, organisationId: string): z.infer<typeof keptVersion>[] {
  return store.clientFiles.keptVersions(organisationId).map((row) => ({
    id: row.id,
    at: row.at,
    by: row.by,
    kind: clientConflict.shape.kind.catch('other').parse(row.kind),
    assessmentTitle: row.assessment_title,
    what: row.what,
    side: row.side === 'mine' ? 'mine' : 'theirs',
    value: shownValue(row),
  }));
}

/** An answer as its JSON, a note as it is, anything else as its fields. */
function shownValue({ kind, row_json }: KeptVersionRow): string {
  const row = JSON.parse(row_json) as Record<string, unknown>;
  if (kind === 'answer') return row.answer_json === null ? '' : String(row.answer_json);
  if (kind === 'note') return String(row.note);
  const fields = Object.entries(row).filter(
    ([name, value]) => value !== null && name !== 'content' && !/(^|_)id$|_at$/.test(name),
  );
  return fields
    .map(([name, value]) => `${name}: ${value}`)
    .join(' · ')
    .slice(0, longest);
}
