import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '#access/actor.ts'
import { draftAgreement } from '#cases/trajectories/agreement/draftAgreement.ts'
import { moveAgreement } from '#cases/trajectories/agreement/moveAgreement.ts'
import { planEvaluation } from '#cases/trajectories/evaluations/planEvaluation.ts'
import { bookStay } from '#cases/trajectories/learning/bookStay.ts'
import { moveStay } from '#cases/trajectories/learning/moveStay.ts'
import { viewTrajectoryPlan } from '#cases/trajectories/plan/viewTrajectoryPlan.ts'
import { begin, startWorld, type World } from './world.ts'

let world: World
let trajectoryId: string
let evaluationId: string
beforeAll(async () => {
  world = await startWorld()
  const { test, people, ids } = world
  trajectoryId = await begin(world)
  const { id: stayId } = await test.run(people.coach, bookStay, { trajectoryId, placeId: ids.canteen })
  await test.run(people.coach, moveStay, { trajectoryId, stayId, move: 'start', date: '2027-02-01' })
  const { id: agreementId } = await test.run(people.coach, draftAgreement, { trajectoryId })
  await test.run(people.coach, moveAgreement, { trajectoryId, agreementId, move: 'offer' })
  const plan = { trajectoryId, kind: 'interim', plannedOn: '2027-03-03' }
  ;({ id: evaluationId } = await test.run(people.coach, planEvaluation, plan))
  await test.inData((tx) =>
    tx
      .updateTable('trajectory')
      .set({ guideId: people.buddy.accountId })
      .where('id', '=', trajectoryId)
      .execute(),
  )
})
afterAll(() => world.test.close())

const open = async (who: Actor, path: string) => {
  const browser = await world.test.browser(who)
  const answer = await browser.get(path)
  return { status: answer.status, html: await answer.text(), browser }
}

describe('the pages of a trajectory', () => {
  const pages = () => [
    `/trajecten/${trajectoryId}`,
    `/trajecten/${trajectoryId}/plan`,
    `/trajecten/${trajectoryId}/overeenkomst`,
    `/trajecten/${trajectoryId}/overeenkomst/blad`,
    `/trajecten/${trajectoryId}/evaluaties`,
    `/trajecten/${trajectoryId}/afloop`,
    `/trajecten/${trajectoryId}/afloop/factoren`,
  ]

  it('open for the coach, and to read along for manager and account manager', async () => {
    for (const path of pages())
      for (const who of [world.people.coach, world.people.manager, world.people.accountManager]) {
        const { status, html } = await open(who, path)
        expect([path, who.role, status]).toEqual([path, who.role, 200])
        expect(html).toContain('Samir')
      }
  })

  it('show no form to those who only read along', async () => {
    const { html } = await open(world.people.manager, `/trajecten/${trajectoryId}`)
    expect(html).toContain('U leest mee.')
    expect(html).not.toContain(`/trajecten/${trajectoryId}/plekken"`)
  })

  it('look absent to everybody else, exactly as what does not exist', async () => {
    const absent = await open(world.people.stranger, `/trajecten/${crypto.randomUUID()}`)
    const tidy = (html: string) => html.replaceAll(/value="[^"]*"/g, '')
    for (const path of pages()) {
      const other = await open(world.people.stranger, path)
      expect([path, other.status]).toEqual([path, 404])
      expect(tidy(other.html)).toBe(tidy(absent.html))
      for (const who of [world.people.employer, world.people.buddy, world.people.candidate])
        expect([path, who.role, (await open(who, path)).status]).toEqual([path, who.role, 404])
    }
  })

  it('say in the first line where we are and what is next', async () => {
    const { html } = await open(world.people.coach, `/trajecten/${trajectoryId}`)
    expect(html).toContain('Stap 5 van 6: Inleren. Nu op Kantine Werkbedrijf.')
    expect(html).toContain('Alles loopt')
    expect(html).toContain('open plan')
  })
})

