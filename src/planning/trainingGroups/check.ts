import { groupCosts, type TrainingGroupsInstance, type TrainingGroupsPlan } from './instance.ts'

export type TrainingGroupsVerdict = {
  readonly isFeasible: boolean
  readonly objective: number
  readonly errors: readonly string[]
  readonly unplaced: number
  readonly groups: number
  readonly inLowerBand: number
}

/** In: an instance and a plan. Out: whether the plan keeps every rule (which not, in words), and its figures. */
export function checkTrainingGroups(
  instance: TrainingGroupsInstance,
  plan: TrainingGroupsPlan,
): TrainingGroupsVerdict {
  const { learners } = instance
  const errors = placeErrors(instance, plan)
  const heads = new Map<string, number>()
  for (const place of plan.place) if (place) heads.set(key(place), (heads.get(key(place)) ?? 0) + 1)
  errors.push(...sessionErrors(instance, plan, heads))
  const unplaced = learners.filter((_, index) => !plan.place[index]).length
  const groups = Object.values(plan.sessions).reduce((sum, one) => sum + one, 0)
  const inLowerBand = learners.filter((one, index) => {
    const place = plan.place[index]
    return place && place[1] !== one.level
  }).length
  const { unplaced: left, group, lowerBand } = groupCosts
  const objective = left * unplaced + group * groups + lowerBand * inLowerBand
  return { isFeasible: errors.length === 0, objective, errors, unplaced, groups, inLowerBand }
}

const key = ([slot, band]: readonly [number, number]) => `${slot}_${band}`

function placeErrors(instance: TrainingGroupsInstance, plan: TrainingGroupsPlan): string[] {
  if (plan.place.length !== instance.learners.length) return ['place needs one entry a learner']
  const errors: string[] = []
  for (const [index, learner] of instance.learners.entries()) {
    const place = plan.place[index]
    if (!place) continue
    const [slot, band] = place
    if (!learner.slots.includes(slot)) errors.push(`learner ${index} not available in slot ${slot}`)
    const isOwn = band === learner.level || band === learner.level - 1
    if (!isOwn || band < 0 || band >= instance.bands) errors.push(`learner ${index} wrong level band`)
  }
  return errors
}

function sessionErrors(
  instance: TrainingGroupsInstance,
  plan: TrainingGroupsPlan,
  heads: ReadonlyMap<string, number>,
): string[] {
  const errors: string[] = []
  const rooms = new Map<number, number>()
  for (const [name, groups] of Object.entries(plan.sessions)) {
    const slot = Number(name.split('_')[0])
    rooms.set(slot, (rooms.get(slot) ?? 0) + groups)
    const count = heads.get(name) ?? 0
    if (count < instance.minSize * groups || count > instance.maxSize * groups)
      errors.push(`session ${name}: ${count} learners in ${groups} groups`)
  }
  for (const name of heads.keys()) if (!plan.sessions[name]) errors.push(`no session ${name}`)
  for (const [slot, groups] of rooms)
    if (groups > (instance.rooms[slot] ?? -1)) errors.push(`slot ${slot}: too many rooms`)
  return errors
}
