import { sql } from 'kysely';
import type { ProgressCount } from '../../../src/domain/answers/types.ts';
import type { Assessment } from '../../../src/domain/scoring/types.ts';
import type { Database } from '../database.ts';
import { query, written } from '../query.ts';
import type { Schema } from '../schema.ts';

/** What lists show of an assessment, kept because it takes long to work out. */
export interface KeptScore extends Pick<Assessment, 'overall' | 'pillars' | 'exposure'> {
  readonly assessmentId: string;
  readonly progress: ProgressCount;
}

/**
 * Reads and keeps scores. Triggers forget what may have changed; a score made with other content counts as missing.
 * `contentVersion` is that of the content that scores now.
 */
export function scoreRepository(database: Database, contentVersion: string) {
  const present = () => query.selectFrom('assessment_scores').where('content_version', '=', contentVersion);
  const unscored = sql`
    from assessments a
    join organisations o on o.id = a.organisation_id and o.deleted_at is null
    left join assessment_scores s on s.assessment_id = a.id and s.content_version = ${contentVersion}
    where a.deleted_at is null and s.assessment_id is null`;
  return {
    has: (assessmentId: string): boolean =>
      database.first(present().select('assessment_id').where('assessment_id', '=', assessmentId)) !== undefined,
    /** Of the assessments of some organisations, or of all; by assessment. */
    of(organisationIds?: readonly string[]): ReadonlyMap<string, KeptScore> {
      const wanted = sql`assessment_id in (select id from assessments where organisation_id in
        (select value from json_each(${JSON.stringify(organisationIds ?? [])})))`;
      const all = present().selectAll();
      const rows = database.all(organisationIds === undefined ? all : all.where(sql<boolean>`${wanted}`));
      return new Map(rows.map((row) => [row.assessment_id, toScore(row)]));
    },
    keep(score: KeptScore): void {
      const row = toRow(score, contentVersion);
      database.run(
        query
          .insertInto('assessment_scores')
          .values(row)
          .onConflict((conflict) => conflict.column('assessment_id').doUpdateSet(row)),
      );
    },
    /** Assessments without a score, `limit` at most; those worked on last come first. */
    missing: (limit: number): string[] =>
      database
        .all(written(sql<{ id: string }>`select a.id ${unscored} order by a.updated_at desc limit ${limit}`))
        .map(({ id }) => id),
    countMissing: (): number => database.first(written(sql<{ n: number }>`select count(*) as n ${unscored}`))?.n ?? 0,
  };
}

function toRow({ assessmentId, overall, pillars, exposure, progress }: KeptScore, contentVersion: string) {
  return {
    assessment_id: assessmentId,
    content_version: contentVersion,
    overall_json: overall && JSON.stringify(overall),
    planning: overall?.planning ?? null,
    band: overall?.band ?? null,
    pillars_json: JSON.stringify(pillars),
    exposure,
    answered: progress.answered,
    unsure: progress.unsure,
    not_applicable: progress.notApplicable,
    total: progress.total,
  };
}

function toScore(row: Schema['assessment_scores']): KeptScore {
  const { answered, unsure, not_applicable: notApplicable, total } = row;
  const unanswered = total - answered - unsure - notApplicable;
  return {
    assessmentId: row.assessment_id,
    overall: row.overall_json === null ? null : (JSON.parse(row.overall_json) as Assessment['overall']),
    pillars: JSON.parse(row.pillars_json) as Assessment['pillars'],
    exposure: row.exposure as Assessment['exposure'],
    progress: { answered, unsure, notApplicable, unanswered, total },
  };
}
