import { sql } from 'kysely'
import { z } from 'zod'
import { addDays } from '#method/dates.ts'
import { type BarrierStatus, barrierCycle } from '#method/lifecycles/barrier.ts'
import type { Tx } from '#store/db.ts'
import { allow, view } from '../case.ts'
import { id } from '../fields.ts'
import { aheadOf } from './ahead.ts'
import { barriersOf } from './barriers.ts'
import { headOf } from './head.ts'
import { openActionsOf } from './openActions.ts'
import { peopleOf } from './people.ts'
import { profileOf } from './viewCandidate.ts'

const daysLookedBack = 90
const mostCelebrated = 4

export type Said = { kind: string; onDate: string; text: string; by: string | null }
export type Celebrated = {
  kind: 'skill' | 'activity' | 'barrier' | 'stay' | 'chosen'
  key: string | null
  text: string | null
  level: number | null
  onDate: string
}

/** All that a coach reads in half a minute before a talk. */
export const prepareTalk = view({
  name: 'prepareTalk',
  rule: allow('candidate', 'dossier', (input: { candidateId: string }) => input.candidateId),
  input: z.object({ candidateId: id }),
  async run({ tx, today }, { candidateId }) {
    const head = await headOf(tx, candidateId)
    const { dutchLevel, languages, motivation } = await profileOf(tx, candidateId)
    const said = await lastSaid(tx, candidateId)
    const agreed = await lastAgreed(tx, candidateId)
    const actions = await openActionsOf(tx, candidateId)
    const ahead = await aheadOf(tx, candidateId, today)
    const barriers = await barriersOf(tx, candidateId)
    const celebrate = await celebrations(tx, candidateId, today)
    const people = await peopleOf(tx, candidateId)
    return {
      head,
      dutchLevel,
      languages,
      motivation,
      said,
      agreed,
      actions,
      ahead,
      barriers: barriers.filter((one) => barrierCycle[one.status as BarrierStatus].open),
      celebrate,
      ...people,
      today,
    }
  },
})

/** The last three things said: notes, and what people said in evaluations. */
async function lastSaid(tx: Tx, candidateId: string): Promise<Said[]> {
  const found = await sql<Said>`
    with ways as (select id from trajectory where candidate_id = ${candidateId})
    select kind, on_date, text, "by" from (
      select n.kind, n.on_date, n.text, a.name as "by", n.created_at as at, n.id
        from note n join account a on a.id = n.by_id
        where n.candidate_id = ${candidateId} or n.trajectory_id in (select id from ways)
      union all
      select 'voice:' || v.voice, e.held_on, v.text, v.name, v.at, v.id
        from evaluation e join evaluation_voice v on v.evaluation_id = e.id
        where e.trajectory_id in (select id from ways) and e.held_on is not null and v.text is not null
    ) told order by on_date desc, at desc, id limit 3`.execute(tx)
  return found.rows
}

/** What was agreed at the last evaluation. */
async function lastAgreed(tx: Tx, candidateId: string) {
  return tx
    .selectFrom('evaluation')
    .innerJoin('trajectory', 'trajectory.id', 'evaluation.trajectoryId')
    .select(['evaluation.agreed', 'evaluation.heldOn', 'evaluation.trajectoryId'])
    .where('trajectory.candidateId', '=', candidateId)
    .where('evaluation.heldOn', 'is not', null)
    .where('evaluation.agreed', 'is not', null)
    .orderBy('evaluation.heldOn', 'desc')
    .orderBy('evaluation.id')
    .limit(1)
    .executeTakeFirst()
}

/** What went well lately: skills shown, steps done, barriers taken away, places completed, chosen by an employer. */
async function celebrations(tx: Tx, candidateId: string, today: string): Promise<Celebrated[]> {
  const since = addDays(today, -daysLookedBack)
  const found = await sql<Celebrated>`
    with ways as (select id from trajectory where candidate_id = ${candidateId})
    select kind, key, text, level, on_date from (
      select 'skill' as kind, k.source as key, k.skill as text, k.level, k.on_date, k.id
        from candidate_skill k where k.candidate_id = ${candidateId} and k.source in ('shownInPractice', 'certificate')
      union all
      select 'activity', y.activity_key, y.label, null, y.done_on, y.id
        from activity y where y.trajectory_id in (select id from ways) and y.status = 'done'
      union all
      select 'barrier', b.domain, null, null, b.solved_on, b.id
        from barrier b where b.candidate_id = ${candidateId} and b.status = 'solved'
      union all
      select 'stay', null, p.name, null, s.ends_on, s.id
        from stay s join place p on p.id = s.place_id
        where s.trajectory_id in (select id from ways) and s.status = 'completed'
      union all
      select 'chosen', null, e.name, null, p.decided_on, p.id
        from proposal p join future_job j on j.id = p.future_job_id join employer e on e.id = j.employer_id
        where p.candidate_id = ${candidateId} and p.status = 'chosen'
    ) won where on_date between ${since} and ${today}
    order by on_date desc, kind, id limit ${mostCelebrated}`.execute(tx)
  return found.rows
}
