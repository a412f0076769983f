import { z } from 'zod'
import { allow, command, type Scope } from '../../case.ts'
import { impossible, invalid } from '../../errors.ts'
import { count, id, version } from '../../fields.ts'
import { save } from '../../save.ts'
import { lockDraft } from '../lockDraft.ts'
import { insertPlan } from '../planRecord.ts'
import { startRun } from '../runs.ts'
import { openPartJobs } from './listPartJobs.ts'
import {
  loadStackedPlan,
  type StackedAbout,
  type StackedSetup,
  stackedInstance,
  usualRules,
  worth,
} from './setup.ts'
import { numbersOf, whatIsAsked } from './splits.ts'

/** Stacking with hundreds of part-jobs is proven in a second or so; what lacks is looked for in the rest of the time. */
const seconds = 15

/**
 * Plans what is open now, with what was split. Jobs to keep of which a part is gone or used are let go, or that were
 * split. In: groups of part-jobs that one would rather have in one job; one more full job counts for more than all of them.
 */
export async function stackAgain(
  scope: Scope,
  planId: string,
  setup: StackedSetup,
  near: readonly (readonly string[])[] = [],
): Promise<void> {
  const parts = await openPartJobs(scope)
  if (parts.length === 0) throw impossible(nothingOpen)
  const partIds = parts.map((part) => part.id)
  const about: StackedAbout = { partIds }
  const given = stackedInstance(parts, setup.rules)
  const { keep, ...asked } = whatIsAsked(setup, partIds, given)
  const groups = near.flatMap((group) => numbersOf(group, partIds) ?? [])
  const wished = { groups, worth: Math.floor(worth.wJob / (groups.length + 1)) }
  const rules = { ...given.rules, ...asked, ...(groups.length > 0 && { near: wished }) }
  const instance = { ...given, rules }
  await startRun(scope, planId, { task: { kind: 'stackedJobs', instance, keep }, about, seconds })
}

/** A new plan with the usual rules, of everything that is open. */
export const createStacking = command({
  name: 'createStacking',
  rule: allow('plan', 'write'),
  input: z.object({}),
  async run(scope) {
    const setup: StackedSetup = { rules: usualRules, keep: [], splits: [] }
    const called = { name: name[scope.actor.locale], setup: JSON.stringify(setup) }
    const planId = await insertPlan(scope, { kind: 'stackedJobs', ...called })
    await stackAgain(scope, planId, setup)
    return { id: planId }
  },
})

/** Other rules: planned again, with the jobs that were kept. */
export const saveStacking = command({
  name: 'saveStacking',
  rule: allow('plan', 'write', (input: { planId: string }) => input.planId),
  input: z.object({
    planId: id,
    version,
    minHours: count(1, 60, usualRules.minHours),
    maxHours: count(1, 60, usualRules.maxHours),
    maxParts: count(1, 8, usualRules.maxParts),
    maxSitesPerMonth: count(1, 8, usualRules.maxSitesPerMonth),
    maxTravel: count(0, 240, usualRules.maxTravel),
    maxTags: count(1, 30, usualRules.maxTags),
    minutesPerKm: count(1, 30, usualRules.minutesPerKm),
  }),
  async run(scope, { planId, version, ...rules }) {
    if (rules.minHours > rules.maxHours)
      throw invalid({ maxHours: { nl: 'Dit is minder dan het minste.', en: 'This is less than the least.' } })
    await lockDraft(scope, planId)
    const plan = await loadStackedPlan(scope, planId)
    const setup = { ...plan.setup, rules }
    const saved = await save(scope, 'plan', planId, version, { setup: JSON.stringify(setup) })
    await stackAgain(scope, planId, setup)
    return { id: planId, version: saved }
  },
})

const name = { nl: 'Volle banen uit deelbanen', en: 'Full jobs out of part-jobs' }
const nothingOpen = {
  nl: 'Er is geen deelbaan die nog vrij is. Voeg er eerst een toe.',
  en: 'No part-job is open any more. Add one first.',
}
