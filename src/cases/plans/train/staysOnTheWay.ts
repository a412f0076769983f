import { addDays, type PlainDate } from '#method/dates.ts'
import type { StayStatus } from '#method/lifecycles/stay.ts'
import { weekNumber, weeksFrom } from '#planning/calendar/weeks.ts'
import { endless } from '#planning/train/wishes/wishes.ts'
import type { Scope } from '../../case.ts'
import { type TrainSetup, weeksAhead } from './setup.ts'

/** A stay at a place of the train that is there already. */
export type StayOnTheWay = {
  readonly id: string
  readonly candidateId: string
  readonly placeId: string
  readonly status: StayStatus
  readonly startsOn: string | null
  readonly endsOn: string | null
  /** From which week up to which week it takes a seat. */
  readonly weeks: { readonly from: number; readonly until: number }
  /**
   * Whether the train has to go round it: of somebody else, or one of its own people who is there now. A planned stay of
   * its own people is what the plan is about, and gives way.
   */
  readonly isOthers: boolean
}

/** The stays at the places of a train, of everybody; and of its own people those that are behind them. One query. */
export async function staysOnTheWay({ tx, today }: Scope, setup: TrainSetup): Promise<StayOnTheWay[]> {
  if (setup.placeIds.length === 0) return []
  const own = new Map(setup.people.map((one) => [one.candidateId, one.futureJobId]))
  const rows = await tx
    .selectFrom('stay')
    .innerJoin('trajectory', 'trajectory.id', 'stay.trajectoryId')
    .select(['stay.id', 'stay.placeId', 'stay.status', 'stay.startsOn', 'stay.endsOn'])
    .select(['trajectory.candidateId', 'trajectory.futureJobId'])
    .$narrowType<{ status: StayStatus }>()
    .where('stay.placeId', 'in', setup.placeIds)
    // what others have behind them is no matter here, and grows with the years
    .where((eb) =>
      eb.or([
        eb('stay.status', 'in', ['planned', 'running']),
        eb.and([
          eb('stay.status', '=', 'completed'),
          eb('trajectory.candidateId', '=', eb.fn.any(eb.val([...own.keys()]))),
        ]),
      ]),
    )
    .orderBy('stay.startsOn', (day) => day.asc().nullsLast())
    .orderBy('stay.id')
    .execute()
  return rows.flatMap((row): StayOnTheWay[] => {
    const isOwn = own.get(row.candidateId) === row.futureJobId
    if (row.status === 'completed' && !isOwn) return []
    const takesSeat = row.startsOn !== null && row.status !== 'completed'
    const isOthers = takesSeat && (!isOwn || row.status === 'running')
    if (!isOthers && !isOwn) return []
    const stay = { ...row, weeks: weeksOf(setup, row, today) }
    // somebody who is there now is both: a seat that is taken, and a place that is behind the person
    return isOthers && isOwn
      ? [
          { ...stay, isOthers: true },
          { ...stay, isOthers: false },
        ]
      : [{ ...stay, isOthers }]
  })
}

type Days = { startsOn: string | null; endsOn: string | null; status: StayStatus }

/** Weeks from the first to the first that is free again. A running stay that should be over lasts this week at least. */
function weeksOf(setup: TrainSetup, { startsOn, endsOn, status }: Days, today: PlainDate) {
  const weeks = weeksFrom(setup.firstMonday, weeksAhead)
  const isOverdue = status === 'running' && endsOn !== null && endsOn <= today
  const until = isOverdue ? addDays(today, 1) : endsOn
  return {
    from: startsOn === null ? 0 : Math.max(0, weekNumber(weeks, startsOn)),
    // who leaves on a Monday leaves the week free
    until: until === null ? endless : Math.max(0, weekNumber(weeks, addDays(until, 6))),
  }
}
