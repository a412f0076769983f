import { type People, packPeople } from '#matching/people.ts'
import { scratchPaper } from '#matching/scores.ts'
import type { Taxonomy } from '#skills/taxonomy.ts'
import type { Tx } from '#store/db.ts'
import { asPerson } from './asPerson.ts'
import { backgroundOf, type KnownSkills } from './background.ts'
import { everybody, skillsOf } from './people.ts'

/** Everybody of one organisation in memory, as they stood at one edition of the data. */
export type Snapshot = {
  /** Which edition of the people: `<number of changes>-<edition>`. */
  readonly version: string
  readonly people: People
  readonly paper: ReturnType<typeof scratchPaper>
}

type Kept = {
  readonly version: string
  /** The skills it was numbered with. */
  readonly taxonomy: Taxonomy
  readonly ready: Promise<Snapshot>
}

/** One a process and organisation. PostgreSQL is the source; what is kept here can be lost at any time. */
const kept = new Map<string, Kept>()

/**
 * Everybody as they stand at this request: the one in memory when nothing changed since, else read anew. One cheap
 * query when it stands. Requests that saw the data before a change go on with what they have meanwhile, those after it
 * share one reading. What is read may be newer than its edition, never older: then the next request reads once more.
 */
export async function snapshotNow(tx: Tx, organisationId: string, skills: KnownSkills): Promise<Snapshot> {
  const version = await versionNow(tx)
  const known = kept.get(organisationId)
  if (known?.version === version && known.taxonomy === skills.taxonomy) {
    const ready = await known.ready.catch(() => null)
    if (ready) return ready
  }
  const ready = read(tx, version, skills)
  kept.set(organisationId, { version, taxonomy: skills.taxonomy, ready })
  return ready
}

/** Which edition of the people stands in the database now. */
export async function versionNow(tx: Tx): Promise<string> {
  const state = await tx.selectFrom('matchState').select(['edition', 'changes']).executeTakeFirst()
  return state ? `${state.changes}-${state.edition}` : '0'
}

/** Which edition of people, jobs and who has work stands in the database now. */
export async function editionNow(tx: Tx): Promise<string> {
  const state = await tx.selectFrom('matchState').select(['edition', 'around']).executeTakeFirst()
  return state ? `${state.edition} ${state.around}` : 'none'
}

async function read(tx: Tx, version: string, skills: KnownSkills): Promise<Snapshot> {
  const rows = await everybody(tx).orderBy('candidate.id').execute()
  const had = await skillsOf(tx)
  const people = packPeople(
    rows.map((one) => asPerson(one, had.get(one.id) ?? [], skills)),
    backgroundOf(skills),
  )
  return { version, people, paper: scratchPaper(people.count) }
}
