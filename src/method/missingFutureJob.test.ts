import { describe, expect, it } from 'vitest'
import { type FutureJobStatus, futureJobStatuses } from './lifecycles/futureJob.ts'
import { type KnownOfJob, missingFutureJob, missingOfJob, missingOfJobKeys } from './missingFutureJob.ts'
import { nextForJob, nextSteps, type PeopleOfJob } from './nextForJob.ts'

const nothing: KnownOfJob = {
  function: '',
  expectedFrom: null,
  expectedUntil: null,
  growthForm: null,
  cameInView: null,
  hoursMin: null,
  hoursMax: null,
  shifts: [],
  conditions: null,
  essentials: 0,
  essentialsWithoutLevel: 0,
  routesChosen: 0,
  places: 0,
  visits: 0,
  commitments: 0,
}
const everything: KnownOfJob = {
  function: 'Tandtechnicus',
  expectedFrom: '2027-09-01',
  expectedUntil: null,
  growthForm: 'expansion',
  cameInView: 'coachAsked',
  hoursMin: 24,
  hoursMax: 32,
  shifts: ['day'],
  conditions: 'Een vaste begeleider',
  essentials: 3,
  essentialsWithoutLevel: 0,
  routesChosen: 1,
  places: 1,
  visits: 1,
  commitments: 1,
}
const nobody: PeopleOfJob = { positions: 2, waiting: 0, onTheWay: 0, filled: 0 }
const today = '2027-03-01'

describe('what is missing of a future job', () => {
  it('asks only for the first facts while the job is merely in view', () => {
    expect(missingFutureJob(nothing, 'inView')).toEqual(['function', 'when', 'growthForm', 'cameInView'])
  })

  it('asks for the rest once the possibilities are mapped', () => {
    expect(missingFutureJob(nothing, 'mapping')).toEqual(missingOfJobKeys.filter((key) => key !== 'levels'))
  })

  it('asks for the levels of the essential skills before candidates are sought', () => {
    const noLevels = { ...everything, essentialsWithoutLevel: 2 }
    expect(missingFutureJob(noLevels, 'mapping')).toEqual([])
    expect(missingFutureJob(noLevels, 'matching')).toEqual(['levels'])
  })

  it.each(['filled', 'lapsed'] as const)('asks nothing of a job that is %s', (status) => {
    expect(missingFutureJob(nothing, status)).toEqual([])
  })

  it.each(futureJobStatuses)('asks nothing of a job that is known well (%s)', (status) => {
    expect(missingFutureJob(everything, status)).toEqual([])
  })

  it('counts one end of the hours as known', () => {
    const jobs = [
      { ...everything, hoursMin: null },
      { ...everything, hoursMax: null },
    ]
    expect(jobs.map((job) => missingFutureJob(job, 'mapping'))).toEqual([[], []])
  })
})

describe('the next thing to do for a job', () => {
  const next = (
    status: FutureJobStatus,
    people: Partial<PeopleOfJob> = {},
    known: Partial<KnownOfJob> = {},
    order: 'matchFirst' | 'trajectoryFirst' = 'matchFirst',
  ) => nextForJob({ ...everything, ...nobody, ...people, ...known }, status, order, today)

  it('is nothing for a lapsed job', () => {
    expect(next('lapsed')).toBeNull()
  })

  it('is to ask about the date when the day has passed and nobody is on the way', () => {
    expect(next('matching', {}, { expectedFrom: '2027-02-28' })).toBe(nextSteps.askDate)
    expect(next('matching', {}, { expectedFrom: today })).toBe(nextSteps.propose)
    expect(next('learningIn', { onTheWay: 1 }, { expectedFrom: '2027-02-28' })).not.toBe(nextSteps.askDate)
    expect(next('filled', {}, { expectedFrom: '2027-02-28' })).toBe(nextSteps.aftercare)
    expect(next('learningIn', { filled: 1 }, { expectedFrom: '2027-02-28' })).toBe(nextSteps.askDate)
    expect(next('learningIn', { filled: 2 }, { expectedFrom: '2027-02-28' })).toBe(nextSteps.fill)
    const period = { expectedFrom: '2027-02-01', expectedUntil: '2027-03-01' }
    expect(next('matching', {}, period)).toBe(nextSteps.propose)
    expect(next('matching', {}, { ...period, expectedUntil: '2027-02-28' })).toBe(nextSteps.askDate)
  })

  it('is the first missing thing in steps 1 and 2', () => {
    expect(next('inView', {}, { growthForm: null })).toBe(missingOfJob.growthForm)
    expect(next('mapping', {}, { routesChosen: 0, visits: 0 })).toBe(missingOfJob.route)
    expect(next('matching', {}, { visits: 0 })).toBe(nextSteps.propose)
  })

  it.each([
    ['inView', {}, 'matchFirst', 'map'],
    ['mapping', {}, 'matchFirst', 'propose'],
    ['mapping', {}, 'trajectoryFirst', 'design'],
    ['matching', {}, 'matchFirst', 'propose'],
    ['matching', { waiting: 1 }, 'matchFirst', 'decide'],
    ['matching', { waiting: 1, onTheWay: 1 }, 'matchFirst', 'decide'],
    ['matching', { onTheWay: 2 }, 'matchFirst', 'design'],
    ['matching', { onTheWay: 2 }, 'trajectoryFirst', 'learnIn'],
    ['matching', { filled: 2 }, 'matchFirst', 'fill'],
    ['designing', { onTheWay: 1 }, 'matchFirst', 'design'],
    ['designing', {}, 'trajectoryFirst', 'propose'],
    ['learningIn', { onTheWay: 1 }, 'matchFirst', 'follow'],
    ['learningIn', { filled: 1 }, 'matchFirst', 'propose'],
    ['learningIn', { filled: 2 }, 'matchFirst', 'fill'],
    ['filled', { filled: 2 }, 'matchFirst', 'aftercare'],
  ] as const)('%s with %o, %s: %s', (status, people, order, wanted) => {
    expect(next(status, people, {}, order)).toBe(nextSteps[wanted])
  })
})
