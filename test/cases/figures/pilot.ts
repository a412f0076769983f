import type { GrowthForm } from '#method/growthForms.ts'
import type { OutcomeKind } from '#method/outcomes.ts'
import type { Route } from '#method/routes.ts'
import type { CountedTrajectory } from '#statistics/counted.ts'

/**
 * The pilot of 2017 to 2019 as the published report counts it (R 3.3.1 and tables 3.1 and 3.3 to 3.6), by employer
 * and route. The report gives numbers; the days are made up to fit them, and nobody here is a person.
 */
export const pilot = {
  name: 'Pilot Nieuwe Banen',
  slug: 'pilot-2019',
  startsOn: '2017-09-01',
  endsOn: '2019-07-31',
} as const

export type PilotEmployer = {
  name: string
  route: Route
  growthForm: GrowthForm
  people: readonly PilotPerson[]
}

/** The first day of learning in (null: hired directly, or fell out before), what came of it, and its day. */
export type PilotPerson = readonly [startedOn: string | null, kind: OutcomeKind, on: string]

const many = (count: number, person: PilotPerson): PilotPerson[] =>
  Array.from({ length: count }, () => person)

export const pilotEmployers: readonly PilotEmployer[] = [
  {
    name: 'Schoonmaakbedrijf',
    route: 'smallScale',
    growthForm: 'expansion',
    people: [['2018-03-01', 'otherEmployer', '2018-04-02']],
  },
  {
    name: 'Straalbedrijf',
    route: 'smallScale',
    growthForm: 'expansion',
    people: [['2018-01-08', 'noJob', '2018-10-08']],
  },
  {
    name: 'Tandtechnisch laboratorium',
    route: 'smallScale',
    growthForm: 'expansion',
    people: [['2018-11-05', 'intendedJob', '2019-07-15']],
  },
  {
    name: 'Productiebedrijf bouw',
    route: 'smallScale',
    growthForm: 'expansion',
    people: [
      ['2018-02-01', 'intendedJob', '2018-03-19'],
      ['2018-02-01', 'otherEmployer', '2018-06-04'],
    ],
  },
  {
    name: 'Zorgorganisatie',
    route: 'smallScale',
    growthForm: 'expansion',
    people: [[null, 'intendedJob', '2018-05-01']],
  },
  {
    name: 'Administratiekantoor',
    route: 'smallScale',
    growthForm: 'expansion',
    people: [['2018-09-03', 'noJob', '2019-03-04']],
  },
  {
    name: 'Hotel en restaurant',
    route: 'largeScale',
    growthForm: 'expansion',
    people: [
      ['2018-04-02', 'intendedJob', '2018-12-03'],
      [null, 'noJob', '2018-04-16'],
      ['2018-04-02', 'noJob', '2018-08-06'],
      ['2018-06-04', 'noJob', '2018-11-05'],
    ],
  },
  {
    name: 'Distributiecentrum',
    route: 'largeScale',
    growthForm: 'areaDevelopment',
    people: [
      ...many(8, ['2018-10-01', 'intendedJob', '2019-02-04']),
      ...many(2, ['2018-10-01', 'otherEmployer', '2019-03-04']),
      ...many(2, ['2019-01-07', 'agency', '2019-04-01']),
      ...many(5, ['2019-01-07', 'noJob', '2019-03-01']),
      ['2019-01-07', 'unknown', '2019-03-01'],
    ],
  },
]

/** Facts of an outcome that began on a day; the technician's job begins after the reference date. */
export function pilotOutcome([, kind, on]: PilotPerson) {
  const atWork = ['intendedJob', 'otherEmployer', 'agency'].includes(kind)
  const startsOn = on === '2019-07-15' ? '2019-09-01' : on
  return {
    kind,
    contractAgreedOn: atWork ? on : null,
    startsOn: atWork ? startsOn : null,
    endedOn: on,
    contractKind:
      kind === 'intendedJob' ? ('permanent' as const) : kind === 'agency' ? ('agency' as const) : null,
    hours: kind === 'intendedJob' ? 36 : null,
    permanent: kind === 'intendedJob' ? true : null,
    partlyOnBenefit: atWork ? kind === 'agency' : null,
    trialPassedOn: null,
    contractEndedOn: null,
  }
}

/** The same as the figures read it from the records. */
export function pilotTrajectories(): CountedTrajectory[] {
  return pilotEmployers.flatMap(({ name, route, growthForm, people }) =>
    people.map((person, at) => ({
      id: `${name}-${String(at).padStart(2, '0')}`,
      candidateId: `${name}-${at}`,
      continuesId: null,
      employerId: name,
      route,
      growthForm,
      startedOn: person[0],
      openedOn: '2027-01-01',
      outcome: pilotOutcome(person),
    })),
  )
}
