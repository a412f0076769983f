import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { considerPlace } from '#cases/futureJobs/considerPlace.ts'
import { viewJobRoutes } from '#cases/futureJobs/viewJobRoutes.ts'
import { archivePartner, archiveTraining } from '#cases/places/archive.ts'
import { createPartner } from '#cases/places/createPartner.ts'
import { createTraining } from '#cases/places/createTraining.ts'
import { listPlaces } from '#cases/places/listPlaces.ts'
import { listTrainings } from '#cases/places/listTrainings.ts'
import { saveTraining } from '#cases/places/saveTraining.ts'
import { viewPartner } from '#cases/places/viewPartner.ts'
import { viewPlace } from '#cases/places/viewPlace.ts'
import { viewTraining } from '#cases/places/viewTraining.ts'
import { startHouse, type TestHouse } from '../../support/house.ts'
import { aJob, refusal, wrongFields } from '../futureJobs/support.ts'
import { aPlace } from './support.ts'

let test: TestHouse
let partnerId: string
let trainingId: string
beforeAll(async () => {
  test = await startHouse()
})
beforeEach(async () => {
  partnerId = (await test.run(coach(), createPartner, { name: 'ROC Flevoland', kind: 'school' })).id
  trainingId = (await test.run(coach(), createTraining, { name: 'Basis techniek', partnerId })).id
})
afterAll(() => test.close())

const coach = () => test.actor('coach')
const partner = (to: string, reason: string | undefined = 'School stopt') =>
  test.run(coach(), archivePartner, { partnerId, to, reason })
const training = (to: string, reason = 'Geen groep meer') =>
  test.run(coach(), archiveTraining, { trainingId, to, reason })
const ids = (all: { id: string }[]) => all.map((one) => one.id)

describe('the archive of partners and trainings', () => {
  it('asks why, and belongs to who arranges places', async () => {
    expect(await wrongFields(partner('archived', ''))).toEqual(['reason'])
    expect(await wrongFields(training('weg'))).toEqual(['to'])
    for (const actor of [test.actor('careDirector'), test.actor('trainer'), test.actor('coach', 'almere')]) {
      const asked = { partnerId, trainingId, to: 'archived', reason: 'x' }
      expect(await refusal(test.run(actor, archivePartner, asked))).toEqual({ code: 'notFound' })
      expect(await refusal(test.run(actor, archiveTraining, asked))).toEqual({ code: 'notFound' })
    }
    expect((await test.run(coach(), viewPartner, { partnerId })).partner.archivedAt).toBeNull()
  })

  it('hides a partner from choices, yet keeps it where it was chosen', async () => {
    const placeId = await aPlace(test, { partnerId })
    await partner('archived')
    expect(ids((await test.run(coach(), listTrainings, {})).partners)).not.toContain(partnerId)
    expect(ids((await test.run(coach(), listPlaces, {})).partners)).not.toContain(partnerId)
    expect(await wrongFields(test.run(coach(), createTraining, { name: 'Nieuw', partnerId }))).toEqual([
      'partnerId',
    ])
    expect(await wrongFields(aPlace(test, { partnerId }))).toEqual(['partnerId'])
    const seen = await test.run(coach(), viewTraining, { trainingId })
    expect(seen.training.partner).toBe('ROC Flevoland')
    expect(ids(seen.partners)).toContain(partnerId)
    expect(ids((await test.run(coach(), viewPlace, { placeId })).partners)).toContain(partnerId)
    await test.run(coach(), saveTraining, { trainingId, version: 1, name: 'Basis', partnerId })
    expect((await test.run(coach(), viewTraining, { trainingId })).training.partnerId).toBe(partnerId)
  })

  it('hides a training from choices, yet keeps it where it was weighed', async () => {
    const futureJobId = await aJob(test)
    const what = `training:${trainingId}`
    await test.run(coach(), considerPlace, { futureJobId, what })
    await training('archived')
    const routes = await test.run(coach(), viewJobRoutes, { futureJobId })
    expect(ids(routes.allTrainings)).not.toContain(trainingId)
    expect(routes.places.map((one) => one.training)).toEqual(['Basis techniek'])
    const other = await aJob(test)
    expect(await wrongFields(test.run(coach(), considerPlace, { futureJobId: other, what }))).toEqual([
      'what',
    ])
    await training('inUse', 'Toch een groep')
    await test.run(coach(), considerPlace, { futureJobId: other, what })
  })

  it('keeps who, when and why, and does nothing twice', async () => {
    await training('archived')
    expect(await refusal(training('archived'))).toMatchObject({ code: 'impossible' })
    expect((await test.run(coach(), viewTraining, { trainingId })).archiving).toEqual({
      reason: 'Geen groep meer',
      onDate: '2027-03-01',
      by: 'Werkcoach Werkbedrijf Lelystad',
    })
    const moves = await test.inData((tx) =>
      tx
        .selectFrom('statusChange')
        .select(['subjectKind', 'fromStatus', 'toStatus'])
        .where('subjectId', '=', trainingId)
        .execute(),
    )
    expect(moves).toEqual([{ subjectKind: 'training', fromStatus: 'inUse', toStatus: 'archived' }])
  })

  it('works on screen, there and back, and keeps what was typed', async () => {
    const browser = await test.browser(coach())
    for (const path of [`/leerplekken/partners/${partnerId}`, `/leerplekken/opleidingen/${trainingId}`]) {
      const list = path.slice(0, path.lastIndexOf('/'))
      const refused = await browser.post(`${path}/archief`, { to: 'archived', reason: '' })
      expect(refused.status).toBe(422)
      const done = await browser.post(`${path}/archief`, { to: 'archived', reason: 'Stopt <b>echt</b>' })
      expect([done.status, done.headers.get('location')]).toEqual([303, path])
      const html = await (await browser.get(path)).text()
      expect(html).toContain('In het archief sinds ma 1 maart 2027, door Werkcoach Werkbedrijf Lelystad')
      expect(html).toContain('Stopt &lt;b&gt;echt&lt;/b&gt;')
      const all = await (await browser.get(list)).text()
      expect(all.indexOf('In het archief (')).toBeLessThan(all.indexOf(path))
      expect(all.slice(0, all.indexOf('In het archief ('))).not.toContain(path)
      await browser.post(`${path}/archief`, { to: 'inUse', reason: 'Weer open' })
      expect(await (await browser.get(path)).text()).not.toContain('In het archief sinds')
    }
  })
})
