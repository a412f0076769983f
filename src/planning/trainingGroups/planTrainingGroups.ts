import type { Effort } from '../effort.ts'
import type { Heard, Planned } from '../planned.ts'
import { checkTrainingGroups } from './check.ts'
import { type Formulated, formulate } from './formulate.ts'
import { bandsOf, groupCosts, type TrainingGroupsInstance, type TrainingGroupsPlan } from './instance.ts'
import type { Program, SolveProgram } from './program.ts'

/**
 * In: an instance, how long (asked before each of two steps; the solver keeps its own time), a solver, who hears of plans.
 * Out: the plan that leaves fewest unplaced, in fewest groups, with fewest in a lower band; or the best found with the
 * bound of the program whose groups may be broken. There is always a plan: nobody placed is one.
 */
export async function planTrainingGroups(
  instance: TrainingGroupsInstance,
  effort: Effort,
  solve: SolveProgram,
  heard?: Heard<TrainingGroupsPlan>,
): Promise<Planned<TrainingGroupsPlan>> {
  const nobody: TrainingGroupsPlan = { place: instance.learners.map(() => null), sessions: {} }
  const least = countedBound(instance)
  if (effort.isSpent()) return answer(instance, nobody, least, false, heard)
  const formulated = formulate(instance)
  const whole = await solve(formulated.program)
  const plan = whole.values ? planOf(instance, formulated, whole.values) : nobody
  if (whole.isBest) return answer(instance, plan, least, true, heard)
  const bound = effort.isSpent() ? least : Math.max(least, await brokenBound(instance, formulated, solve))
  return answer(instance, plan, bound, false, heard)
}

function answer(
  instance: TrainingGroupsInstance,
  plan: TrainingGroupsPlan,
  bound: number,
  isBest: boolean,
  heard?: Heard<TrainingGroupsPlan>,
): Planned<TrainingGroupsPlan> {
  const { objective } = checkTrainingGroups(instance, plan)
  const isProven = isBest || objective <= bound
  heard?.(plan, objective, isProven ? objective : bound)
  return { kind: 'plan', plan, objective, bound: isProven ? objective : bound, isProven }
}

/** Who can come nowhere stays unplaced; all others in full groups. */
function countedBound(instance: TrainingGroupsInstance): number {
  const able = instance.learners.filter((one) => one.slots.length > 0 && bandsOf(instance, one).length > 0)
  const each = Math.min(groupCosts.unplaced, groupCosts.group / instance.maxSize)
  return groupCosts.unplaced * (instance.learners.length - able.length) + Math.ceil(each * able.length - 1e-6)
}

/** The least when groups may be broken: no plan is below it, and objectives are whole. */
async function brokenBound(
  instance: TrainingGroupsInstance,
  { program }: Formulated,
  solve: SolveProgram,
): Promise<number> {
  const broken: Program = { ...program, columns: program.columns.map((one) => ({ ...one, isWhole: false })) }
  const { values, isBest } = await solve(broken)
  if (!values || !isBest) return 0
  const sum = program.columns.reduce((total, column, index) => total + column.cost * (values[index] ?? 0), 0)
  return Math.ceil(groupCosts.unplaced * instance.learners.length + sum - 1e-4)
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
