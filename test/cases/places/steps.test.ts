import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { roleKeys } from '#access/roles.ts'
import { createTraining } from '#cases/places/createTraining.ts'
import { savePlace } from '#cases/places/savePlace.ts'
import { savePlaceStep } from '#cases/places/savePlaceStep.ts'
import { saveTrainingSkills } from '#cases/places/saveTrainingSkills.ts'
import { viewPlace } from '#cases/places/viewPlace.ts'
import { viewTraining } from '#cases/places/viewTraining.ts'
import { startHouse, type TestHouse } from '../../support/house.ts'
import { refusal, wrongFields } from '../futureJobs/support.ts'
import { aPlace, placeRow } from './support.ts'

let test: TestHouse
let placeId: string
let trainingId: string
beforeAll(async () => {
  test = await startHouse()
  placeId = await aPlace(test)
  trainingId = (await test.run(coach(), createTraining, { name: 'Kassa', weeks: '2' })).id
})
afterAll(() => test.close())

const coach = () => test.actor('coach')
const step = (more: Record<string, unknown> = {}) => ({ placeId, level: '2', learningWeeks: '8', ...more })
const saveStep = (more: Record<string, unknown> = {}, actor = coach()) =>
  test.run(actor, savePlaceStep, step(more))
const entry = async () => (await test.run(coach(), viewPlace, { placeId })).entrySkills

describe('a place as a step of a path', () => {
  it('is told by who may write about the place, and names what is wrong', async () => {
    const writers: readonly string[] = ['coach', 'accountManager', 'manager']
    for (const role of roleKeys.filter((one) => !writers.includes(one)))
      expect(await refusal(saveStep({}, test.actor(role)))).toEqual({ code: 'notFound' })
    expect(await refusal(saveStep({}, test.actor('coach', 'almere')))).toEqual({ code: 'notFound' })
    const wrong = {
      level: '4',
      learningWeeks: '0',
      costCents: 'veel',
      'entry.0': 'Tellen',
      'entryLevel.0': '9',
    }
    expect(await wrongFields(saveStep(wrong))).toEqual([
      'level',
      'learningWeeks',
      'costCents',
      'entryLevel.0',
    ])
    expect(await placeRow(test, placeId)).toMatchObject({ level: null, learningWeeks: null, costCents: null })
  })

  it('is kept whole, and an empty line goes', async () => {
    await saveStep({
      costCents: '1.250',
      'entry.0': 'Tellen',
      'entryLevel.0': '2',
      'entry.1': '',
      'entry.2': 'Lezen',
    })
    expect(await placeRow(test, placeId)).toMatchObject({ level: 2, learningWeeks: 8, costCents: 125_000 })
    expect(await entry()).toEqual([
      { skill: 'Tellen', level: 2 },
      { skill: 'Lezen', level: null },
    ])
    await saveStep({ 'entry.0': 'Lezen', 'entryLevel.0': '1' })
    expect(await entry()).toEqual([{ skill: 'Lezen', level: 1 }])
    expect((await placeRow(test, placeId)).costCents).toBeNull()
  })

  it('shows both when somebody else changed it since', async () => {
    const { version } = await placeRow(test, placeId)
    await saveStep({ version, 'entry.0': 'Rekenen', 'entryLevel.0': '3' })
    expect(await refusal(saveStep({ version, 'entry.0': 'Zingen' }))).toMatchObject({
      code: 'conflict',
      theirs: { 'entry.0': 'Rekenen', 'entryLevel.0': '3' },
    })
    const same = { 'entry.0': 'Rekenen', 'entryLevel.0': '3' }
    expect(await refusal(saveStep({ version, ...same, learningWeeks: '20' }))).toMatchObject({
      code: 'conflict',
      theirs: { learningWeeks: 8 },
    })
    expect(await entry()).toEqual([{ skill: 'Rekenen', level: 3 }])
  })

  it('stays when the facts of the place are saved', async () => {
    await test.run(coach(), savePlace, { placeId, name: 'Kantine', kind: 'workCompany', capacity: '2' })
    expect(await placeRow(test, placeId)).toMatchObject({ level: 2, learningWeeks: 8 })
  })

  it('is changed on its page without script', async () => {
    const browser = await test.browser(coach())
    const wrong = await browser.post(`/leerplekken/${placeId}/pad`, {
      learningWeeks: 'lang',
      'entry.0': 'Dweilen',
    })
    expect(wrong.status).toBe(422)
    expect(await wrong.text()).toContain('Dweilen')
    const done = await browser.post(`/leerplekken/${placeId}/pad`, { level: '3', learningWeeks: '9' })
    expect(done.headers.get('location')).toBe(`/leerplekken/${placeId}`)
    expect(await (await browser.get(`/leerplekken/${placeId}`)).text()).toContain('9 weken')
  })
})

describe('what one learns in a training', () => {
  const saveSkills = (more: Record<string, unknown>, actor = coach()) =>
    test.run(actor, saveTrainingSkills, { trainingId, ...more })
  const skills = async () => (await test.run(coach(), viewTraining, { trainingId })).skills

  it('is arranged by the work company only', async () => {
    const arrangers: readonly string[] = ['coach', 'accountManager', 'manager']
    for (const role of roleKeys.filter((one) => !arrangers.includes(one)))
      expect(await refusal(saveSkills({ 'skill.0': 'Nep' }, test.actor(role)))).toEqual({ code: 'notFound' })
    const other = saveSkills({ 'skill.0': 'Nep' }, test.actor('coach', 'almere'))
    expect(await refusal(other)).toEqual({ code: 'notFound' })
    expect(await skills()).toEqual([])
  })

  it('is a list that replaces the former one, and shows both to who comes second', async () => {
    const { training } = await test.run(coach(), viewTraining, { trainingId })
    const { version } = training
    await saveSkills({ version, 'skill.0': 'Afrekenen', 'level.0': '3' })
    expect(await refusal(saveSkills({ version, 'skill.0': 'Tellen' }))).toMatchObject({
      code: 'conflict',
      theirs: { 'skill.0': 'Afrekenen', 'level.0': '3' },
    })
    expect(await skills()).toEqual([{ skill: 'Afrekenen', level: 3 }])
    const browser = await test.browser(coach())
    const sent = await browser.post(`/leerplekken/opleidingen/${trainingId}/skills`, { 'skill.0': 'Tellen' })
    expect(sent.status).toBe(303)
    expect(await skills()).toEqual([{ skill: 'Tellen', level: null }])
  })
})
