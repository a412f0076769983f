import { mayEver } from '#access/policy.ts'
import type { Knowledge } from '#matching/knowledge.ts'
import type { People } from '#matching/people.ts'
import { costliest, type ProfilePrice, priceOf } from '#matching/price.ts'
import type { Job } from '#matching/request.ts'
import { essentialsAdvised } from '#method/profile.ts'
import type { Scope } from '../case.ts'
import { atWork } from '../match/candidatesToMatch.ts'
import { loadTaxonomy } from '../skills/loadTaxonomy.ts'
import { type Asks, asJob, withoutWeeks } from './asJob.ts'
import { backgroundOf, type KnownSkills } from './background.ts'
import type { NotKnown } from './ranking.ts'
import { snapshotNow } from './snapshot.ts'

/** What a profile costs, and what it would cost when it is changed. Exact: who may see it is decided where it is shown. */
export type Priced = {
  /** How many people were counted: everybody without a job, also who was proposed already. */
  readonly people: number
  readonly now: ProfilePrice
  /** With the changes; null when nothing is tried. */
  readonly then: ProfilePrice | null
  /** Which of the essential skills together cost most, by their place, and how many more are ready without them. */
  readonly costly: { readonly places: readonly number[]; readonly gain: number } | null
  readonly notKnown: NotKnown & {
    /** No skills are loaded at all. */
    readonly taxonomy: boolean
    /** Essential skills that no source of skills knows: they count by their words alone. */
    readonly unknown: readonly string[]
  }
}

/** The price of what a job asks, as it is and as it is tried; only essential skills have one. */
export async function priceFor(scope: Scope, asks: Asks, tried: Asks | null): Promise<Priced> {
  const { tx, actor, today } = scope
  const skills = await loadTaxonomy(tx)
  const { people } = await snapshotNow(tx, actor.organisationId, skills)
  const aside = await notCounted(scope)
  const counted = Uint8Array.from(people.ids, (id) => (aside.has(id) ? 0 : 1))
  const counts = (person: number) => counted[person] === 1
  const knowledge = backgroundOf(skills)
  const now = priceOf(asJob(asks, today, skills), people, knowledge, counts)
  const then = tried && priceOf(asJob(tried, today, skills), people, knowledge, counts)
  return {
    people: now.ready + now.learning + now.notFitting,
    now,
    then,
    costly: costlyIn(asJob(tried ?? asks, today, skills), then ?? now, { people, knowledge, counts }),
    notKnown: notKnownOf(asks, skills),
  }
}

type Among = { people: People; knowledge: Knowledge; counts: (person: number) => boolean }

/** As many as stand above the three that are advised, three at most; null when that would gain nobody. */
function costlyIn(job: Job, { ready }: ProfilePrice, { people, knowledge, counts }: Among): Priced['costly'] {
  const most = Math.min(essentialsAdvised, job.required.length - essentialsAdvised)
  if (most <= 0) return null
  const places = costliest(job, people, knowledge, most, counts)
  const required = job.required.filter((_, at) => !places.includes(at))
  const gain = priceOf({ ...job, required }, people, knowledge, counts).ready - ready
  return gain > 0 ? { places, gain } : null
}

/** Whoever has a job, and whom the viewer may not match. Who sees no people at all counts with everybody's. One query. */
async function notCounted({ tx, actor, visible }: Scope): Promise<ReadonlySet<string>> {
  const rows = await tx
    .selectFrom('candidate')
    .select('candidate.id')
    .where('candidate.archivedAt', 'is', null)
    .where((eb) =>
      mayEver('candidate', 'match', actor.role)
        ? eb.or([atWork, eb.not(visible('candidate', 'match'))])
        : atWork,
    )
    .orderBy('candidate.id')
    .execute()
  return new Set(rows.map((one) => one.id))
}

const notKnownOf = (asks: Asks, skills: KnownSkills): Priced['notKnown'] => ({
  estimated: withoutWeeks(asks, skills),
  start: asks.expectedFrom === null,
  taxonomy: skills.taxonomy.uris.length === 0,
  unknown: asks.skills
    .filter((one) => one.essential && skills.uriOf(one.skill) === undefined)
    .map((one) => one.skill),
})
