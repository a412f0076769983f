import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { roleKeys } from '#access/roles.ts'
import { createPartner } from '#cases/places/createPartner.ts'
import { createTraining } from '#cases/places/createTraining.ts'
import { listPartners } from '#cases/places/listPartners.ts'
import { listTrainings } from '#cases/places/listTrainings.ts'
import { euros } from '#cases/places/money.ts'
import { savePartner } from '#cases/places/savePartner.ts'
import { saveTraining } from '#cases/places/saveTraining.ts'
import { viewPartner } from '#cases/places/viewPartner.ts'
import { viewTraining } from '#cases/places/viewTraining.ts'
import { startHouse, type TestHouse } from '../../support/house.ts'
import { refusal, wrongFields } from '../futureJobs/support.ts'
import { aPlace } from './support.ts'

let test: TestHouse
beforeAll(async () => {
  test = await startHouse()
})
afterAll(() => test.close())

const coach = () => test.actor('coach')
const roc = {
  name: 'ROC Flevoland',
  kind: 'school',
  contactName: 'Jan',
  email: 'JAN@roc.example',
  phone: '0320-1',
}
const lab = { name: 'Basis techniek', weeks: '4', daysPerWeek: '2,5', costCents: '€ 1.250,50' }

describe('trainings and partners', () => {
  const arrangers: readonly string[] = ['coach', 'accountManager', 'manager']

  it.each(roleKeys)('a %s writes and reads as the policy says', async (role) => {
    const actor = test.actor(role)
    const tried = async (work: Promise<unknown>) =>
      work.then(
        () => 'may',
        (error) => error.refusal.code as string,
      )
    const mayWrite = arrangers.includes(role) ? 'may' : 'notFound'
    const mayRead = arrangers.includes(role) || role === 'careDirector' ? 'may' : 'notFound'
    expect(await tried(test.run(actor, createTraining, lab))).toBe(mayWrite)
    expect(await tried(test.run(actor, createPartner, roc))).toBe(mayWrite)
    expect(await tried(test.run(actor, listTrainings, {}))).toBe(mayRead)
    expect(await tried(test.run(actor, listPartners, {}))).toBe(mayRead)
  })

  it('of another organisation are not there', async () => {
    const training = await test.run(coach(), createTraining, lab)
    const partner = await test.run(coach(), createPartner, roc)
    const stranger = test.actor('manager', 'almere')
    expect(await refusal(test.run(stranger, viewTraining, { trainingId: training.id }))).toEqual({
      code: 'notFound',
    })
    expect(await refusal(test.run(stranger, viewPartner, { partnerId: partner.id }))).toEqual({
      code: 'notFound',
    })
    expect(await refusal(test.run(stranger, saveTraining, { trainingId: training.id, ...lab }))).toEqual({
      code: 'notFound',
    })
    expect(await wrongFields(test.run(stranger, createTraining, { ...lab, partnerId: partner.id }))).toEqual([
      'partnerId',
    ])
  })

  it('name the field that is wrong', async () => {
    const wrong = { name: 'x', weeks: 'lang', daysPerWeek: '8', costCents: 'duur' }
    expect(await wrongFields(test.run(coach(), createTraining, wrong))).toEqual([
      'weeks',
      'daysPerWeek',
      'costCents',
    ])
    expect(
      await wrongFields(test.run(coach(), createPartner, { name: 'x', kind: '', email: 'geen' })),
    ).toEqual(['kind', 'email'])
  })

  it('are kept whole, with money in cents, and never overwritten silently', async () => {
    const { id: partnerId } = await test.run(coach(), createPartner, roc)
    const { id: trainingId } = await test.run(coach(), createTraining, { ...lab, partnerId })
    const seen = await test.run(coach(), viewTraining, { trainingId })
    expect(seen.training).toMatchObject({
      name: 'Basis techniek',
      partnerId,
      partner: 'ROC Flevoland',
      weeks: 4,
      daysPerWeek: 2.5,
      costCents: 125_050,
      version: 1,
    })
    await test.run(coach(), saveTraining, { trainingId, version: 1, ...lab, partnerId, costCents: '900' })
    expect(
      await refusal(test.run(coach(), saveTraining, { trainingId, version: 1, ...lab, name: 'Anders' })),
    ).toMatchObject({ code: 'conflict', theirs: { costCents: 90_000 } })
    const placeId = await aPlace(test, { name: 'Schoolkeuken', partnerId })
    const partner = await test.run(coach(), viewPartner, { partnerId })
    expect(partner.partner).toMatchObject({ name: 'ROC Flevoland', kind: 'school', email: 'jan@roc.example' })
    expect(partner.places).toEqual([{ id: placeId, name: 'Schoolkeuken' }])
    expect(partner.trainings).toEqual([{ id: trainingId, name: 'Basis techniek' }])
    await test.run(coach(), savePartner, { partnerId, version: 1, ...roc, name: 'ROC Nieuw' })
    expect(
      await refusal(test.run(coach(), savePartner, { partnerId, version: 1, ...roc, name: 'ROC Laat' })),
    ).toMatchObject({ code: 'conflict', theirs: { name: 'ROC Nieuw' } })
  })
})

describe('an amount as people type it', () => {
  it.each([
    ['', null],
    ['0', 0],
    ['900', 90_000],
    ['€ 900', 90_000],
    ['900,5', 90_050],
    ['900.50', 90_050],
    ['1.250', 125_000],
    ['1.250,50', 125_050],
    ['1.000.000', 100_000_000],
  ])('%s', (typed, cents) => {
    expect(euros.parse(typed)).toBe(cents)
  })

  it.each(['duur', '-5', '1,2,3', '12.34.56', '900,505'])('%s is refused', (typed) => {
    expect(euros.safeParse(typed).success).toBe(false)
  })
})
