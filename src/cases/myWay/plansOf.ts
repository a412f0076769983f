import { type RawBuilder, sql } from 'kysely'

/**
 * The plans in which somebody is or was: chosen for it now, taking part in it, in the way of it, or in a run of before.
 * A condition on `plan`.
 */
export const isInPlan = (candidateId: string): RawBuilder<boolean> => sql`(plan.candidate_id = ${candidateId}
  or plan.setup @> jsonb_build_object('people', jsonb_build_array(jsonb_build_object('candidateId', ${candidateId}::text)))
  or exists (select from cohort_candidate c where c.organisation_id = plan.organisation_id and c.plan_id = plan.id
    and c.candidate_id = ${candidateId})
  or exists (select from plan_run r where r.organisation_id = plan.organisation_id and r.plan_id = plan.id
    and r.about @> jsonb_build_object('candidateIds', jsonb_build_array(${candidateId}::text))))`

/**
 * What a plan keeps of one person: the answers about when somebody can, the job chosen, and why of a plan that is of
 * this person alone. Names and reasons of plans of several people stay out: they may tell of others.
 */
export const planFacts = (candidateId: string): RawBuilder<unknown> => sql`jsonb_build_object(
  'key', plan.kind,
  'status', plan.status,
  'job', (select j.function from future_job j where j.id = coalesce(
    case when plan.candidate_id is not null then plan.future_job_id end,
    (select (pair ->> 1)::uuid from jsonb_array_elements(plan.setup #> '{chosen,pairs}') pair
      where pair ->> 0 = ${candidateId}::text limit 1))),
  'text', case when plan.candidate_id is not null then (select c.reason from status_change c
    where c.subject_kind = 'plan' and c.subject_id = plan.id order by c.at desc, c.id limit 1) end,
  'away', (select jsonb_agg(one) from jsonb_array_elements(plan.setup -> 'away') one
    where one ->> 'candidateId' = ${candidateId}::text),
  'can', (select one -> 'can' from jsonb_array_elements(plan.setup -> 'people') one
    where one ->> 'candidateId' = ${candidateId}::text limit 1))`
