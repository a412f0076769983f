import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { addProfessional } from '#cases/candidates/addProfessional.ts'
import { addTeamMember } from '#cases/candidates/addTeamMember.ts'
import { endProfessional } from '#cases/candidates/endProfessional.ts'
import { endTeamMember } from '#cases/candidates/endTeamMember.ts'
import { handOver } from '#cases/candidates/handOver.ts'
import { viewCandidate } from '#cases/candidates/viewCandidate.ts'
import { startHouse, type TestHouse } from '../../support/house.ts'
import { aCandidate, aColleague, refusal } from './support.ts'

let house: TestHouse
let candidateId: string
const coach = () => house.actor('coach')
beforeAll(async () => {
  house = await startHouse()
})
beforeEach(async () => {
  candidateId = await aCandidate(house, 'Stef')
})
afterAll(() => house.close())

const dossier = (actor = coach()) => house.run(actor, viewCandidate, { candidateId })

describe('the team', () => {
  test('wrong ways: nobody, somebody without a place in dossiers, somebody who is in it', async () => {
    const add = (accountId: string) => house.run(coach(), addTeamMember, { candidateId, accountId })
    const wrong = { fields: { accountId: { nl: 'Kies een collega.' } } }
    expect(await refusal(add(''))).toMatchObject(wrong)
    expect(await refusal(add(house.actor('employer').accountId))).toMatchObject(wrong)
    expect(await refusal(add(house.actor('careDirector', 'almere').accountId))).toMatchObject(wrong)
    const care = house.actor('careDirector').accountId
    await add(care)
    expect(await refusal(add(care))).toMatchObject({ fields: { accountId: { nl: /hoort er al bij/ } } })
  })

  test('a member whose time was ended may come back', async () => {
    const care = await aColleague(house, 'careDirector')
    const join = { candidateId, accountId: care.accountId, task: 'Schulden' }
    const { id } = await house.run(coach(), addTeamMember, join)
    await house.run(coach(), endTeamMember, { candidateId, memberId: id })
    expect(await refusal(dossier(care))).toEqual({ code: 'notFound' })
    await house.run(coach(), addTeamMember, join)
    const { team } = await dossier(care)
    expect(team.map(({ task, untilOn, endedAt }) => [task, untilOn, endedAt?.toISOString()])).toEqual(
      expect.arrayContaining([
        ['Schulden', null, undefined],
        ['Schulden', '2027-03-01', '2027-03-01T09:00:00.000Z'],
      ]),
    )
  })

  test('outside professionals are kept when they stop', async () => {
    const helper = { candidateId, name: 'Els de Boer', organisationName: 'Wijkteam', email: 'ELS@wijk.nl' }
    expect(await refusal(house.run(coach(), addProfessional, { ...helper, name: '' }))).toMatchObject({
      fields: { name: expect.anything() },
    })
    const { id } = await house.run(coach(), addProfessional, helper)
    await house.run(coach(), endProfessional, { candidateId, professionalId: id })
    expect((await dossier()).professionals).toMatchObject([
      { name: 'Els de Boer', organisationName: 'Wijkteam', email: 'els@wijk.nl', untilOn: '2027-03-01' },
    ])
  })
})

describe('handing over', () => {
  test('wrong ways: to nobody, to who is the coach, to somebody who is no coach', async () => {
    const to = (coachId: string) => house.run(coach(), handOver, { candidateId, coachId })
    expect(await refusal(to(''))).toMatchObject({ fields: { coachId: { nl: 'Kies een coach.' } } })
    expect(await refusal(to(coach().accountId))).toMatchObject({
      fields: { coachId: { nl: 'Dit is al de coach.' } },
    })
    expect(await refusal(to(house.actor('manager').accountId))).toMatchObject({ code: 'invalid' })
  })

  test('the former coach is out at once, also with a place in the team; open actions go along', async () => {
    const next = await aColleague(house, 'coach', 'Nieuwe coach')
    const former = coach()
    await house.inData(async (tx) => {
      const member = { candidateId, accountId: former.accountId, sinceOn: '2027-01-01' }
      await tx.insertInto('candidateTeam').values(member).execute()
      const action = { candidateId, text: 'Bellen', ownerId: former.accountId }
      await tx
        .insertInto('action')
        .values([action, { ...action, text: 'Klaar', doneAt: new Date() }])
        .execute()
    })
    const browser = await house.browser(former)
    const answer = await browser.post(`/kandidaten/${candidateId}/overdragen`, {
      coachId: next.accountId,
      reason: 'Andere wijk',
    })
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/kandidaten'])
    expect((await browser.get(`/kandidaten/${candidateId}`)).status).toBe(404)
    expect(await refusal(house.run(former, handOver, { candidateId, coachId: former.accountId }))).toEqual({
      code: 'notFound',
    })
    const seen = await dossier(next)
    expect(seen.head).toMatchObject({ coach: 'Nieuwe coach', coachId: next.accountId })
    expect(seen.actions.map(({ text, owner, dueOn }) => ({ text, owner, dueOn }))).toEqual([
      { text: 'Kennismaken: u bent nu de coach', owner: 'Nieuwe coach', dueOn: '2027-03-08' },
      { text: 'Bellen', owner: 'Nieuwe coach', dueOn: null },
    ])
    expect(seen.timeline.entries.find((one) => one.kind === 'handover')).toMatchObject({
      onDate: '2027-03-01',
      facts: { to: 'Nieuwe coach', reason: 'Andere wijk' },
    })
  })

  test('a manager hands over for a coach who has left', async () => {
    const next = await aColleague(house, 'coach')
    await house.run(house.actor('manager'), handOver, { candidateId, coachId: next.accountId })
    expect((await dossier(next)).head.coachId).toBe(next.accountId)
    expect(await refusal(dossier())).toEqual({ code: 'notFound' })
  })
})
