import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '#access/actor.ts'
import { startHouse, type TestHouse } from '../../support/house.ts'
import { readCalendar, textIn, valueIn } from '../../support/readCalendar.ts'
import { buildWorld, canary, type World } from '../../support/world.ts'

let test: TestHouse
let world: World
beforeAll(async () => {
  test = await startHouse('2027-03-01T09:00:00Z')
  world = await buildWorld(test)
  await test.inData(async (tx) => {
    const moment = { atTime: '10:00 - 11:00', place: 'Zaal 2; begane grond', onDate: '2027-03-12' }
    await tx
      .updateTable('gathering')
      .set(moment)
      .where('id', '=', world.ids.gatheringId ?? '')
      .execute()
    await tx.updateTable('evaluation').set({ status: 'planned' }).execute()
  })
})
afterAll(() => test.close())

const download = async (who: Actor, path: string) => {
  const answer = await (await test.browser(who)).get(path)
  expect([path, answer.status]).toEqual([path, 200])
  expect(answer.headers.get('Content-Type')).toBe('text/calendar; charset=utf-8')
  expect(answer.headers.get('Content-Disposition')).toMatch(/^attachment; filename="[\w.-]+\.ics"$/)
  const text = await answer.text()
  return { text, events: readCalendar(text).components.filter((one) => one.name === 'VEVENT') }
}

describe('an agenda to download', () => {
  it('holds the stays, evaluations and moments of a trajectory, each under its own id', async () => {
    const path = `/trajecten/${world.ids.trajectoryId}/agenda.ics`
    const { text, events } = await download(world.near('coach'), path)
    expect(events.map((one) => valueIn(one, 'UID'))).toEqual([
      `stay-${world.ids.stayId}@voorwerk`,
      `evaluation-${world.ids.evaluationId}@voorwerk`,
      `gathering-${world.ids.gatheringId}@voorwerk`,
    ])
    const [stay, , moment] = events
    expect(stay && [valueIn(stay, 'DTSTART'), valueIn(stay, 'DTEND')]).toEqual(['20270201', '20270401'])
    expect(stay && textIn(stay, 'SUMMARY')).toContain(canary.place)
    expect(moment && [valueIn(moment, 'DTSTART'), valueIn(moment, 'DURATION')]).toEqual([
      '20270312T100000',
      'PT60M',
    ])
    expect(moment && textIn(moment, 'LOCATION')).toBe('Zaal 2; begane grond')
    // an agenda travels to telephones and other companies: a first name, nothing of the dossier
    expect(text).not.toMatch(new RegExp([canary.candidate, canary.barrier, canary.note].join('|')))
  })

  it('gives a candidate their own, in their own words', async () => {
    const { events } = await download(world.near('candidate'), '/mijn-weg/agenda.ics')
    expect(events.map((one) => textIn(one, 'SUMMARY'))).toEqual([
      `Werk leren: ${canary.place}`,
      'We praten over hoe het gaat',
      'Speeddate',
    ])
    const { html } = await page(world.near('candidate'), '/mijn-weg')
    expect(html).toContain('href="/mijn-weg/agenda.ics"')
  })

  it('holds the train of a job and of a place', async () => {
    for (const path of [`/banen/${world.ids.futureJobId}`, `/leerplekken/${world.ids.placeId}`]) {
      const { events } = await download(world.near('coach'), `${path}/treintje/agenda.ics`)
      expect(events.map((one) => valueIn(one, 'UID'))).toEqual([`stay-${world.ids.stayId}@voorwerk`])
      const { html } = await page(world.near('coach'), `${path}/treintje`)
      expect(html).toContain(`href="${path}/treintje/agenda.ics"`)
    }
  })

  it('keeps the day of a stay without an end, and says that the end is not known', async () => {
    await test.inData((tx) => tx.updateTable('stay').set({ endsOn: null }).execute())
    const { events } = await download(world.near('candidate'), '/mijn-weg/agenda.ics')
    const [stay] = events
    expect(stay && [valueIn(stay, 'DTSTART'), valueIn(stay, 'DTEND')]).toEqual(['20270201', '20270202'])
    expect(stay && textIn(stay, 'SUMMARY')).toContain('einde nog niet bekend')
  })
})

async function page(who: Actor, path: string) {
  const answer = await (await test.browser(who)).get(path)
  return { html: await answer.text() }
}
