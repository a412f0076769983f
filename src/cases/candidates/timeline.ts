import { sql } from 'kysely'
import type { Tx } from '#store/db.ts'
import { happened } from './timelineParts.ts'

type Words = string | null
type OnJob = { function: string; employer: string }
type OnTrajectory = { trajectoryId: string }

/** What each kind of entry tells. */
export type TimelineFacts = {
  note: { noteKind: string; text: string; trajectoryId: Words; followed: boolean }
  skill: { skill: string; level: number | null; source: string; note: Words }
  barrier: { domain: string; from: Words; to: string; reason: Words }
  proposal: OnJob & { to: string; reason: Words; futureJobId: string }
  trajectory: OnJob & OnTrajectory & { to: string; reason: Words }
  stay: OnTrajectory & { to: string; reason: Words; place: string }
  evaluation: OnTrajectory & { evaluationKind: string; summary: Words; agreed: Words }
  goNoGo: OnTrajectory & { verdict: string; reason: string; decider: string }
  adjustment: OnTrajectory & { what: string; reason: Words }
  gathering: OnJob & { gatheringKind: string; title: Words; verdict: Words; attended: boolean | null }
  activity: OnTrajectory & { activityKey: Words; label: Words }
  actionDone: { text: string }
  job: OnJob & OnTrajectory
  aftercare: OnTrajectory & { stillWorking: boolean | null; note: Words }
  handover: { from: string; to: string; reason: Words }
  team: { name: string; task: Words }
}

export type TimelineKind = keyof TimelineFacts
export type TimelineEntry = {
  [K in TimelineKind]: {
    kind: K
    id: string
    onDate: string
    by: string | null
    byId: string | null
    facts: TimelineFacts[K]
  }
}[TimelineKind]

/** What happened to or with a candidate, newest first, each with how much there is in all. */
export async function timelineOf(
  tx: Tx,
  candidateId: string,
  today: string,
  { limit, offset = 0 }: { limit: number; offset?: number },
): Promise<(TimelineEntry & { total: number })[]> {
  const { rows } = await sql<TimelineEntry & { total: number }>`
    select told.kind, told.id, told.on_date, told.by_id, account.name as by, told.facts, count(*) over () as total
    from (${happened(candidateId, today)}) told left join account on account.id = told.by_id
    order by told.on_date desc, told.at desc, told.kind, told.id
    limit ${limit} offset ${offset}`.execute(tx)
  return rows
}
