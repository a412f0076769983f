import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { addCandidateNote } from '#cases/candidates/addCandidateNote.ts'
import { noteToBarrier } from '#cases/candidates/noteToBarrier.ts'
import { saveNote } from '#cases/candidates/saveNote.ts'
import { startHouse, type TestHouse } from '../../support/house.ts'
import { aCandidate, aColleague, refusal } from './support.ts'

let house: TestHouse
let candidateId: string
const coach = () => house.actor('coach')
beforeAll(async () => {
  house = await startHouse()
})
beforeEach(async () => {
  candidateId = await aCandidate(house, 'Roos')
})
afterAll(() => house.close())

const write = (given: Record<string, string> = {}) =>
  house.run(coach(), addCandidateNote, {
    candidateId,
    text: 'Wil een fiets. Vraagt wanneer.',
    kind: 'talk',
    ...given,
  })
const actions = () =>
  house.inData((tx) =>
    tx
      .selectFrom('action')
      .select(['id', 'text', 'dueOn', 'ownerId', 'fromNoteId', 'doneAt'])
      .where('candidateId', '=', candidateId)
      .orderBy('createdAt')
      .execute(),
  )

describe('a note', () => {
  test('wrong ways: no words, an unknown kind, a day to come', async () => {
    expect(await refusal(write({ onDate: '2027-03-02' }))).toMatchObject({
      fields: { onDate: { nl: 'Deze dag komt nog. Vul de dag in waarop het is gebeurd.' } },
    })
    expect(await refusal(write({ text: ' \n ' }))).toMatchObject({ fields: { text: expect.anything() } })
    expect(await refusal(write({ kind: 'duif' }))).toMatchObject({ fields: { kind: expect.anything() } })
  })

  test('is of today unless told otherwise, and comes back on a day when asked', async () => {
    const { id } = await write({ dueOn: '8-3-2027' })
    const note = await house.inData((tx) =>
      tx.selectFrom('note').selectAll().where('id', '=', id).executeTakeFirstOrThrow(),
    )
    expect(note).toMatchObject({ kind: 'talk', onDate: '2027-03-01', byId: coach().accountId, candidateId })
    expect(await actions()).toMatchObject([
      { text: 'Wil een fiets.', dueOn: '2027-03-08', ownerId: coach().accountId, fromNoteId: id },
    ])
  })

  test('is mended only by who wrote it', async () => {
    const { id } = await write()
    const care = await aColleague(house, 'careDirector')
    await house.inData((tx) =>
      tx
        .insertInto('candidateTeam')
        .values({ candidateId, accountId: care.accountId, sinceOn: '2027-01-01' })
        .execute(),
    )
    const mended = {
      candidateId,
      noteId: id,
      version: 1,
      text: 'Wil een bus',
      kind: 'call',
      onDate: '2027-02-28',
    }
    expect(await refusal(house.run(care, saveNote, mended))).toEqual({ code: 'notFound' })
    const path = `/kandidaten/${candidateId}/notities/${id}`
    expect((await (await house.browser(care)).get(path)).status).toBe(404)
    expect((await (await house.browser(coach())).get(path)).status).toBe(200)
    expect(await house.run(coach(), saveNote, mended)).toEqual({ version: 2 })
    expect(await refusal(house.run(coach(), saveNote, { ...mended, text: 'Wil lopen' }))).toMatchObject({
      code: 'conflict',
      version: 2,
    })
  })

  test('becomes an action in one touch, without script, and twice the same touch makes one', async () => {
    const { id } = await write()
    const browser = await house.browser(coach())
    const path = `/kandidaten/${candidateId}/notities/${id}/actie`
    const key = { _key: crypto.randomUUID() }
    expect((await browser.post(path, key)).headers.get('location')).toBe(
      `/kandidaten/${candidateId}#afspraken`,
    )
    await browser.post(path, key)
    expect(await actions()).toMatchObject([{ dueOn: '2027-03-08', fromNoteId: id, doneAt: null }])
    const html = await (await browser.get(`/kandidaten/${candidateId}`)).text()
    expect(html).toContain('Er is een actie van gemaakt')
  })

  test('is put on a day', async () => {
    const { id } = await write()
    const browser = await house.browser(coach())
    await browser.post(`/kandidaten/${candidateId}/notities/${id}/actie`, { dueOn: '2027-04-01' })
    expect(await actions()).toMatchObject([{ dueOn: '2027-04-01', fromNoteId: id }])
  })

  test('becomes a barrier, to be sorted on its own page', async () => {
    const { id } = await write()
    const browser = await house.browser(coach())
    const answer = await browser.post(`/kandidaten/${candidateId}/notities/${id}/drempel`, {})
    const barrier = await house.inData((tx) =>
      tx.selectFrom('barrier').selectAll().where('candidateId', '=', candidateId).executeTakeFirstOrThrow(),
    )
    expect(barrier).toMatchObject({
      domain: 'other',
      meaningForWork: 'Wil een fiets. Vraagt wanneer.',
      status: 'open',
    })
    expect(answer.headers.get('location')).toBe(`/kandidaten/${candidateId}/drempels/${barrier.id}`)
  })

  test('of another candidate stays where it is', async () => {
    const { id } = await write()
    const other = await aCandidate(house, 'Ander')
    expect(await refusal(house.run(coach(), noteToBarrier, { candidateId: other, noteId: id }))).toEqual({
      code: 'notFound',
    })
  })

  test('from the page before a talk goes back to that page', async () => {
    const browser = await house.browser(coach())
    const path = `/kandidaten/${candidateId}/gesprek`
    const refused = await browser.post(path, { text: '', kind: 'talk' })
    expect([refused.status, (await refused.text()).includes('Vul dit in.')]).toEqual([422, true])
    const saved = await browser.post(path, { text: 'Heeft een fiets', kind: 'talk' })
    expect([saved.status, saved.headers.get('location')]).toEqual([303, path])
    expect(await (await browser.get(path)).text()).toContain('Heeft een fiets')
  })
})

test('an agreement is made, changed and ticked off', async () => {
  const browser = await house.browser(coach())
  const base = `/kandidaten/${candidateId}/afspraken`
  await browser.post(base, { text: 'Bellen met school', dueOn: '2027-03-05' })
  const [made] = await actions()
  const changed = { _version: '1', text: 'Langs bij school', dueOn: '2027-03-06', ownerId: '' }
  expect((await browser.post(`${base}/${made?.id}`, changed)).status).toBe(303)
  expect(await actions()).toMatchObject([{ text: 'Langs bij school', dueOn: '2027-03-06', doneAt: null }])
  expect((await browser.post(`${base}/${made?.id}`, { ...changed, text: 'Nee, mailen' })).status).toBe(409)
  await browser.post(`${base}/${made?.id}/klaar`, {})
  expect((await actions())[0]?.doneAt).toEqual(new Date('2027-03-01T09:00:00Z'))
  expect((await browser.get(`${base}/${made?.id}`)).status).toBe(404)
})
