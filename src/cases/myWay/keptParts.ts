import { type RawBuilder, sql } from 'kysely'
import { isInPlan, planFacts } from './plansOf.ts'

/**
 * Everything that is kept of one candidate, each source as the body of a query with the same columns:
 * part (where it stands on the page), kind, id, on_date, at, by_id, facts.
 */
type Part = (candidateId: string) => RawBuilder<unknown>

const ways = (candidateId: string) =>
  sql`(select t.id from trajectory t where t.candidate_id = ${candidateId})`

/** Who set the first status of a record; that is who wrote it down. */
const startedBy = (kind: string, id: RawBuilder<unknown>) => sql`
  (select c.by_id from status_change c where c.subject_kind = ${kind} and c.subject_id = ${id} order by c.at, c.id limit 1)`

const barriers: Part = (candidateId) => sql`
  select 'help' as part, 'barrier' as kind, b.id, (b.created_at at time zone 'Europe/Amsterdam')::date as on_date,
    b.created_at as at, ${startedBy('barrier', sql`b.id`)} as by_id,
    jsonb_build_object('key', b.domain, 'status', b.status, 'text', b.meaning_for_work, 'action', b.action,
      'owner', b.owner_kind, 'ownerName', b.owner_name, 'due', b.due_on) as facts
  from barrier b where b.candidate_id = ${candidateId}`

const notes: Part = (candidateId) => sql`
  select 'notes', 'note', n.id, n.on_date, n.created_at, n.by_id, jsonb_build_object('key', n.kind, 'text', n.text)
  from note n where n.candidate_id = ${candidateId} or n.trajectory_id in ${ways(candidateId)}`

const actions: Part = (candidateId) => sql`
  select 'notes', 'action', a.id, (a.created_at at time zone 'Europe/Amsterdam')::date, a.created_at, a.owner_id,
    jsonb_build_object('text', a.text, 'due', a.due_on, 'done', a.done_at is not null)
  from action a where a.candidate_id = ${candidateId} or a.trajectory_id in ${ways(candidateId)}`

const skills: Part = (candidateId) => sql`
  select 'skills', 'skill', k.id, k.on_date, k.at, k.by_id,
    jsonb_build_object('key', k.source, 'name', k.skill, 'level', k.level, 'text', k.note)
  from candidate_skill k where k.candidate_id = ${candidateId}`

const evaluations: Part = (candidateId) => sql`
  select 'talks', 'evaluation', v.id, coalesce(v.held_on, v.planned_on), coalesce(v.held_on, v.planned_on)::timestamptz,
    ${startedBy('evaluation', sql`v.id`)},
    jsonb_build_object('status', v.status, 'text', v.summary, 'agreed', v.agreed, 'reason', v.reason)
  from evaluation v where v.trajectory_id in ${ways(candidateId)}`

const evaluationVoices: Part = (candidateId) => sql`
  select 'talks', 'voice', s.id, (s.at at time zone 'Europe/Amsterdam')::date, s.at, s.by_id,
    jsonb_build_object('key', s.voice, 'name', s.name, 'mood', s.mood, 'text', s.text)
  from evaluation_voice s join evaluation v on v.id = s.evaluation_id where v.trajectory_id in ${ways(candidateId)}`

const pulses: Part = (candidateId) => sql`
  select 'talks', 'voice', u.id, (u.at at time zone 'Europe/Amsterdam')::date, u.at, u.by_id,
    jsonb_build_object('key', u.voice, 'name', null, 'mood', u.mood, 'text', u.text)
  from pulse u where u.trajectory_id in ${ways(candidateId)}`

const verdicts: Part = (candidateId) => sql`
  select 'talks', 'goNoGo', g.id, g.on_date, g.at, g.by_id,
    jsonb_build_object('key', g.verdict, 'name', g.decider, 'text', g.reason)
  from go_no_go g where g.trajectory_id in ${ways(candidateId)}`

const proposals: Part = (candidateId) => sql`
  select 'work', 'proposal', p.id, p.proposed_on, p.proposed_on::timestamptz, p.proposed_by,
    jsonb_build_object('job', j.function, 'employer', e.name, 'status', p.status, 'why', p.why, 'key', p.reason_key,
      'text', p.reason, 'name', p.decider, 'decided', p.decided_on, 'agreed', p.candidate_agreed_on)
  from proposal p join future_job j on j.id = p.future_job_id join employer e on e.id = j.employer_id
  where p.candidate_id = ${candidateId}`