describe('forms without script', () => {
  it('tick an activity off in one press', async () => {
    const { test, people } = world
    const { browser } = await open(people.coach, `/trajecten/${trajectoryId}`)
    const plan = await test.run(people.coach, viewTrajectoryPlan, { trajectoryId })
    const line = plan.steps.find((one) => one.step === 'learningIn')?.lines[0]
    const answer = await browser.post(`/trajecten/${trajectoryId}/activiteit/${line?.id}`, {
      move: 'complete',
    })
    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toBe(`/trajecten/${trajectoryId}`)
    const after = await test.run(people.coach, viewTrajectoryPlan, { trajectoryId })
    expect(after.steps.find((one) => one.step === 'learningIn')?.lines[0]?.status).toBe('done')
  })

  it('keep what was typed when something is missing', async () => {
    const { browser } = await open(world.people.coach, `/trajecten/${trajectoryId}`)
    const answer = await browser.post(`/trajecten/${trajectoryId}/bijstelling`, { what: 'Kortere dagen' })
    expect(answer.status).toBe(422)
    const html = await answer.text()
    expect(html).toContain('Kortere dagen')
    expect(html).toContain('Vul dit in.')
    const stay = await browser.post(`/trajecten/${trajectoryId}/plekken`, { placeId: '', learns: 'Broodjes' })
    expect(stay.status).toBe(422)
    expect(await stay.text()).toContain('Broodjes')
  })

  it('show both versions of a plan part', async () => {
    const { browser } = await open(world.people.coach, `/trajecten/${trajectoryId}/plan`)
    const path = `/trajecten/${trajectoryId}/plan/onderdeel/duration`
    const first = await browser.post(path, { text: 'Zes maanden', _version: '0' })
    expect(first.status).toBe(303)
    const second = await browser.post(path, { text: 'Acht maanden', _version: '0' })
    expect(second.status).toBe(409)
    const html = await second.text()
    expect(html).toContain('Zes maanden')
    expect(html).toContain('Acht maanden')
  })

  it('save a part while typing', async () => {
    const { browser } = await open(world.people.coach, `/trajecten/${trajectoryId}/plan`)
    const answer = await browser.post(
      `/trajecten/${trajectoryId}/plan/onderdeel/financing`,
      { text: 'Behoud van uitkering', _version: '0' },
      { Accept: 'application/json' },
    )
    expect(await answer.json()).toMatchObject({ ok: true, version: 1 })
  })

  it('end a trajectory with its outcome and go on to the next thing', async () => {
    const { test, people, ids } = world
    const other = await begin(world, ids.secondCandidate)
    const { browser } = await open(people.coach, `/trajecten/${other}/afloop`)
    const wrong = await browser.post(`/trajecten/${other}/afloop`, { note: 'Viel af', _version: '0' })
    expect(wrong.status).toBe(422)
    expect(await wrong.text()).toContain('Viel af')
    const ended = { kind: 'noJob', endedReason: 'fellOutBeforeStart', endedMoment: 'beforeStart' }
    const answer = await browser.post(`/trajecten/${other}/afloop`, { ...ended, _version: '0' })
    expect(answer.status).toBe(303)
    const { html } = await open(people.coach, `/trajecten/${other}`)
    expect(html).toContain('Afgerond: geen baan.')
    expect(html).toContain('Meteen naar een andere werkgever')
    const stored = await test.inData((tx) =>
      tx.selectFrom('outcome').select(['kind', 'endedReason']).where('trajectoryId', '=', other).execute(),
    )
    expect(stored).toEqual([{ kind: 'noJob', endedReason: 'fellOutBeforeStart' }])
  })
})

describe('the pages of the other voices', () => {
  it('let the employer read, sign and speak on one page, without the surname', async () => {
    const { people } = world
    const path = `/mijn-banen/traject/${trajectoryId}`
    const { status, html, browser } = await open(people.employer, path)
    expect(status).toBe(200)
    expect(html).toContain('Lees de afspraken.')
    const agreementId = /name="agreementId" value="([^"]+)"/.exec(html)?.[1] ?? ''
    const unread = await browser.post(`${path}/tekenen`, { agreementId })
    expect(unread.status).toBe(422)
    const signed = await browser.post(`${path}/tekenen`, { agreementId, agreed: 'ja' })
    expect(signed.status).toBe(303)
    const spoken = await browser.post(`${path}/stem`, {
      evaluationId,
      mood: '4',
      text: 'Gaat goed',
      _version: '0',
    })
    expect(spoken.status).toBe(303)
    const again = await open(people.employer, path)
    expect(again.html).toContain('Gaat goed')
    expect(again.html).not.toContain('name="agreed"')
  })

  it('show the employer nothing of another employer', async () => {
    const { people } = world
    const path = `/mijn-banen/traject/${trajectoryId}`
    expect((await open(people.otherEmployer, path)).status).toBe(404)
  })

  it('let a buddy say in one tap how the week went', async () => {
    const { people } = world
    const { status, html, browser } = await open(people.buddy, '/mijn-mensen')
    expect(status).toBe(200)
    expect(html).toContain('Samir')
    expect(html).not.toContain('Haddad')
    const tap = await browser.post(`/mijn-mensen/${trajectoryId}/week`, { mood: '4' })
    expect(tap.status).toBe(303)
    const nothing = await browser.post(`/mijn-mensen/${trajectoryId}/week`, {})
    expect(nothing.status).toBe(422)
    expect((await open(people.buddy, `/mijn-mensen/${trajectoryId}`)).status).toBe(200)
    expect((await open(people.coach, `/trajecten/${trajectoryId}`)).html).toContain('Buddy op de werkvloer')
  })
})

describe('the pages of a job and a place', () => {
  it('open the plan, the start and the train, and press the train on', async () => {
    const { people, ids } = world
    for (const path of ['plan', 'traject', 'treintje'])
      expect([path, (await open(people.coach, `/banen/${ids.job}/${path}`)).status]).toEqual([path, 200])
    const train = await open(people.placeCoordinator, `/leerplekken/${ids.canteen}/treintje`)
    expect(train.status).toBe(200)
    expect(train.html).toContain('<svg class="train__drawing"')
    const { browser } = await open(people.coach, `/banen/${ids.job}/plan`)
    const usual = await browser.post(`/banen/${ids.job}/plan/gebruikelijk`, { routes: ['smallScale'] })
    expect(usual.status).toBe(303)
    expect((await open(people.coach, `/banen/${ids.job}/plan`)).html).toContain(
      'Inleertraject voor de baan ontwerpen',
    )
    const nobody = await browser.post(`/banen/${ids.job}/traject`, { candidateId: '', reason: 'Kwam eerst' })
    expect(nobody.status).toBe(422)
    expect(await nobody.text()).toContain('Kwam eerst')
  })

  it('are not for the employer or a stranger', async () => {
    const { people, ids } = world
    for (const who of [people.employer, people.stranger, people.candidate])
      for (const path of ['plan', 'traject', 'treintje'])
        expect([path, (await open(who, `/banen/${ids.job}/${path}`)).status]).toEqual([path, 404])
  })
})
