import type { ClientConflict } from '../../../src/contract/client-records.ts';
import type { Row } from '../../db/client-rows.ts';
import type { ClientTable } from '../../db/client-tables.ts';

/** A row that is written: theirs, or one that joins both. `mine`: what it replaces. */
export interface PutStep {
  readonly do: 'put';
  readonly table: ClientTable;
  readonly row: Row;
  readonly mine: Row | null;
}
/** A row that the other side took away. */
export interface RemoveStep {
  readonly do: 'remove';
  readonly table: ClientTable;
  readonly row: Row;
}
export type MergeStep = PutStep | RemoveStep;

/** A question whose history grows, and perhaps its answer changes. */
export interface AnswerStep {
  readonly assessmentId: string;
  readonly question: string;
  readonly missing: readonly Row[];
  /** The answer in force before and after, as JSON. */
  readonly mine: string | null;
  readonly after: string | null;
}

/** What lost; nothing is thrown away. */
export interface LostRow {
  readonly table: ClientTable;
  readonly kind: ClientConflict['kind'];
  readonly row: Row;
  readonly side: 'mine' | 'theirs';
  readonly assessmentId: string | null;
  readonly what: string;
}

export interface MergeCounts {
  added: number;
  changed: number;
  kept: number;
  same: number;
}

/** All that a merge would do, worked out before anything is done. */
export interface MergePlan {
  readonly steps: MergeStep[];
  readonly answers: AnswerStep[];
  readonly lost: LostRow[];
  readonly conflicts: ClientConflict[];
  readonly counts: MergeCounts;
  readonly addedByKind: Record<string, number>;
  /** Versions that are known here afterwards. */
  readonly versions: ReadonlySet<string>;
}

/** Who merges what into whom. */
export interface MergeFacts {
  readonly organisationId: string;
  readonly at: string;
  readonly by: string;
}

/** Settled by the user; what is not named keeps mine. */
export type Choices = Readonly<Record<string, 'mine' | 'theirs'>>;
