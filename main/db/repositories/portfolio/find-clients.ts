import { type RawBuilder, sql } from 'kysely';
import type * as z from 'zod';
import type { portfolioFilter, portfolioSort } from '../../../../src/contract/portfolio-records.ts';
import type { Database } from '../../database.ts';
import { foldText } from '../../fold-text.ts';
import { written } from '../../query.ts';
import { bookedWorkshops, dueActions, isAssessed, latestOf, sizeOf } from './statements.ts';

export type PortfolioFilter = z.infer<typeof portfolioFilter>;
export type PortfolioSort = z.infer<typeof portfolioSort>;

/** A client that matches a filter. */
export interface FoundClient {
  readonly id: string;
  readonly name: string;
}

/** What a search needs beside the words. */
export interface FindOptions {
  readonly sort: PortfolioSort;
  readonly descending: boolean;
  readonly contentVersion: string;
  readonly today: string;
}

/** All clients that match, in order; by name only as SQLite compares texts. Those without the figure of the order come last. */
export function findClients(database: Database, filter: PortfolioFilter, options: FindOptions): FoundClient[] {
  const { sort, descending, contentVersion } = options;
  const direction = descending ? sql`desc` : sql`asc`;
  return database
    .all(
      written(sql<FoundClient>`
      with client as (
        select o.id, o.name, o.created_at, ${latestOf} as latest_id from organisations o
        where ${sql.join(conditions(filter), sql` and `)}),
      wanted (id) as (select id from client)
      ${withKeys[sort] ?? sql``}
      select c.id, c.name, ${keyOf(sort, options)} as sort_key from client c
      left join assessment_scores s on s.assessment_id = c.latest_id and s.content_version = ${contentVersion}
      where ${ofBands(filter.bands)}
      order by sort_key is null, sort_key ${direction}, c.created_at, c.id`),
    )
    .map(({ id, name }) => ({ id, name }));
}

function conditions({ search = '', tags = [], industries = [], sizes = [], archived = 'active' }: PortfolioFilter) {
  const terms = foldText(search).split(/\s+/u).filter(Boolean);
  return [
    sql`o.deleted_at is null`,
    ...(archived === 'active' ? [sql`o.archived_at is null`] : []),
    ...(archived === 'archived' ? [sql`o.archived_at is not null`] : []),
    ...(industries.length > 0 ? [sql`o.industry in (${sql.join(industries)})`] : []),
    ...(sizes.length > 0 ? [sql`${sizeOf} in (${sql.join(sizes)})`] : []),
    ...tags.map(
      (tag) => sql`exists (select 1 from organisation_tags t where t.organisation_id = o.id and t.tag = ${tag})`,
    ),
    ...terms.map((term) => sql`instr(${searched}, ${term}) > 0`),
  ];
}

/** Everything that a search looks at, a line each. */
const searched = sql`fold(o.name || char(10) || coalesce(o.tax_id, '') || char(10) || coalesce(
  (select group_concat(t.tag, char(10)) from organisation_tags t where t.organisation_id = o.id), ''))`;

function ofBands(bands: PortfolioFilter['bands'] = []): RawBuilder<unknown> {
  return bands.length === 0 ? sql`true` : sql`(${isAssessed} and s.band in (${sql.join(bands)}))`;
}

const withKeys: Partial<Record<PortfolioSort, RawBuilder<unknown>>> = {
  'next-due': sql`, ${dueActions}, next_due (id, date) as materialized (
    select organisation_id, min(date) from due where status <> 'done' group by organisation_id)`,
  workshop: sql`, ${bookedWorkshops}`,
};

function keyOf(sort: PortfolioSort, { contentVersion, today }: FindOptions): RawBuilder<unknown> {
  const scored = (place: number) => sql`(
    select s.planning from assessments a
    join assessment_scores s on s.assessment_id = a.id and s.content_version = ${contentVersion}
    where a.organisation_id = c.id and a.deleted_at is null and ${isAssessed}
    order by a.created_at desc, a.rowid desc limit 1 offset ${place})`;
  switch (sort) {
    case 'name':
      return sql`c.name`;
    case 'risk':
      return sql`case when ${isAssessed} then s.planning end`;
    case 'trend':
      return sql`${scored(0)} - ${scored(1)}`;
    case 'assessed':
      return sql`(select a.updated_at from assessments a where a.id = c.latest_id)`;
    case 'next-due':
      return sql`(select n.date from next_due n where n.id = c.id)`;
    case 'workshop':
      return sql`(select min(b.date) from booked b
        where b.organisation_id = c.id and b.state <> 'ended' and b.date >= ${today})`;
    case 'recent':
      return sql`max(c.created_at, coalesce((
        select max(a.updated_at) from assessments a where a.organisation_id = c.id and a.deleted_at is null), ''))`;
  }
}