const notProposed: Part = (candidateId) => sql`
  select 'work', 'notProposed', n.id, n.on_date, n.on_date::timestamptz, n.by_id,
    jsonb_build_object('job', j.function, 'employer', e.name, 'key', n.reason_key, 'text', n.reason)
  from not_proposed n join future_job j on j.id = n.future_job_id join employer e on e.id = j.employer_id
  where n.candidate_id = ${candidateId}`

const gatherings: Part = (candidateId) => sql`
  select 'work', 'gathering', gg.id, g.on_date, g.on_date::timestamptz, null,
    jsonb_build_object('key', g.kind, 'name', g.title, 'attended', gg.attended, 'verdict', gg.verdict, 'text', gg.remark,
      'employer', gg.preferred_employer)
  from proposal p join gathering_guest gg on gg.proposal_id = p.id join gathering g on g.id = gg.gathering_id
  where p.candidate_id = ${candidateId}`

const trajectories: Part = (candidateId) => sql`
  select 'work', 'way', t.id, (t.created_at at time zone 'Europe/Amsterdam')::date, t.created_at,
    ${startedBy('trajectory', sql`t.id`)},
    jsonb_build_object('job', j.function, 'employer', e.name, 'goal', t.goal, 'fallback', t.fallback_goal,
      'name', t.guide_name, 'started', t.started_on)
  from trajectory t join future_job j on j.id = t.future_job_id join employer e on e.id = j.employer_id
  where t.candidate_id = ${candidateId}`

const planParts: Part = (candidateId) => sql`
  select 'work', 'planPart', x.id, (t.created_at at time zone 'Europe/Amsterdam')::date, t.created_at, null,
    jsonb_build_object('key', x.part, 'text', x.text)
  from plan_part x join trajectory t on t.id = x.trajectory_id
  where t.candidate_id = ${candidateId} and x.text is not null`

const activities: Part = (candidateId) => sql`
  select 'work', 'activity', y.id, coalesce(y.done_on, y.due_on), coalesce(y.done_on, y.due_on)::timestamptz, null,
    jsonb_build_object('key', y.activity_key, 'name', y.label, 'status', y.status, 'text', y.reason, 'who', y.who)
  from activity y where y.trajectory_id in ${ways(candidateId)}`

const stays: Part = (candidateId) => sql`
  select 'work', 'stay', s.id, s.starts_on, s.created_at, ${startedBy('stay', sql`s.id`)},
    jsonb_build_object('place', p.name, 'until', s.ends_on, 'learns', s.learns, 'text', s.reason)
  from stay s join place p on p.id = s.place_id where s.trajectory_id in ${ways(candidateId)}`

const adjustments: Part = (candidateId) => sql`
  select 'work', 'adjustment', x.id, x.on_date, x.on_date::timestamptz, x.by_id,
    jsonb_build_object('name', x.what, 'text', x.reason)
  from adjustment x where x.trajectory_id in ${ways(candidateId)}`

const outcomes: Part = (candidateId) => sql`
  select 'work', 'outcome', o.id, o.ended_on, o.ended_on::timestamptz,
    (select h.by_id from outcome_change h where h.trajectory_id = o.trajectory_id order by h.at desc, h.id limit 1),
    jsonb_build_object('key', o.kind, 'employer', coalesce(o.employer_name, e.name), 'started', o.starts_on,
      'hours', o.hours, 'benefit', o.partly_on_benefit, 'until', o.contract_ended_on, 'text', o.note)
  from outcome o left join employer e on e.id = o.employer_id where o.trajectory_id in ${ways(candidateId)}`

const scores: Part = (candidateId) => sql`
  select 'work', 'score', f.id, f.on_date, f.on_date::timestamptz, f.by_id,
    jsonb_build_object('key', f.factor, 'mood', f.score)
  from factor_score f where f.trajectory_id in ${ways(candidateId)}`

const aftercare: Part = (candidateId) => sql`
  select 'work', 'aftercare', c.id, coalesce(c.done_on, c.due_on), coalesce(c.done_on, c.due_on)::timestamptz, null,
    jsonb_build_object('done', c.done_on is not null, 'working', c.still_working, 'text', c.note)
  from aftercare c where c.trajectory_id in ${ways(candidateId)}`

