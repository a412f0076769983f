import { z } from 'zod'
import { allow, command, type Scope } from '../../case.ts'
import { invalid } from '../../errors.ts'
import { chosenIds, id, optionalCount, optionalLine, version } from '../../fields.ts'
import { save } from '../../save.ts'
import { lockDraft } from '../lockDraft.ts'
import { insertPlan } from '../planRecord.ts'
import { startRun, usualSeconds } from '../runs.ts'
import { canOfFields, groupsFields, mustBeSome, sizesOf, timesOfFields } from './fields.ts'
import { canBefore, learnersOf } from './learners.ts'
import { type GroupsSetup, groupsInstance, groupsSetup, keyOfTime, loadGroupsPlan } from './setup.ts'

/** Lets the groups be made with the levels of now. Somebody whose level is not known waits outside. */
async function planGroupsAgain(scope: Scope, planId: string, setup: GroupsSetup): Promise<void> {
  const learners = await learnersOf(
    scope,
    setup.people.map((one) => one.candidateId),
  )
  const { instance, about } = groupsInstance(
    setup,
    (candidateId) => learners.get(candidateId)?.dutchLevel ?? null,
  )
  const task = { kind: 'plan', instance, goal: 'value' } as const
  await startRun(scope, planId, { task, about, seconds: usualSeconds })
}

/** New groups: who learns, at which times there is a room, how large a group is. They are planned at once. */
export const createGroups = command({
  name: 'createGroups',
  rule: allow('plan', 'write'),
  input: z.looseObject({ ...groupsFields, name: optionalLine, lokalen: optionalCount(1, 20) }),
  async run(scope, { name, people, lokalen, minSize, maxSize, ...raw }) {
    mustBeSome(people)
    const times = timesOfFields(raw, lokalen ?? 1)
    const before = await canBefore(scope)
    const keys = times.map(({ time }) => keyOfTime(time))
    const setup: GroupsSetup = {
      times,
      ...sizesOf({ minSize, maxSize }),
      people: (await mayChoose(scope, people)).map((candidateId) => {
        const known = before.get(candidateId)
        return {
          candidateId,
          can: keys.filter((key) => !known?.asked.includes(key) || known.can.includes(key)),
        }
      }),
    }
    const called = { name: name ?? usualName[scope.actor.locale], setup: asSetup(setup) }
    const planId = await insertPlan(scope, { kind: 'trainingGroups', ...called })
    await planGroupsAgain(scope, planId, setup)
    return { id: planId }
  },
})

/** Other times, rooms, sizes or people, and when somebody can: planned again. */
export const saveGroups = command({
  name: 'saveGroups',
  rule: allow('plan', 'write', (input: { planId: string }) => input.planId),
  input: z.looseObject({ planId: id, version, ...groupsFields, erbij: chosenIds }),
  async run(scope, { planId, version, people, erbij, minSize, maxSize, ...raw }) {
    await lockDraft(scope, planId)
    const plan = await loadGroupsPlan(scope, planId)
    const before = plan.setup.times
    const times = timesOfFields(raw, 1)
    const staying = plan.setup.people.filter((one) => people.includes(one.candidateId))
    const joining = (await mayChoose(scope, erbij)).filter(
      (candidateId) => !plan.setup.people.some((one) => one.candidateId === candidateId),
    )
    const setup: GroupsSetup = {
      times,
      ...sizesOf({ minSize, maxSize }),
      people: [
        ...staying.map(({ candidateId }) => ({
          candidateId,
          can: canOfFields(raw, candidateId, before, times),
        })),
        ...joining.map((candidateId) => ({ candidateId, can: times.map(({ time }) => keyOfTime(time)) })),
      ],
    }
    mustBeSome(setup.people)
    const saved = await save(scope, 'plan', planId, version, { setup: asSetup(setup) })
    await planGroupsAgain(scope, planId, setup)
    return { id: planId, version: saved }
  },
})

/** As it is kept; a mistake of ours shows here and not later. */
const asSetup = (setup: GroupsSetup): string => JSON.stringify(groupsSetup.parse(setup))

/** Refuses somebody who is not there any more. Out: the ids in the order in which they are listed. */
async function mayChoose({ tx, visible }: Scope, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return []
  const rows = await tx
    .selectFrom('candidate')
    .select('id')
    .where('id', 'in', [...ids])
    .where('archivedAt', 'is', null)
    .where(visible('candidate', 'match'))
    .orderBy('dutchLevel')
    .orderBy('firstName')
    .orderBy('id')
    .execute()
  if (rows.length < new Set(ids).size)
    throw invalid({
      people: {
        nl: 'Iemand die u koos, is er niet meer. Kies opnieuw.',
        en: 'Somebody you chose is not there any more. Choose again.',
      },
    })
  return rows.map((row) => row.id)
}

const usualName = { nl: 'Nederlandse les', en: 'Dutch lessons' }
