import type { ToldTrain, TrainPlanData } from '#cases/plans/train/viewTrainPlan.ts'
import type { DrawnStay } from '../../trajectories/train/layout.ts'

/** The stays of a plan as the drawing of a train has them: nobody opens a trajectory from a plan. */
export function drawnStays(told: ToldTrain, { names, setup, plan }: TrainPlanData): DrawnStay[] {
  const order = new Map(told.ends.map((one, at) => [one.candidateId, at]))
  return told.stays
    .map((stay, at) => ({
      id: String(at),
      status: 'planned',
      startsOn: stay.startsOn,
      endsOn: stay.endsOn,
      placeId: stay.placeId,
      place: names.place(stay.placeId),
      trajectoryId:
        setup.people.find((one) => one.candidateId === stay.candidateId)?.trajectoryId ?? stay.candidateId,
      firstName: names.person(stay.candidateId),
      function: plan.name ?? '',
      mayOpen: false,
      candidateId: stay.candidateId,
    }))
    .toSorted(
      (one, other) =>
        firstDayOf(told, one.candidateId).localeCompare(firstDayOf(told, other.candidateId)) ||
        (order.get(one.candidateId) ?? 0) - (order.get(other.candidateId) ?? 0) ||
        one.startsOn.localeCompare(other.startsOn),
    )
}

const firstDayOf = (told: ToldTrain, candidateId: string): string =>
  told.stays
    .filter((stay) => stay.candidateId === candidateId)
    .toSorted((a, b) => (a.startsOn < b.startsOn ? -1 : 1))[0]?.startsOn ?? ''
