import { sql } from 'kysely'

const number = (of: ReturnType<typeof sql>) => sql<number>`(select count(*) ${of})`

const trajectories = sql`from trajectory t where t.future_job_id = future_job.id`

/** People in the job: those whose trajectory ended in the intended job. */
export const filledOfJob = sql<number>`(select count(distinct t.candidate_id) from trajectory t join outcome o
    on o.organisation_id = t.organisation_id and o.trajectory_id = t.id
    where t.future_job_id = future_job.id and o.kind = 'intendedJob')`.as('filled')

/**
 * What belongs to a job, counted: columns for any query on `future_job`. People on the way are those that were
 * chosen or have an open trajectory.
 */
export const jobCounts = [
  number(sql`from requirement r where r.future_job_id = future_job.id and r.essential`).as('essentials'),
  number(
    sql`from requirement r where r.future_job_id = future_job.id and r.essential and r.level is null`,
  ).as('essentialsWithoutLevel'),
  number(
    sql`from job_place jp where jp.future_job_id = future_job.id and jp.state in ('considered', 'chosen')`,
  ).as('places'),
  number(sql`from work_visit v where v.future_job_id = future_job.id`).as('visits'),
  number(sql`from commitment c where c.employer_id = future_job.employer_id and c.status in ('open', 'kept')
    and (c.future_job_id = future_job.id or c.future_job_id is null)`).as('commitments'),
  number(sql`from proposal p where p.future_job_id = future_job.id
    and p.status in ('proposed', 'informed', 'prepared', 'introduced', 'secondTalk')`).as('waiting'),
  number(sql`from (
    select p.candidate_id from proposal p where p.future_job_id = future_job.id and p.status = 'chosen'
      and not exists (select 1 ${trajectories} and t.candidate_id = p.candidate_id)
    union select t.candidate_id ${trajectories} and t.status <> 'ended') people`).as('onTheWay'),
  filledOfJob,
  number(sql`${trajectories} and t.status <> 'ended'`).as('openTrajectories'),
  chosenRoutesOf().as('routes'),
] as const

/** The routes that are chosen for a job now: the last line of its record about each route. */
export function chosenRoutesOf() {
  return sql<string[]>`array(select line.route from (
    select distinct on (rc.route) rc.route, rc.state from route_choice rc
    where rc.future_job_id = future_job.id and rc.trajectory_id is null order by rc.route, rc.seq desc) line
    where line.state = 'chosen' order by line.route)`
}
