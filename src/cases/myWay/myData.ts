import { type RawBuilder, sql } from 'kysely'
import { z } from 'zod'
import type { Tx } from '#store/db.ts'
import { allow, view } from '../case.ts'
import { notFound } from '../errors.ts'
import { everythingKept } from './keptParts.ts'
import { isInPlan } from './plansOf.ts'

/** Where something that is kept stands on the page. */
export const keptPartKeys = ['help', 'notes', 'skills', 'talks', 'work', 'sharing', 'people'] as const
export type KeptPart = (typeof keptPartKeys)[number]

type Word = string | null
/** What a record says; which of these a kind of record has, `keptParts.ts` tells. */
export type KeptFacts = Partial<
  Record<'key' | 'name' | 'ownerName' | 'text' | 'status' | 'action' | 'owner' | 'due' | 'agreed', Word> &
    Record<'reason' | 'job' | 'employer' | 'why' | 'decided' | 'goal' | 'fallback' | 'started', Word> &
    Record<'until' | 'place' | 'learns' | 'who' | 'verdict' | 'from', Word> &
    Record<'mood' | 'level' | 'hours' | 'ownRank' | 'theirRank', number | null> &
    Record<'done' | 'attended' | 'working' | 'benefit', boolean | null> & {
      /** Days on which somebody cannot, of a train. */
      away: readonly { readonly fromOn: string; readonly untilOn: string }[] | null
      /** Times of the week at which somebody can, as `keyOfTime` names them. */
      can: readonly string[] | null
    }
>
export type Kept = {
  part: KeptPart
  kind: string
  id: string
  onDate: string | null
  /** Who wrote it down; null where only the work company is known. */
  by: string | null
  facts: KeptFacts
}

/** Everything that is kept of me, with its source and day, and who looked at it lately: one line per person and day. */
export const viewMyData = view({
  name: 'viewMyData',
  rule: allow('candidate', 'myWay'),
  input: z.object({}),
  async run({ tx, visible }) {
    const mine = visible('candidate', 'myWay')
    const me = await tx
      .selectFrom('candidate')
      .innerJoin('account', 'account.id', 'candidate.coachId')
      .select([
        'candidate.id',
        'firstName',
        'lastName',
        'birthYear',
        'candidate.email',
        'phone',
        'city',
        'motivation',
        'wishes',
        'interests',
      ])
      .select([
        'strengths',
        'hoursMin',
        'hoursMax',
        'shifts',
        'travelMinutes',
        'languages',
        'dutchLevel',
        'careNote',
        'conditionsNote',
        'transport',
        'characteristics',
        'sinceOn',
        'account.name as coach',
      ])
      .where(mine)
      .executeTakeFirst()
    if (!me) throw notFound()
    const looked = await tx
      .selectFrom('auditLine')
      .innerJoin('account', 'account.id', 'auditLine.actorId')
      .select(['account.id', 'account.name', 'account.role'])
      .select((eb) => eb.fn.max('auditLine.at').as('at'))
      .where((eb) =>
        eb.or([
          eb.and([eb('auditLine.resource', '=', 'candidate'), eb('auditLine.subjectId', '=', me.id)]),
          eb.and([eb('auditLine.resource', '=', 'proposal'), ofMine('proposal', me.id)]),
          eb.and([eb('auditLine.resource', '=', 'trajectory'), ofMine('trajectory', me.id)]),
          eb.and([eb('auditLine.resource', '=', 'plan'), inPlanOfMine(me.id)]),
        ]),
      )
      .where('account.candidateId', 'is distinct from', me.id)
      .groupBy(['account.id', 'account.name', 'account.role'])
      .groupBy(sql`(audit_line.at at time zone 'Europe/Amsterdam')::date`)
      .orderBy('at', 'desc')
      .orderBy('account.id')
      .limit(20)
      .execute()
    return { me, looked, kept: await keptOf(tx, me.id), profile: await lastWritten(tx, me.id) }
  },
})

export type MyData = Awaited<ReturnType<(typeof viewMyData)['run']>>

/** A look at one of my proposals or trajectories is a look at me. */
const ofMine = (table: 'proposal' | 'trajectory', candidateId: string) => sql<boolean>`
  audit_line.subject_id in (select id::text from ${sql.table(table)} where candidate_id = ${candidateId})`

/** Whoever opens a plan sees the people in it. */
const inPlanOfMine = (candidateId: string) => sql<boolean>`
  audit_line.subject_id in (select plan.id::text from plan where ${isInPlan(candidateId)})`

async function keptOf(tx: Tx, candidateId: string): Promise<Kept[]> {
  const found: RawBuilder<Kept> = sql`
    select kept.part, kept.kind, kept.id, kept.on_date, account.name as by, kept.facts
    from (${everythingKept(candidateId)}) kept left join account on account.id = kept.by_id
    order by kept.on_date desc nulls last, kept.at desc nulls last, kept.kind, kept.id`
  return (await found.execute(tx)).rows
}

/** Who last wrote in the profile, and when. */
function lastWritten(tx: Tx, candidateId: string) {
  return tx
    .selectFrom('auditLine')
    .innerJoin('account', 'account.id', 'auditLine.actorId')
    .select(['account.name', 'auditLine.at'])
    .where('auditLine.subjectId', '=', candidateId)
    .where('auditLine.action', 'in', ['createCandidate', 'saveCandidate'])
    .orderBy('auditLine.seq', 'desc')
    .limit(1)
    .executeTakeFirst()
}
