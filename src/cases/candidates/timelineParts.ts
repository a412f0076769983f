import { sql } from 'kysely'

/**
 * The sources of a candidate's timeline, each as the body of a query with the same columns:
 * kind, id, on_date, at, by_id, facts.
 */
const ways = (candidateId: string) =>
  sql`(select t.id, j.function, e.name as employer from trajectory t join future_job j on j.id = t.future_job_id
    join employer e on e.id = j.employer_id where t.candidate_id = ${candidateId})`

const notes = (candidateId: string) => sql`
  select 'note' as kind, n.id, n.on_date, n.created_at as at, n.by_id,
    jsonb_build_object('noteKind', n.kind, 'text', n.text, 'trajectoryId', n.trajectory_id,
      'followed', exists (select 1 from action a where a.from_note_id = n.id)) as facts
  from note n where n.candidate_id = ${candidateId} or n.trajectory_id in (select w.id from ${ways(candidateId)} w)`

const skills = (candidateId: string) => sql`
  select 'skill', k.id, k.on_date, k.at, k.by_id,
    jsonb_build_object('skill', k.skill, 'level', k.level, 'source', k.source, 'note', k.note)
  from candidate_skill k where k.candidate_id = ${candidateId}`

const barrierMoves = (candidateId: string) => sql`
  select 'barrier', c.id, c.on_date, c.at, c.by_id,
    jsonb_build_object('domain', b.domain, 'from', c.from_status, 'to', c.to_status, 'reason', c.reason)
  from barrier b join status_change c on c.subject_id = b.id and c.subject_kind = 'barrier'
  where b.candidate_id = ${candidateId}`

const proposalMoves = (candidateId: string) => sql`
  select 'proposal', c.id, c.on_date, c.at, c.by_id,
    jsonb_build_object('to', c.to_status, 'reason', c.reason, 'function', j.function, 'employer', e.name, 'futureJobId', j.id)
  from proposal p join status_change c on c.subject_id = p.id and c.subject_kind = 'proposal'
  join future_job j on j.id = p.future_job_id join employer e on e.id = j.employer_id
  where p.candidate_id = ${candidateId}`

const trajectoryMoves = (candidateId: string) => sql`
  select 'trajectory', c.id, c.on_date, c.at, c.by_id,
    jsonb_build_object('to', c.to_status, 'reason', c.reason, 'function', w.function, 'employer', w.employer, 'trajectoryId', w.id)
  from ${ways(candidateId)} w join status_change c on c.subject_id = w.id and c.subject_kind = 'trajectory'`

const stayMoves = (candidateId: string) => sql`
  select 'stay', c.id, c.on_date, c.at, c.by_id,
    jsonb_build_object('to', c.to_status, 'reason', c.reason, 'place', p.name, 'trajectoryId', w.id)
  from ${ways(candidateId)} w join stay s on s.trajectory_id = w.id join place p on p.id = s.place_id
  join status_change c on c.subject_id = s.id and c.subject_kind = 'stay' where c.from_status is not null`

const evaluations = (candidateId: string) => sql`
  select 'evaluation', v.id, v.held_on, v.held_on::timestamptz, null::uuid,
    jsonb_build_object('evaluationKind', v.kind, 'summary', v.summary, 'agreed', v.agreed, 'trajectoryId', w.id)
  from ${ways(candidateId)} w join evaluation v on v.trajectory_id = w.id where v.status = 'held' and v.held_on is not null`

const verdicts = (candidateId: string) => sql`
  select 'goNoGo', g.id, g.on_date, g.at, g.by_id,
    jsonb_build_object('verdict', g.verdict, 'reason', g.reason, 'decider', g.decider, 'trajectoryId', w.id)
  from ${ways(candidateId)} w join go_no_go g on g.trajectory_id = w.id`

const adjustments = (candidateId: string) => sql`
  select 'adjustment', x.id, x.on_date, x.on_date::timestamptz, x.by_id,
    jsonb_build_object('what', x.what, 'reason', x.reason, 'trajectoryId', w.id)
  from ${ways(candidateId)} w join adjustment x on x.trajectory_id = w.id`

const gatherings = (candidateId: string, today: string) => sql`
  select 'gathering', gg.id, g.on_date, g.on_date::timestamptz, null,
    jsonb_build_object('gatheringKind', g.kind, 'title', g.title, 'function', j.function, 'employer', e.name,
      'verdict', gg.verdict, 'attended', gg.attended)
  from proposal p join gathering_guest gg on gg.proposal_id = p.id join gathering g on g.id = gg.gathering_id
  join future_job j on j.id = g.future_job_id join employer e on e.id = j.employer_id
  where p.candidate_id = ${candidateId} and g.on_date <= ${today}`

const stepsDone = (candidateId: string) => sql`
  select 'activity', y.id, y.done_on, y.done_on::timestamptz, null,
    jsonb_build_object('activityKey', y.activity_key, 'label', y.label, 'trajectoryId', w.id)
  from ${ways(candidateId)} w join activity y on y.trajectory_id = w.id where y.status = 'done' and y.done_on is not null`

const actionsDone = (candidateId: string) => sql`
  select 'actionDone', a.id, (a.done_at at time zone 'Europe/Amsterdam')::date, a.done_at, a.done_by,
    jsonb_build_object('text', a.text)
  from action a where a.done_at is not null
    and (a.candidate_id = ${candidateId} or a.trajectory_id in (select w.id from ${ways(candidateId)} w))`

const jobs = (candidateId: string, today: string) => sql`
  select 'job', o.id, o.starts_on, o.starts_on::timestamptz, null,
    jsonb_build_object('employer', coalesce(o.employer_name, w.employer), 'function', w.function, 'trajectoryId', w.id)
  from ${ways(candidateId)} w join outcome o on o.trajectory_id = w.id where o.starts_on <= ${today}`

const aftercare = (candidateId: string) => sql`
  select 'aftercare', c.id, c.done_on, c.done_on::timestamptz, null,
    jsonb_build_object('stillWorking', c.still_working, 'note', c.note, 'trajectoryId', w.id)
  from ${ways(candidateId)} w join aftercare c on c.trajectory_id = w.id where c.done_on is not null`

const handovers = (candidateId: string) => sql`
  select 'handover', h.id, h.on_date, h.at, h.by_id,
    jsonb_build_object('from', f.name, 'to', t.name, 'reason', h.reason)
  from handover h join account f on f.id = h.from_id join account t on t.id = h.to_id
  where h.candidate_id = ${candidateId}`

const teamJoined = (candidateId: string) => sql`
  select 'team', m.id, m.since_on, m.since_on::timestamptz, null, jsonb_build_object('name', a.name, 'task', m.task)
  from candidate_team m join account a on a.id = m.account_id where m.candidate_id = ${candidateId}`

/** Everything that ever happened to or with a candidate, as the body of one query. */
export const happened = (candidateId: string, today: string) =>
  sql.join(
    [
      notes(candidateId),
      skills(candidateId),
      barrierMoves(candidateId),
      proposalMoves(candidateId),
      trajectoryMoves(candidateId),
      stayMoves(candidateId),
      evaluations(candidateId),
      verdicts(candidateId),
      adjustments(candidateId),
      gatherings(candidateId, today),
      stepsDone(candidateId),
      actionsDone(candidateId),
      jobs(candidateId, today),
      aftercare(candidateId),
      handovers(candidateId),
      teamJoined(candidateId),
    ],
    sql` union all `,
  )
