import { z } from 'zod'
import { barsBetween } from '#method/cohortBars.ts'
import { allow, command, type Scope } from '../../case.ts'
import { invalid } from '../../errors.ts'
import { chosenIds, optionalLine } from '../../fields.ts'
import { insertPlan } from '../planRecord.ts'
import { addMeetings } from './setMeetings.ts'
import { loadTakers, mostJobs, mostPeople, usualTimes } from './setup.ts'
import { jobsOf, peopleOf } from './viewNewCohort.ts'

/** A new cohort: everybody meets every employer whose hard rules do not bar it. */
export const createCohort = command({
  name: 'createCohort',
  rule: allow('plan', 'write'),
  input: z.object({ name: optionalLine, baan: chosenIds, people: chosenIds, priority: chosenIds }),
  async run(scope, { name, baan, people, priority }) {
    const chosen = (await jobsOf(scope)).filter((job) => baan.includes(job.id))
    if (chosen.length === 0)
      throw invalid({ baan: { nl: 'Kies minstens één baan.', en: 'Choose one job at least.' } })
    const known = (
      await peopleOf(
        scope,
        chosen.map((job) => job.id),
      )
    ).filter((one) => people.includes(one.id))
    if (known.length === 0)
      throw invalid({ people: { nl: 'Kies wie er meedoet.', en: 'Choose who takes part.' } })
    if (chosen.length > mostJobs) throw invalid({ baan: tooMany(mostJobs) })
    if (known.length > mostPeople) throw invalid({ people: tooMany(mostPeople) })
    const usualName = chosen.map((job) => job.function).join(', ')
    const setup = JSON.stringify(usualTimes)
    const planId = await insertPlan(scope, { kind: 'cohort', name: name ?? usualName.slice(0, 200), setup })
    const { tx } = scope
    await tx
      .insertInto('cohortCandidate')
      .values(known.map(({ id }) => ({ planId, candidateId: id, isPriority: priority.includes(id) })))
      .execute()
    await tx
      .insertInto('cohortTrack')
      .values(
        chosen.map(({ id, free }) => ({ planId, futureJobId: id, capacity: Math.min(200, Number(free)) })),
      )
      .execute()
    await meetAll(scope, planId)
    return { id: planId }
  },
})

const tooMany = (most: number) => ({ nl: `Kies er hoogstens ${most}.`, en: `Choose ${most} at most.` })

/** Everybody with every job that bars nothing; meetings that are there stay. */
async function meetAll(scope: Scope, planId: string): Promise<void> {
  const { candidates, tracks } = await loadTakers(scope, planId)
  const pairs = candidates.flatMap((candidate) =>
    tracks
      .filter((track) => barsBetween(candidate, track).length === 0)
      .map((track) => ({ candidateId: candidate.id, futureJobId: track.id })),
  )
  await addMeetings(scope, planId, pairs)
}
