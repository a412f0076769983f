import type { ToldTrain, TrainPlanData } from '#cases/plans/train/viewTrainPlan.ts'
import type { DrawnStay } from '../../trajectories/train/layout.ts'

/** The stays of a plan as the drawing of a train has them: nobody opens a trajectory from a plan. */
export function drawnStays(told: ToldTrain, { names, setup, plan }: TrainPlanData): DrawnStay[] {
  const order = new Map(told.ends.map((one, at) => [one.candidateId, at]))
  const trajectories = new Map(setup.people.map((one) => [one.candidateId, one.trajectoryId]))
  const firstDays = firstDaysOf(told)
  const firstDay = (candidateId: string) => firstDays.get(candidateId) ?? ''
  return told.stays
    .map((stay, at) => ({
      id: String(at),
      status: 'planned',
      startsOn: stay.startsOn,
      endsOn: stay.endsOn,
      placeId: stay.placeId,
      place: names.place(stay.placeId),
      trajectoryId: trajectories.get(stay.candidateId) ?? stay.candidateId,
      firstName: names.person(stay.candidateId),
      function: plan.name ?? '',
      mayOpen: false,
      candidateId: stay.candidateId,
    }))
    .toSorted(
      (one, other) =>
        firstDay(one.candidateId).localeCompare(firstDay(other.candidateId)) ||
        (order.get(one.candidateId) ?? 0) - (order.get(other.candidateId) ?? 0) ||
        one.startsOn.localeCompare(other.startsOn),
    )
}

function firstDaysOf({ stays }: ToldTrain): Map<string, string> {
  const days = new Map<string, string>()
  for (const { candidateId, startsOn } of stays) {
    const before = days.get(candidateId)
    if (before === undefined || startsOn < before) days.set(candidateId, startsOn)
  }
  return days
}
