import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '#access/actor.ts'
import { draftAgreement } from '#cases/trajectories/agreement/draftAgreement.ts'
import { moveAgreement } from '#cases/trajectories/agreement/moveAgreement.ts'
import { recordSignature } from '#cases/trajectories/agreement/recordSignature.ts'
import { redraftAgreement } from '#cases/trajectories/agreement/redraftAgreement.ts'
import { removeParty } from '#cases/trajectories/agreement/removeParty.ts'
import { saveAgreement } from '#cases/trajectories/agreement/saveAgreement.ts'
import { saveParty } from '#cases/trajectories/agreement/saveParty.ts'
import { signAgreement } from '#cases/trajectories/agreement/signAgreement.ts'
import { viewAgreement } from '#cases/trajectories/agreement/viewAgreement.ts'
import { bookStay } from '#cases/trajectories/learning/bookStay.ts'
import { saveTrajectoryPlanPart } from '#cases/trajectories/plan/saveTrajectoryPlanPart.ts'
import { viewFollowed } from '#cases/trajectories/voices/viewFollowed.ts'
import { begin, movesOf, refusalOf, startWorld, type World } from './world.ts'

let world: World
let trajectoryId: string
let agreementId: string
beforeAll(async () => {
  world = await startWorld()
  trajectoryId = await begin(world)
  const { test, people, ids } = world
  await test.run(people.coach, bookStay, { trajectoryId, placeId: ids.canteen, startsOn: '2027-03-15' })
  const part = { trajectoryId, part: 'financing', text: 'Het werkbedrijf betaalt de scholing.' }
  await test.run(people.coach, saveTrajectoryPlanPart, part)
})
afterAll(() => world.test.close())

const view = () => world.test.run(world.people.coach, viewAgreement, { trajectoryId })
const as = () => ({ trajectoryId, agreementId })

