import { z } from 'zod'
import { mondayOf } from '#planning/calendar/weeks.ts'
import { allow, command, type Scope } from '../../case.ts'
import { invalid } from '../../errors.ts'
import { chosenIds, optionalLine } from '../../fields.ts'
import { insertPlan } from '../planRecord.ts'
import { asSetup, dayFields, emptyWishes, placesInOrder } from './fields.ts'
import { planTrainAgain } from './planAgain.ts'
import type { TrainSetup } from './setup.ts'
import { type TrainCandidate, trainPeople } from './trainPeople.ts'

/** A new train: who goes along, through which places, from which week, ready on which day. It is planned at once. */
export const createTrain = command({
  name: 'createTrain',
  rule: allow('plan', 'write'),
  input: z.looseObject({ name: optionalLine, baan: chosenIds, people: chosenIds, ...dayFields }),
  async run(scope, { name, baan, people, firstDay, readyOn, ...raw }) {
    if (firstDay < mondayOf(scope.today)) throw invalid({ firstDay: weekIsOver })
    const placeIds = placesInOrder(raw)
    await mustBeOpen(scope, placeIds)
    const possible = await trainPeople(scope, baan)
    const chosen = possible.filter((one) => people.includes(one.candidateId))
    const setup: TrainSetup = {
      firstMonday: mondayOf(firstDay),
      readyOn,
      placeIds,
      people: onceEach(chosen).map(asPersonOfTrain),
      ...emptyWishes,
    }
    const jobs = [...new Set(setup.people.map((person) => person.futureJobId))]
    const futureJobId = jobs.length === 1 ? jobs[0] : null
    const called = { name: name ?? nameOf(chosen), setup: asSetup(setup) }
    const id = await insertPlan(scope, { kind: 'train', futureJobId, ...called })
    await planTrainAgain(scope, id, setup)
    return { id }
  },
})

export const asPersonOfTrain = ({ candidateId, futureJobId, trajectoryId, proposalId }: TrainCandidate) => ({
  candidateId,
  futureJobId,
  trajectoryId,
  proposalId,
})

const weekIsOver = { nl: 'Deze week is voorbij.', en: 'This week is over.' }

/** Somebody who is on the way to two of the jobs goes along once. */
export const onceEach = (people: readonly TrainCandidate[]): TrainCandidate[] =>
  [...new Map(people.toReversed().map((one) => [one.candidateId, one])).values()].toReversed()

const nameOf = (people: readonly TrainCandidate[]) =>
  [...new Set(people.map((one) => one.function))].join(', ') || null

/** Refuses a place that is not there or takes nobody any more. */
export async function mustBeOpen({ tx }: Scope, placeIds: readonly string[]): Promise<void> {
  if (placeIds.length === 0) return
  const open = await tx
    .selectFrom('place')
    .select('id')
    .where('id', 'in', [...placeIds])
    .where('closedAt', 'is', null)
    .where('capacity', '>', 0)
    .orderBy('id')
    .execute()
  const gone = placeIds.find((id) => !open.some((one) => one.id === id))
  if (gone)
    throw invalid({
      [`nr-${gone}`]: {
        nl: 'Deze leerplek neemt niemand meer aan.',
        en: 'This place takes nobody any more.',
      },
    })
}
