import { type StepLevel, untoldStepLevel } from '#method/stepLevels.ts'
import { mostAtOnce } from '#method/trajectories/occupancy.ts'
import { lastKnownBefore } from '#planning/calendar/intakes.ts'
import { placeWeeks } from '#planning/calendar/placeWeeks.ts'
import { mondayAt, type Weeks } from '#planning/calendar/weeks.ts'
import type { StepRecord } from '#planning/developmentPath/fromRecords.ts'
import { slotsIn } from '#planning/developmentPath/slots.ts'
import type { Scope } from '../../case.ts'
import type { KnownSkills } from '../../matching/background.ts'
import { type OpenPlace, type OpenTraining, openPlacesWithCalendar, openTrainings } from './offers.ts'
import { atLevels, type Mark } from './skillMarks.ts'

/** A link that a path can have, with what people want to know of it. */
export type PathStep = StepRecord & {
  readonly kind: 'place' | 'training'
  readonly name: string
  readonly teaches: readonly Mark[]
  readonly needs: readonly Mark[]
  readonly cost: number | null
  readonly levelTold: boolean
  /** The days on which somebody new may begin; null when any week will do. */
  readonly intakes: readonly string[] | null
}

/** Why a place or training is in no path: what somebody has to fill in first. */
export type Unused = {
  readonly kind: PathStep['kind']
  readonly id: string
  readonly name: string
  readonly why: 'skills' | 'weeks' | 'holidays' | 'intake'
  /** What it would teach. */
  readonly teaches: readonly Mark[]
}

type Asked = {
  readonly weeks: Weeks
  readonly skills: KnownSkills
  /** Full places are kept out; without, whoever accepts hears which one is full. */
  readonly seats: boolean
  /** Places where somebody is or goes already. */
  readonly without: readonly string[]
}

/** Every open learning place and training as a link of a path, and those of which too little is known. Eight queries. */
export async function loadSteps(
  scope: Scope,
  asked: Asked,
): Promise<{ steps: PathStep[]; unused: Unused[] }> {
  const places = await openPlacesWithCalendar(scope)
  const trainings = await openTrainings(scope)
  const told = [
    ...places.filter((one) => !asked.without.includes(one.id)).map((one) => ofPlace(one, asked, scope.today)),
    ...trainings.map((one) => ofTraining(one, asked.skills)),
  ]
  return {
    steps: told.flatMap((one) => ('why' in one ? [] : [one])),
    unused: told.flatMap((one) => ('why' in one ? [one] : [])),
  }
}

function ofPlace(place: OpenPlace, { weeks, skills, seats }: Asked, today: string): PathStep | Unused {
  const { id, name, learningWeeks } = place
  const teaches = atLevels(place.teaches, skills)
  const unused = (why: Unused['why']): Unused => ({ kind: 'place', id, name, why, teaches })
  if (teaches.length === 0) return unused('skills')
  if (learningWeeks === null) return unused('weeks')
  if (lastKnownBefore(place.intakes, weeks.firstMonday)) return unused('intake')
  const calendar = placeWeeks(weeks, place)
  if (calendar.kind === 'notKnown') return unused('holidays')
  const full = seats ? fullWeeks(place, weeks, today) : []
  return {
    kind: 'place',
    id,
    name,
    organisation: place.employer ?? place.partner ?? '',
    ...levelOf(place.level),
    teaches,
    needs: atLevels(place.needs, skills),
    weeks: learningWeeks,
    cost: place.costCents,
    costCents: place.costCents ?? 0,
    intakes: place.intakes,
    slots: slotsIn({ weeks: learningWeeks, ...calendar, full }, weeks.count),
  }
}

function ofTraining(training: OpenTraining, skills: KnownSkills): PathStep | Unused {
  const { id, name, weeks } = training
  const teaches = atLevels(training.teaches, skills)
  const unused = (why: Unused['why']): Unused => ({ kind: 'training', id, name, why, teaches })
  if (teaches.length === 0) return unused('skills')
  if (weeks === null) return unused('weeks')
  return {
    kind: 'training',
    id,
    name,
    organisation: training.partner ?? '',
    ...levelOf(training.level),
    teaches,
    needs: [],
    weeks,
    cost: training.costCents,
    costCents: training.costCents ?? 0,
    intakes: null,
    slots: null,
  }
}

const levelOf = (level: number | null): { level: StepLevel; levelTold: boolean } => ({
  level: (level ?? untoldStepLevel) as StepLevel,
  levelTold: level !== null,
})

/** The weeks in which every seat is taken on some day. */
function fullWeeks({ stays, capacity }: OpenPlace, weeks: Weeks, today: string): number[] {
  return Array.from({ length: weeks.count }, (_, week) => week).filter((week) => {
    const period = { from: mondayAt(weeks, week), until: mondayAt(weeks, week + 1) }
    return mostAtOnce(stays, period, today) >= capacity
  })
}