describe('an agreement', () => {
  it('is drafted from the plan, with the parties that take part', async () => {
    const { test, people } = world
    ;({ id: agreementId } = await test.run(people.coach, draftAgreement, { trajectoryId }))
    const { agreement, parties } = await view()
    expect(agreement?.status).toBe('draft')
    expect(agreement?.text).toContain('Het werkbedrijf betaalt de scholing.')
    expect(agreement?.text).toContain('Tandlab De Kroon, de werkgever die de baan Tandtechnicus verwacht.')
    expect(agreement?.plainText).toContain('Vanaf ma 15 maart 2027 leer je bij Kantine Werkbedrijf.')
    expect(parties.map(({ party, name }) => [party, name])).toEqual([
      ['employer', 'Tandlab De Kroon'],
      ['workCompany', 'Werkbedrijf Lelystad'],
      ['candidate', 'Samir Haddad'],
      ['place', 'Kantine Werkbedrijf'],
    ])
    expect(await refusalOf(test.run(people.coach, draftAgreement, { trajectoryId }))).toMatchObject({
      code: 'impossible',
      message: { nl: 'Er is al een overeenkomst.' },
    })
  })

  it('is not to be signed or seen by the parties while it is a draft', async () => {
    const { test, people } = world
    expect(
      await refusalOf(test.run(people.employer, signAgreement, { ...as(), agreed: 'ja' })),
    ).toMatchObject({ code: 'impossible' })
    const seen = await test.run(people.employer, viewFollowed, { trajectoryId })
    expect(seen.agreement).toBeNull()
  })

  it('can be changed in draft, and written anew only when somebody is sure', async () => {
    const { test, people } = world
    const { agreement } = await view()
    const changed = { text: 'Eigen tekst', plainText: 'Hallo', benefitKept: 'yes', costsShared: 'Samen' }
    await test.run(people.coach, saveAgreement, { ...as(), version: '1', ...changed })
    expect(await refusalOf(test.run(people.coach, redraftAgreement, as()))).toMatchObject({
      code: 'invalid',
      fields: { sure: {} },
    })
    await test.run(people.coach, redraftAgreement, { ...as(), sure: 'ja', version: '2' })
    expect((await view()).agreement?.text).toContain(
      'De kandidaat houdt tijdens het inleren de uitkering.\nSamen',
    )
    expect((await view()).agreement?.text).not.toBe(agreement?.text)
  })

  it('takes a school in and out, but never without employer, work company and candidate', async () => {
    const { test, people } = world
    await test.run(people.coach, saveParty, { ...as(), party: 'school', name: 'ROC Flevoland' })
    expect((await view()).parties.map((one) => one.party)).toContain('school')
    await test.run(people.coach, removeParty, { ...as(), party: 'school' })
    expect(
      await refusalOf(test.run(people.coach, removeParty, { ...as(), party: 'candidate' })),
    ).toMatchObject({ code: 'impossible' })
  })

  it('is offered to its parties, who hear of it once', async () => {
    const { test, people } = world
    for (const who of [people.employer, people.candidate, people.manager, people.buddy])
      expect(await refusalOf(test.run(who, moveAgreement, { ...as(), move: 'offer' }))).toEqual({
        code: 'notFound',
      })
    await test.run(people.coach, moveAgreement, { ...as(), move: 'offer' }, 'once')
    await test.run(people.coach, moveAgreement, { ...as(), move: 'offer' }, 'once')
    const outbox = await test.inData((tx) =>
      tx.selectFrom('outbox').select(['event', 'subscriber', 'facts']).execute(),
    )
    expect(outbox).toEqual([
      { event: 'agreementOffered', subscriber: 'mailPartiesToSign', facts: { agreementId } },
    ])
    expect(
      await refusalOf(test.run(people.coach, saveAgreement, { ...as(), text: 'Stiekem anders' })),
    ).toMatchObject({ code: 'impossible' })
  })

  it('asks new signatures after it was taken back, and keeps that somebody had signed', async () => {
    const { test, people } = world
    await test.run(people.employer, signAgreement, { ...as(), agreed: 'ja' })
    const employer = (await view()).parties[0]
    expect(employer).toMatchObject({ signedOn: '2027-03-01', how: 'account', signer: 'Werkgever' })
    await test.run(people.coach, moveAgreement, { ...as(), move: 'takeBack', reason: 'Fout in de datum' })
    expect((await view()).parties.map((one) => one.signedOn)).toEqual([null, null, null, null])
    expect((await movesOf(test, employer?.id ?? '')).map((one) => one.toStatus)).toEqual(['signed', 'asked'])
    await test.run(people.coach, moveAgreement, { ...as(), move: 'offer' })
  })

  it('is signed by each party itself or on paper; the last one sets the trajectory', async () => {
    const { test, people } = world
    const sign = (who: Actor) => test.run(who, signAgreement, { ...as(), agreed: 'ja' })
    expect(await refusalOf(test.run(people.candidate, signAgreement, as()))).toMatchObject({
      code: 'invalid',
      fields: { agreed: {} },
    })
    expect(await refusalOf(sign(people.otherEmployer))).toEqual({ code: 'notFound' })
    expect(await refusalOf(sign(people.buddy))).toEqual({ code: 'notFound' })
    expect(await sign(people.employer)).toEqual({ status: 'offered' })
    expect(await refusalOf(sign(people.employer))).toMatchObject({ code: 'impossible' })
    expect(await sign(people.coach)).toEqual({ status: 'offered' })
    const named = (name: string) =>
      test.inData((tx) =>
        tx
          .updateTable('agreementParty')
          .set({ name })
          .where('agreementId', '=', agreementId)
          .where('party', '=', 'place')
          .execute(),
      )
    await named('Een andere plek')
    expect(await refusalOf(sign(people.placeCoordinator))).toMatchObject({ code: 'impossible' })
    await named('Kantine Werkbedrijf')
    expect(await sign(people.placeCoordinator)).toEqual({ status: 'offered' })
    const paper = { ...as(), party: 'candidate', signer: 'Samir Haddad', signedOn: '2027-03-02' }
    expect(await refusalOf(test.run(people.coach, recordSignature, paper))).toMatchObject({
      code: 'invalid',
      fields: { signedOn: { nl: 'Deze dag moet nog komen.' } },
    })
    expect(await test.run(people.coach, recordSignature, { ...paper, signedOn: '2027-02-28' })).toEqual({
      status: 'signed',
    })
    const { agreement, parties, trajectory } = await view()
    expect(agreement).toMatchObject({ status: 'signed', signedOn: '2027-03-01' })
    expect(parties.map(({ party, how, signedOn }) => [party, how, signedOn])).toEqual([
      ['employer', 'account', '2027-03-01'],
      ['workCompany', 'account', '2027-03-01'],
      ['candidate', 'paper', '2027-02-28'],
      ['place', 'account', '2027-03-01'],
    ])
    expect(trajectory.status).toBe('agreed')
    expect((await movesOf(test, trajectoryId)).map((one) => one.toStatus)).toEqual(['designing', 'agreed'])
  })

  it('shows the candidate the plain text and the employer the whole one', async () => {
    const { test, people } = world
    const seen = await test.run(people.candidate, viewFollowed, { trajectoryId })
    expect(seen.agreement?.plainText).toContain('Hallo Samir,')
    expect(seen.progress.find((stop) => stop.step === 'trajectory')?.state).toBe('done')
  })
})
