import type { Taxonomy } from '#skills/taxonomy.ts'
import type { Scope } from '../case.ts'
import { skillsToMatchBy } from './background.ts'
import { type Everything, everythingToMatch } from './everything.ts'
import { editionNow } from './snapshot.ts'

type Kept = {
  /** Which people, jobs and day it was worked out from. */
  readonly edition: string
  readonly taxonomy: Taxonomy
  readonly answers: Map<unknown, Promise<unknown>>
}

/** One a process and organisation, as the people in memory. What is kept here can be lost at any time. */
const kept = new Map<string, Kept>()

/**
 * What `work` makes of everybody and every job: the one that was worked out before when no person, job, skill or day
 * changed since, else worked out anew. Two cheap queries when it stands. Never older than the moment of asking: what is
 * read may be newer than its edition, and then the next request works it out once more. Only before the transaction
 * changed people or jobs itself: what is not committed yet must not be kept.
 */
export async function workedOut<T>(
  { tx, actor, today }: Pick<Scope, 'tx' | 'actor' | 'today'>,
  work: (everything: Everything) => T,
): Promise<T> {
  const skills = await skillsToMatchBy(tx)
  const edition = `${await editionNow(tx)} ${today}`
  const { answers } = keptAt(actor.organisationId, edition, skills.taxonomy)
  const known = answers.get(work) as Promise<T> | undefined
  const found = await known?.catch(() => undefined)
  if (found !== undefined) return found
  const making = everythingToMatch(tx, today).then(work)
  answers.set(work, making)
  return making
}

function keptAt(organisationId: string, edition: string, taxonomy: Taxonomy): Kept {
  const known = kept.get(organisationId)
  if (known?.edition === edition && known.taxonomy === taxonomy) return known
  const fresh: Kept = { edition, taxonomy, answers: new Map() }
  kept.set(organisationId, fresh)
  return fresh
}
