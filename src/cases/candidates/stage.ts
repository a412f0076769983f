import { type RawBuilder, sql } from 'kysely'
import type { CandidateStage } from '#method/candidateStages.ts'
import { outcomeKeys, outcomes } from '#method/outcomes.ts'

const atWorkKinds = outcomeKeys.filter((key) => outcomes[key].atWork)

/** The trajectory that tells where a candidate is: the open one, else the last. As the body of a query. */
export const leadingTrajectory = (candidateId: RawBuilder<unknown>) => sql`
  select t.id, t.status, t.started_on, t.starts_on, t.expected_until, t.guide_name, t.future_job_id, t.created_at,
    j.function, j.expected_from, e.id as employer_id, e.name as employer,
    o.kind as outcome, o.starts_on as job_starts_on, o.employer_name, o.contract_ended_on
  from trajectory t join future_job j on j.id = t.future_job_id join employer e on e.id = j.employer_id
  left join outcome o on o.trajectory_id = t.id
  where t.candidate_id = ${candidateId}
  order by (t.status <> 'ended') desc, t.created_at desc, t.id limit 1`

/**
 * Where a candidate is on the way, told from the leading trajectory (joined as `lead`) and the open proposals.
 */
export const stageOf = (candidateId: RawBuilder<unknown>) => sql<CandidateStage>`case
  when lead.status <> 'ended' then lead.status
  when exists (select 1 from proposal p where p.candidate_id = ${candidateId}
    and p.status not in ('withdrawn', 'notChosen')
    and not exists (select 1 from trajectory t where t.proposal_id = p.id)) then 'proposed'
  when lead.outcome in (${sql.join(atWorkKinds)}) and lead.contract_ended_on is null then 'atWork'
  else 'seeking' end`
