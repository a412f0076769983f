import { z } from 'zod'
import { allow, command } from '../../case.ts'
import { chosenIds, id, neededDate, version } from '../../fields.ts'
import { save } from '../../save.ts'
import { lockDraft } from '../lockDraft.ts'
import { asPersonOfTrain, mustBeOpen, onceEach } from './createTrain.ts'
import { asSetup, placesInOrder, wishesOfFields } from './fields.ts'
import { planTrainAgain } from './planAgain.ts'
import { loadTrainPlan, type TrainSetup } from './setup.ts'
import { trainPeople } from './trainPeople.ts'

/** Other weeks, a stay held fast, weeks somebody cannot, a latecomer, another order: planned again with few changes. */
export const saveTrain = command({
  name: 'saveTrain',
  rule: allow('plan', 'write', (input: { planId: string }) => input.planId),
  input: z.looseObject({
    planId: id,
    version,
    readyOn: neededDate,
    people: chosenIds,
    latecomers: chosenIds,
  }),
  async run(scope, { planId, version, readyOn, people, latecomers, ...raw }) {
    await lockDraft(scope, planId)
    const plan = await loadTrainPlan(scope, planId)
    const was = plan.setup
    const placeIds = placesInOrder(raw)
    await mustBeOpen(scope, placeIds)
    const possible = await trainPeople(scope, [...new Set(was.people.map((one) => one.futureJobId))])
    const staying = was.people.filter((one) => people.includes(one.candidateId))
    const joining = onceEach(possible).filter((one) => latecomers.includes(one.candidateId))
    const setup: TrainSetup = {
      ...was,
      readyOn,
      placeIds,
      people: [...staying, ...joining.map(asPersonOfTrain)],
      ...wishesOfFields(
        raw,
        staying,
        was.placeIds.filter((one) => placeIds.includes(one)),
      ),
    }
    const saved = await save(scope, 'plan', planId, version, { setup: asSetup(setup) })
    await planTrainAgain(scope, planId, setup)
    return { id: planId, version: saved }
  },
})
