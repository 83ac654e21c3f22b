import { type RawBuilder, sql } from 'kysely';
import { sizeClasses } from '../../../../src/domain/organisation/size-class.ts';

/** SQL that several questions about the portfolio share. `o` is always a row of organisations, `s` one of assessment_scores. */

/** Something was answered and there is a figure. */
export const isAssessed: RawBuilder<boolean> = sql`
  (s.overall_json is not null and s.answered + s.unsure + s.not_applicable > 0)`;

/** The size class by employees; null while unknown. */
export const sizeOf: RawBuilder<string | null> = sql`
  case ${sql.join(
    sizeClasses.map(([size, from]) => sql`when o.employees >= ${from} then ${size}`),
    sql` `,
  )} end`;

/**
 * The newest assessment with an answer, else the newest; by when it was made, because a correction makes none newer. Both
 * halves stop at the first that fits, from the end of the index.
 */
export const latestOf: RawBuilder<string | null> = sql`coalesce(
  (select a.id from assessments a where a.organisation_id = o.id and a.deleted_at is null
   and exists (select 1 from answers x where x.assessment_id = a.id)
   order by a.created_at desc, a.rowid desc limit 1),
  (select a.id from assessments a where a.organisation_id = o.id and a.deleted_at is null
   order by a.created_at desc, a.rowid desc limit 1))`;

/**
 * `due (organisation_id, assessment_id, action, date, owner, status)`: the actions with a date of each organisation that the
 * table `wanted (id)` names, of its newest assessment with due dates or a signed-off plan. Somebody's due date counts before
 * the signed-off one.
 */
export const dueActions: RawBuilder<unknown> = sql`
  planned (organisation_id, assessment_id) as (
    select wanted.id, (
      select a.id from assessments a where a.organisation_id = wanted.id and a.deleted_at is null and (
        exists (select 1 from action_progress p where p.assessment_id = a.id and p.due_date is not null)
        or exists (select 1 from baselines b where b.assessment_id = a.id and b.withdrawn_at is null))
      order by a.created_at desc, a.rowid desc limit 1)
    from wanted),
  due (organisation_id, assessment_id, action, date, owner, status) as (
    select n.organisation_id, n.assessment_id, p.action, p.due_date, p.owner, p.status
    from planned n join action_progress p on p.assessment_id = n.assessment_id
    where p.due_date is not null
    union all
    select n.organisation_id, n.assessment_id, d.key, d.value ->> '$.finish', coalesce(p.owner, ''), coalesce(p.status, 'to-do')
    from planned n
    join json_each((
      select b.dates_json from baselines b where b.assessment_id = n.assessment_id and b.withdrawn_at is null
      order by b.at desc, b.rowid desc limit 1)) d
    left join action_progress p on p.assessment_id = n.assessment_id and p.action = d.key
    where p.due_date is null)`;

/** `booked (organisation_id, assessment_id, id, title, date, state)`: workshops with a day of what `wanted (id)` names. */
export const bookedWorkshops: RawBuilder<unknown> = sql`
  booked (organisation_id, assessment_id, id, title, date, state) as (
    select a.organisation_id, a.id, w.id, w.title, w.planned_on, w.state
    from workshops w
    join assessments a on a.id = w.assessment_id and a.deleted_at is null
    where w.planned_on is not null and w.deleted_at is null and a.organisation_id in (select id from wanted))`;

/** `wanted (id)`: the organisations with these ids. */
export function wantedIds(ids: readonly string[]): RawBuilder<unknown> {
  return sql`wanted (id) as (select value from json_each(${JSON.stringify(ids)}))`;
}
