import { rankPeople } from '#matching/rank.ts'
import type { Tier } from '#matching/request.ts'
import type { Scope } from '../case.ts'
import { type Answer, answersFor, type Told } from './answer.ts'
import { type Asks, asJob, withoutWeeks } from './asJob.ts'
import type { Comparable } from './asPerson.ts'
import { backgroundOf, type KnownSkills, skillsToMatchBy } from './background.ts'
import { skillsOf } from './people.ts'
import { snapshotNow, versionNow } from './snapshot.ts'

export type Place = { readonly id: string; readonly tier: Tier }

/** What the engine could not know, so that a page can tell what it did instead. */
export type NotKnown = {
  /** Skills really needed of which the time to learn is an estimate. */
  readonly estimated: readonly string[]
  readonly start: boolean
}

/** What answers are made with: the skills that are known, and which edition of the people. */
export type Context = { readonly skills: KnownSkills; readonly people: string }

export async function contextNow({ tx }: Scope): Promise<Context> {
  return { skills: await skillsToMatchBy(tx), people: await versionNow(tx) }
}

/** Everybody of the organisation in the order of the engine, for one job. */
export async function rankingFor({ tx, actor, today }: Scope, asks: Asks) {
  const skills = await skillsToMatchBy(tx)
  const { people, paper, version } = await snapshotNow(tx, actor.organisationId, skills)
  const job = asJob(asks, today, skills)
  const ranked = rankPeople(job, people, backgroundOf(skills), people.count, paper)
  const places = ranked.map(({ number, tier }): Place => ({ id: people.ids[number] ?? '', tier }))
  const notKnown: NotKnown = { estimated: withoutWeeks(asks, skills), start: asks.expectedFrom === null }
  const context: Context = { skills, people: version }
  return { places, notKnown, context }
}

/** What the engine says of each of these candidates for a job, and from what. One query, for their skills. */
export async function tellOf<C extends Comparable>(
  { tx, actor, today }: Scope,
  context: Context,
  asks: Asks,
  rows: readonly C[],
): Promise<(C & Told)[]> {
  const had = await skillsOf(
    tx,
    rows.map((one) => one.id),
  )
  const told = answersFor(
    asks,
    rows.map((one) => ({ one, had: had.get(one.id) ?? [] })),
    { ...context, today, locale: actor.locale },
  )
  return rows.map((one, at) => ({ ...one, ...(told[at] as Told) }))
}

/** The order of the engine: tier, then points, then id. */
export function inOrder<T extends { readonly id: string; readonly answer: Answer }>(all: readonly T[]): T[] {
  return all.toSorted(
    ({ answer: { explanation: a }, id }, { answer: { explanation: b }, id: other }) =>
      a.tier - b.tier || b.score - a.score || (id < other ? -1 : 1),
  )
}
