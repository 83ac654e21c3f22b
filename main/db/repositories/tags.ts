import { sql } from 'kysely';
import type { Database } from '../database.ts';
import { query, written } from '../query.ts';

/** Reads and writes the tags of organisations. */
export function tagRepository(database: Database) {
  return {
    of: (organisationId: string): string[] =>
      database
        .all(
          query
            .selectFrom('organisation_tags')
            .select('tag')
            .where('organisation_id', '=', organisationId)
            .orderBy('tag'),
        )
        .map(({ tag }) => tag),
    /** All tags in use with how many clients have them, the most used first. */
    inUse: (): { tag: string; clients: number }[] =>
      database.all(
        written(sql<{ tag: string; clients: number }>`
          select t.tag, count(*) as clients
          from organisation_tags t join organisations o on o.id = t.organisation_id and o.deleted_at is null
          group by t.tag order by clients desc, t.tag`),
      ),
    /** In the caller's transaction. */
    replace(organisationId: string, tags: readonly string[]): void {
      database.run(query.deleteFrom('organisation_tags').where('organisation_id', '=', organisationId));
      for (const tag of tags) {
        database.run(query.insertInto('organisation_tags').values({ organisation_id: organisationId, tag }));
      }
    },
  };
}
