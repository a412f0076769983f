import { type RawBuilder, sql } from 'kysely'
import type { ActivityStatus } from '#method/lifecycles/activity.ts'

/** One thing that lies ahead of a candidate. `key` is a key of the list that belongs to the kind; `text` free words. */
export type ComingUp = {
  kind:
    | 'action'
    | 'barrier'
    | 'evaluation'
    | 'gathering'
    | 'activity'
    | 'stayStart'
    | 'stayEnd'
    | 'jobStart'
    | 'aftercare'
  id: string
  key: string | null
  text: string | null
  onDate: string | null
  trajectoryId: string | null
  futureJobId: string | null
}

const planned = 'planned' satisfies ActivityStatus

/** Everything agreed or planned for a candidate, as the body of a query: the same for a list and for one dossier. */
export const comingUp = (candidateId: RawBuilder<unknown>, today: string) => {
  const ways = sql`(select t.id, t.future_job_id from trajectory t where t.candidate_id = ${candidateId})`
  return sql`
    select 'action' as kind, a.id, null as key, a.text, a.due_on as on_date, a.trajectory_id, null::uuid as future_job_id
      from action a where a.done_at is null
      and (a.candidate_id = ${candidateId} or a.trajectory_id in (select w.id from ${ways} w))
    union all
    select 'barrier', b.id, b.domain, b.action, b.due_on, null, null
      from barrier b where b.candidate_id = ${candidateId} and b.status in ('open', 'inProgress') and b.due_on is not null
    union all
    select 'evaluation', e.id, e.kind, null, e.planned_on, w.id, w.future_job_id
      from evaluation e join ${ways} w on w.id = e.trajectory_id where e.status = ${planned}
    union all
    select 'gathering', g.id, g.kind, concat_ws(', ', g.title, g.at_time, g.place), g.on_date, null, g.future_job_id
      from gathering g join gathering_guest gg on gg.gathering_id = g.id join proposal p on p.id = gg.proposal_id
      where p.candidate_id = ${candidateId} and p.status not in ('withdrawn', 'notChosen') and g.on_date >= ${today}
    union all
    select 'activity', y.id, y.activity_key, y.label, y.due_on, w.id, w.future_job_id
      from activity y join ${ways} w on w.id = y.trajectory_id where y.status = ${planned} and y.due_on is not null
    union all
    select case s.status when 'planned' then 'stayStart' else 'stayEnd' end, s.id, null, p.name,
      case s.status when 'planned' then s.starts_on else s.ends_on end, w.id, w.future_job_id
      from stay s join ${ways} w on w.id = s.trajectory_id join place p on p.id = s.place_id
      where (s.status = 'planned' and s.starts_on is not null) or (s.status = 'running' and s.ends_on is not null)
    union all
    select 'jobStart', o.id, null, o.employer_name, o.starts_on, w.id, w.future_job_id
      from outcome o join ${ways} w on w.id = o.trajectory_id where o.starts_on > ${today}
    union all
    select 'aftercare', c.id, null, null, c.due_on, w.id, w.future_job_id
      from aftercare c join ${ways} w on w.id = c.trajectory_id where c.done_on is null`
}
