import { sql } from 'kysely';
import type { CalendarEntry, PortfolioRow } from '../../../../src/contract/portfolio-records.ts';
import { industries } from '../../../../src/contract/records.ts';
import type { Assessment } from '../../../../src/domain/scoring/types.ts';
import type { Database } from '../../database.ts';
import { written } from '../../query.ts';
import { readClients } from './describe-clients.ts';
import { type FindOptions, findClients, type PortfolioFilter } from './find-clients.ts';
import { bookedWorkshops, dueActions, isAssessed, sizeOf } from './statements.ts';

/** What a benchmark needs of a client. */
export interface ClientFigures {
  readonly id: string;
  readonly industry: string | null;
  readonly size: PortfolioRow['size'];
  readonly sample: boolean;
  /** Of the newest assessment of which at least half is answered; null: there is none with a score. */
  readonly score: Pick<Assessment, 'overall' | 'pillars'> | null;
}

/** Reads what the portfolio shows; a constant number of statements, however many clients there are. */
export function portfolioRepository(database: Database, contentVersion: string) {
  return {
    find: (filter: PortfolioFilter, options: Omit<FindOptions, 'contentVersion'>) =>
      findClients(database, filter, { ...options, contentVersion }),
    /** The rows of clients, in the order of their ids. */
    rows(ids: readonly string[], today: string): PortfolioRow[] {
      const read = readClients(database, ids, contentVersion, today);
      return inOrder(ids, read);
    },
    /** All clients and the archived ones among them. */
    count(): { clients: number; archived: number } {
      const counted = sql<{ clients: number; archived: number }>`
        select count(*) as clients, count(archived_at) as archived from organisations where deleted_at is null`;
      return database.first(written(counted)) ?? { clients: 0, archived: 0 };
    },
    calendar: (span: CalendarSpan): CalendarEntry[] => readCalendar(database, span),
    figures: (): ClientFigures[] => readFigures(database, contentVersion),
  };
}

/** Days from `from` to `to`, both included; `done` includes what is done. */
export interface CalendarSpan {
  readonly from: string;
  readonly to: string;
  readonly done: boolean;
  readonly today: string;
}

function inOrder(ids: readonly string[], read: ReturnType<typeof readClients>): PortfolioRow[] {
  const facts = new Map(read.facts.map((row) => [row.id, row]));
  const latest = new Map(read.latest.map((row) => [row.organisationId, row]));
  const due = new Map(read.due.map((row) => [row.organisationId, row]));
  const workshops = new Map(read.workshops.map((row) => [row.organisationId, row]));
  const trends = Map.groupBy(read.trend, ({ organisationId }) => organisationId);
  return ids.flatMap((id): PortfolioRow[] => {
    const fact = facts.get(id);
    if (!fact) return [];
    const trend = (trends.get(id) ?? []).map(({ at, planning }) => ({ at, planning }));
    const newest = latest.get(id);
    const [next, workshop] = [due.get(id), workshops.get(id)];
    return [
      {
        organisationId: id,
        name: fact.name,
        sample: fact.sample === 1,
        industry: industries.find((known) => known === fact.industry) ?? null,
        size: fact.size,
        tags: (JSON.parse(fact.tags) as string[]).toSorted(),
        archivedAt: fact.archivedAt,
        assessments: fact.assessments,
        latest: newest
          ? {
              id: newest.id,
              title: newest.title,
              at: newest.at,
              overall: newest.overall === null ? null : (JSON.parse(newest.overall) as Assessment['overall']),
              band: newest.band,
              answered: newest.answered,
              total: newest.total,
            }
          : null,
        trend,
        change: changeOf(trend),
        nextDue: next
          ? { assessmentId: next.assessmentId, action: next.action, date: next.date, owner: next.owner }
          : null,
        overdue: next?.overdue ?? 0,
        nextWorkshop: workshop ? { id: workshop.id, title: workshop.title, plannedOn: workshop.plannedOn } : null,
      },
    ];
  });
}

function changeOf(trend: PortfolioRow['trend']): number | null {
  const [before, last] = trend.slice(-2);
  return before && last ? last.planning - before.planning : null;
}

function readCalendar(database: Database, { from, to, done, today }: CalendarSpan): CalendarEntry[] {
  const found = database.all(
    written(sql<Omit<CalendarEntry, 'late'> & { late: number }>`
      with wanted (id) as (select id from organisations where deleted_at is null and archived_at is null),
      ${dueActions}, ${bookedWorkshops}, entry as (
        select 'action' as kind, organisation_id, assessment_id, null as workshop_id, date, action as what, owner, status, status = 'done' as done
        from due
        union all
        select 'workshop', organisation_id, assessment_id, id, date, title, '', null, state = 'ended' from booked)
      select e.kind, e.organisation_id as organisationId, o.name as organisationName, e.assessment_id as assessmentId,
        e.workshop_id as workshopId,
        e.date, e.what, e.owner, e.status, (not e.done and e.date < ${today}) as late
      from entry e join organisations o on o.id = e.organisation_id
      where e.date between ${from} and ${to} and (${done ? 1 : 0} or not e.done)
      order by e.date, o.name, e.kind desc, e.what`),
  );
  return found.map((entry) => ({ ...entry, late: entry.late === 1 }));
}

function readFigures(database: Database, contentVersion: string): ClientFigures[] {
  const rows = database.all(
    written(sql<FigureRow>`
      select o.id, o.industry, ${sizeOf} as size, o.sample, n.overall_json as overall, n.pillars_json as pillars
      from organisations o left join assessment_scores n on n.assessment_id = (
        select a.id from assessments a
        join assessment_scores s on s.assessment_id = a.id and s.content_version = ${contentVersion}
        where a.organisation_id = o.id and a.deleted_at is null
        and ${isAssessed} and 2 * (s.answered + s.unsure + s.not_applicable) >= s.total
        order by a.created_at desc, a.rowid desc limit 1)
      where o.deleted_at is null order by o.created_at, o.id`),
  );
  return rows.map(({ id, industry, size, sample, overall, pillars }) => ({
    id,
    industry,
    size,
    sample: sample === 1,
    score:
      overall === null || pillars === null
        ? null
        : {
            overall: JSON.parse(overall) as Assessment['overall'],
            pillars: JSON.parse(pillars) as Assessment['pillars'],
          },
  }));
}

interface FigureRow {
  readonly id: string;
  readonly industry: string | null;
  readonly size: PortfolioRow['size'];
  readonly sample: number;
  readonly overall: string | null;
  readonly pillars: string | null;
}
