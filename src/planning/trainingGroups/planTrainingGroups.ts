import type { Effort } from '../effort.ts'
import type { Heard, Planned } from '../planned.ts'
import { checkTrainingGroups } from './check.ts'
import { type Formulated, formulate } from './formulate.ts'
import { bandsOf, groupCosts, type TrainingGroupsInstance, type TrainingGroupsPlan } from './instance.ts'
import type { SolveProgram } from './program.ts'

/**
 * In: an instance, how long, a solver, who hears of plans. Out: the plan that leaves fewest unplaced, in fewest groups,
 * with fewest in a lower band; or the best found with a bound. There is always a plan: nobody placed is one.
 */
export function planTrainingGroups(
  instance: TrainingGroupsInstance,
  effort: Effort,
  solve: SolveProgram,
  heard?: Heard<TrainingGroupsPlan>,
): Planned<TrainingGroupsPlan> {
  const formulated = formulate(instance)
  const counted = countedBound(instance)
  const read = (values: readonly number[]) => {
    const plan = planOf(instance, formulated, values)
    const { isFeasible, objective } = checkTrainingGroups(instance, plan)
    return isFeasible ? { plan, objective } : null
  }
  const hear = (values: readonly number[]) => {
    const better = read(values)
    if (better) heard?.(better.plan, better.objective, counted)
  }
  const solved = solve(formulated.program, effort, hear)
  const all = groupCosts.unplaced * instance.learners.length
  const { plan, objective } = (solved.values && read(solved.values)) ?? {
    plan: nobodyIn(instance),
    objective: all,
  }
  // costs are whole
  const bound = Math.min(objective, Math.max(counted, all + Math.ceil((solved.bound ?? -all) - 1e-4)))
  heard?.(plan, objective, bound)
  return { kind: 'plan', plan, objective, bound, isProven: bound === objective }
}

const nobodyIn = ({ learners }: TrainingGroupsInstance): TrainingGroupsPlan => ({
  place: learners.map(() => null),
  sessions: {},
})

/** Who can come nowhere stays unplaced; all others in full groups. */
function countedBound(instance: TrainingGroupsInstance): number {
  const able = instance.learners.filter((one) => one.slots.length > 0 && bandsOf(instance, one).length > 0)
  const each = Math.min(groupCosts.unplaced, groupCosts.group / instance.maxSize)
  return groupCosts.unplaced * (instance.learners.length - able.length) + Math.ceil(each * able.length - 1e-6)
}

function planOf(
  instance: TrainingGroupsInstance,
  formulated: Formulated,
  values: readonly number[],
): TrainingGroupsPlan {
  const place: ([number, number] | null)[] = instance.learners.map(() => null)
  const given = new Map<readonly number[], number>()
  for (const { column, alike, slot, band } of formulated.seats) {
    const from = given.get(alike) ?? 0
    const to = from + Math.round(values[column] ?? 0)
    for (const learner of alike.slice(from, to)) place[learner] = [slot, band]
    given.set(alike, to)
  }
  const sessions: Record<string, number> = {}
  for (const { column, slot, band } of formulated.sessions) {
    const groups = Math.round(values[column] ?? 0)
    if (groups > 0) sessions[`${slot}_${band}`] = groups
  }
  return { place, sessions }
}