/** A step that was taken with a reason: the reason says something of somebody. */
const reasons: Part = (candidateId) => sql`
  select 'work', 'step', c.id, c.on_date, c.at, c.by_id, jsonb_build_object('text', c.reason)
  from status_change c where c.reason is not null and c.subject_id in (
    select b.id from barrier b where b.candidate_id = ${candidateId}
    union all select p.id from proposal p where p.candidate_id = ${candidateId}
    union all select w.id from ${ways(candidateId)} w
    union all select s.id from stay s where s.trajectory_id in ${ways(candidateId)}
    union all select v.id from evaluation v where v.trajectory_id in ${ways(candidateId)}
    union all select a.id from agreement a where a.trajectory_id in ${ways(candidateId)})`

const lessons: Part = (candidateId) => sql`
  select 'work', 'lessons', g.id, g.agreed_on, g.agreed_on::timestamptz, g.by_id,
    jsonb_build_object('place', g.site, 'who', g.trainer_name, 'level', g.dutch_level, 'started', g.starts_on,
      'until', m.ended_on)
  from training_group g join training_group_member m on m.training_group_id = g.id
  where m.candidate_id = ${candidateId}`

/** Meetings with employers in a group, and how each put the other on the list. */
const meetings: Part = (candidateId) => sql`
  select 'work', 'meeting', m.future_job_id, (p.created_at at time zone 'Europe/Amsterdam')::date, p.created_at, p.by_id,
    jsonb_build_object('job', j.function, 'employer', e.name, 'ownRank', m.candidate_rank, 'theirRank', m.employer_rank,
      'done', c.is_priority)
  from cohort_meeting m join plan p on p.organisation_id = m.organisation_id and p.id = m.plan_id
  join cohort_candidate c on c.organisation_id = m.organisation_id and c.plan_id = m.plan_id
    and c.candidate_id = m.candidate_id
  join future_job j on j.organisation_id = m.organisation_id and j.id = m.future_job_id
  join employer e on e.organisation_id = j.organisation_id and e.id = j.employer_id
  where m.candidate_id = ${candidateId}`

/** Plans that people of the work company make for several people, and one's own path. */
const plans: Part = (candidateId) => sql`
  select 'work', 'plan', plan.id, (plan.created_at at time zone 'Europe/Amsterdam')::date, plan.created_at, plan.by_id,
    ${planFacts(candidateId)}
  from plan where ${isInPlan(candidateId)}`

const agreements: Part = (candidateId) => sql`
  select 'work', 'agreement', a.id, coalesce(a.signed_on, a.offered_on, (t.created_at at time zone 'Europe/Amsterdam')::date),
    t.created_at, null,
    jsonb_build_object('text', coalesce(a.plain_text, a.text), 'agreed', a.signed_on)
  from agreement a join trajectory t on t.id = a.trajectory_id where t.candidate_id = ${candidateId}`

const consents: Part = (candidateId) => sql`
  select 'sharing', 'consent', c.id, (c.at at time zone 'Europe/Amsterdam')::date, c.at, c.by_id,
    jsonb_build_object('key', c.item, 'status', c.side, 'done', c.turned_on, 'employer', e.name)
  from consent_change c join employer e on e.id = c.employer_id where c.candidate_id = ${candidateId}`

const team: Part = (candidateId) => sql`
  select 'people', 'team', m.id, m.since_on, m.since_on::timestamptz, null,
    jsonb_build_object('name', a.name, 'text', m.task, 'until', m.until_on)
  from candidate_team m join account a on a.id = m.account_id where m.candidate_id = ${candidateId}`

const professionals: Part = (candidateId) => sql`
  select 'people', 'professional', o.id, null::date, null::timestamptz, null,
    jsonb_build_object('name', o.name, 'text', concat_ws(', ', o.function, o.organisation_name, o.phone, o.email),
      'until', o.until_on)
  from professional o where o.candidate_id = ${candidateId}`

const handovers: Part = (candidateId) => sql`
  select 'people', 'handover', h.id, h.on_date, h.at, h.by_id,
    jsonb_build_object('from', f.name, 'name', t.name, 'text', h.reason)
  from handover h join account f on f.id = h.from_id join account t on t.id = h.to_id
  where h.candidate_id = ${candidateId}`

const parts: Part[] = [
  barriers,
  notes,
  actions,
  skills,
  evaluations,
  evaluationVoices,
  pulses,
  verdicts,
  proposals,
  notProposed,
  gatherings,
  trajectories,
  planParts,
  activities,
  stays,
  adjustments,
  outcomes,
  scores,
  aftercare,
  reasons,
  lessons,
  meetings,
  plans,
  agreements,
  consents,
  team,
  professionals,
  handovers,
]

/** The body of one query over all of it. */
export const everythingKept = (candidateId: string) =>
  sql.join(
    parts.map((part) => part(candidateId)),
    sql` union all `,
  )
