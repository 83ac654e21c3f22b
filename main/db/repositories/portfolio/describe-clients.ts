import { sql } from 'kysely';
import type { PortfolioRow } from '../../../../src/contract/portfolio-records.ts';
import type { Database } from '../../database.ts';
import { written } from '../../query.ts';
import { bookedWorkshops, dueActions, isAssessed, latestOf, sizeOf, wantedIds } from './statements.ts';

/** Most points of a trend. */
const trendLength = 12;

/** What a portfolio row is read from, one statement a kind whatever the number of clients; each by organisation. */
export function readClients(database: Database, ids: readonly string[], contentVersion: string, today: string) {
  const rows = <Row>(statement: ReturnType<typeof sql<Row>>) => database.all(written(statement));
  return {
    facts: rows(sql<ClientFacts>`
      with ${wantedIds(ids)}
      select o.id, o.name, o.sample, o.industry, ${sizeOf} as size, o.archived_at as archivedAt,
        (select count(*) from assessments a where a.organisation_id = o.id and a.deleted_at is null) as assessments,
        (select json_group_array(t.tag) from organisation_tags t where t.organisation_id = o.id) as tags
      from organisations o join wanted on wanted.id = o.id`),
    latest: rows(sql<LatestAssessment>`
      with ${wantedIds(ids)}, newest (organisation_id, id) as (
        select o.id, ${latestOf} from organisations o join wanted on wanted.id = o.id)
      select n.organisation_id as organisationId, a.id, a.title, a.updated_at as at,
        case when ${isAssessed} then s.overall_json end as overall, case when ${isAssessed} then s.band end as band,
        coalesce(s.answered + s.unsure + s.not_applicable, 0) as answered, coalesce(s.total, 0) as total
      from newest n join assessments a on a.id = n.id
      left join assessment_scores s on s.assessment_id = a.id and s.content_version = ${contentVersion}`),
    trend: rows(sql<TrendPoint>`
      with ${wantedIds(ids)}, scored as (
        select a.organisation_id as organisationId, a.created_at as at, s.planning, row_number() over (
          partition by a.organisation_id order by a.created_at desc, a.rowid desc) as place
        from wanted join assessments a on a.organisation_id = wanted.id and a.deleted_at is null
        join assessment_scores s on s.assessment_id = a.id and s.content_version = ${contentVersion}
        where ${isAssessed})
      select organisationId, at, planning from scored where place <= ${trendLength}
      order by organisationId, place desc`),
    due: rows(sql<NextDue>`
      with ${wantedIds(ids)}, ${dueActions}, open as (
        select due.*, row_number() over (partition by organisation_id order by date, action) as place,
          sum(date < ${today}) over (partition by organisation_id) as overdue
        from due where status <> 'done')
      select organisation_id as organisationId, assessment_id as assessmentId, action, date, owner, overdue
      from open where place = 1`),
    workshops: rows(sql<NextWorkshop>`
      with ${wantedIds(ids)}, ${bookedWorkshops}, coming as (
        select booked.*, row_number() over (partition by organisation_id order by date, id) as place
        from booked where state <> 'ended' and date >= ${today})
      select organisation_id as organisationId, id, title, date as plannedOn from coming where place = 1`),
  };
}

interface ClientFacts {
  readonly id: string;
  readonly name: string;
  readonly sample: number;
  readonly industry: string | null;
  readonly size: PortfolioRow['size'];
  readonly archivedAt: string | null;
  readonly assessments: number;
  /** A JSON array. */
  readonly tags: string;
}

interface LatestAssessment {
  readonly organisationId: string;
  readonly id: string;
  readonly title: string;
  readonly at: string;
  /** JSON. */
  readonly overall: string | null;
  readonly band: NonNullable<PortfolioRow['latest']>['band'];
  readonly answered: number;
  readonly total: number;
}

interface TrendPoint {
  readonly organisationId: string;
  readonly at: string;
  readonly planning: number;
}

interface NextDue {
  readonly organisationId: string;
  readonly assessmentId: string;
  readonly action: string;
  readonly date: string;
  readonly owner: string;
  readonly overdue: number;
}

interface NextWorkshop {
  readonly organisationId: string;
  readonly id: string;
  readonly title: string;
  readonly plannedOn: string;
}
