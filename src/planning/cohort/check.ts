import { blockingPairs } from './blocking.ts'
import { type CohortInstance, type CohortPlan, maySit, worthOf } from './instance.ts'

export type CohortVerdict = {
  readonly isFeasible: boolean
  readonly objective: number
  readonly errors: readonly string[]
  readonly matched: number
  readonly blockingPairs: number
  readonly firstChoice: number
  readonly priorityMatched: number
  /** Reserved seats that somebody of the priority group holds. */
  readonly reservedFilled: number
}

/** In: an instance and a plan. Out: whether the plan keeps every rule (which not, in words), and its figures. */
export function checkCohort(instance: CohortInstance, plan: CohortPlan): CohortVerdict {
  const { candidates, tracks } = instance
  const errors: string[] = []
  if (plan.assign.length !== candidates.length) errors.push('assign needs one entry a candidate')
  const seated = tracks.map((): number[] => [])
  let objective = 0
  for (const [index, candidate] of candidates.entries()) {
    const wish = plan.assign[index] ?? -1
    if (wish === -1) continue
    const track = tracks[wish]
    const candRank = candidate.pref.indexOf(wish)
    const trackRank = track?.pref.indexOf(index) ?? -1
    if (!track) errors.push(`candidate ${index}: no track ${wish}`)
    else if (candRank < 0 || trackRank < 0) errors.push(`candidate ${index} not on list for ${wish}`)
    else if (!maySit(candidate, track)) errors.push(`candidate ${index} hard rule`)
    else objective += worthOf(instance.weights, candRank, trackRank, track.pref.length)
    seated[wish]?.push(index)
  }
  for (const [index, track] of tracks.entries())
    if ((seated[index]?.length ?? 0) > track.capacity) errors.push(`track ${index} over capacity`)
  const ofGroup = (people: readonly number[]) => people.filter((one) => candidates[one]?.priority).length
  return {
    isFeasible: errors.length === 0,
    objective,
    errors,
    matched: plan.assign.filter((one) => one >= 0).length,
    blockingPairs: blockingPairs(instance, plan).length,
    firstChoice: candidates.filter((one, index) => one.pref.length > 0 && one.pref[0] === plan.assign[index])
      .length,
    priorityMatched: ofGroup(seated.flat()),
    reservedFilled: tracks
      .map((track, index) => Math.min(track.quota ?? 0, track.capacity, ofGroup(seated[index] ?? [])))
      .reduce((sum, one) => sum + one, 0),
  }
}
