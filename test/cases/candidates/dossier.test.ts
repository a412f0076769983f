import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listCandidates } from '#cases/candidates/listCandidates.ts'
import { prepareTalk } from '#cases/candidates/prepareTalk.ts'
import { viewCandidate } from '#cases/candidates/viewCandidate.ts'
import { viewTimeline } from '#cases/candidates/viewTimeline.ts'
import type { AnyCase } from '#cases/case.ts'
import { startHouse, type TestHouse } from '../../support/house.ts'
import { countQueries } from '../../support/queries.ts'
import { aCandidate, aTrajectory } from './support.ts'

let house: TestHouse
let candidateId: string
let fresh: string
let trajectoryId: string
const coach = () => house.actor('coach')

beforeAll(async () => {
  house = await startHouse()
  fresh = await aCandidate(house, 'Vers')
  candidateId = await aCandidate(house, 'Vol', { motivation: 'Wil bakken', phone: '06 123' })
  const way = await aTrajectory(house, candidateId, { status: 'learningIn', startedOn: '2027-01-18' })
  trajectoryId = way.trajectoryId
  await fill(way.futureJobId)
})
afterAll(() => house.close())

/** A few weeks in the life of somebody who learns in. */
async function fill(futureJobId: string) {
  const byId = coach().accountId
  await house.inData(async (tx) => {
    const note = { candidateId, byId, kind: 'talk' }
    await tx
      .insertInto('note')
      .values([
        { ...note, onDate: '2027-02-01', text: 'Oudste woorden' },
        { ...note, onDate: '2027-02-08', text: 'Slaapt beter' },
        { ...note, onDate: '2027-02-15', text: 'Wil vroeger beginnen' },
        {
          ...note,
          candidateId: null,
          trajectoryId,
          onDate: '2027-02-22',
          kind: 'visit',
          text: 'Bakt zelf brood',
        },
      ])
      .execute()
    const claim = { candidateId, byId, source: 'shownInPractice', level: 3, onDate: '2027-02-20' }
    await tx
      .insertInto('candidateSkill')
      .values([
        { ...claim, skill: 'Deeg kneden' },
        { ...claim, skill: 'Oud nieuws', onDate: '2026-05-01' },
        { ...claim, skill: 'Praten', source: 'self' },
      ])
      .execute()
    const barrier = { candidateId, domain: 'transport', action: 'Fiets', dueOn: '2027-02-26' }
    await tx
      .insertInto('barrier')
      .values([
        { ...barrier, status: 'inProgress' },
        { ...barrier, domain: 'debts', status: 'solved', solvedOn: '2027-02-10' },
      ])
      .execute()
    const open = { candidateId, ownerId: byId, text: 'Contract bespreken', dueOn: '2027-03-04' }
    await tx
      .insertInto('action')
      .values([open, { ...open, text: 'Al gedaan', doneAt: new Date('2027-02-27T10:00:00Z') }])
      .execute()
    const evaluation = { trajectoryId, kind: 'interim', plannedOn: '2027-02-12' }
    const heldId = crypto.randomUUID()
    await tx
      .insertInto('evaluation')
      .values([
        { ...evaluation, id: heldId, status: 'held', heldOn: '2027-02-12', agreed: 'Elke dag brood' },
        { ...evaluation, id: crypto.randomUUID(), plannedOn: '2027-03-12' },
      ])
      .execute()
    await tx
      .insertInto('evaluationVoice')
      .values({ evaluationId: heldId, voice: 'buddy', text: 'Werkt hard', name: 'Rob', mood: 4 })
      .execute()
    const activity = { trajectoryId, step: 'learningIn', position: 1, label: 'Oven leren' }
    await tx
      .insertInto('activity')
      .values([
        { ...activity, status: 'done', doneOn: '2027-02-18' },
        { ...activity, position: 2, label: 'Winkel leren', dueOn: '2027-03-20' },
      ])
      .execute()
    await tx
      .insertInto('statusChange')
      .values({
        subjectKind: 'trajectory',
        subjectId: trajectoryId,
        fromStatus: 'agreed',
        toStatus: 'learningIn',
        onDate: '2027-01-18',
        byId,
      })
      .execute()
    await tx
      .insertInto('proposal')
      .values({
        futureJobId,
        candidateId,
        status: 'chosen',
        decidedOn: '2027-01-10',
        proposedOn: '2027-01-05',
        proposedBy: byId,
      })
      .execute()
  })
}

describe('the dossier', () => {
  test('says where somebody is and what is next', async () => {
    const { head, ahead, missing } = await house.run(coach(), viewCandidate, { candidateId })
    expect(head).toMatchObject({ stage: 'learningIn', function: 'Broodbakker', employer: 'Bakkerij Vers' })
    expect(ahead.map(({ kind, onDate }) => [kind, onDate])).toEqual([
      ['barrier', '2027-02-26'],
      ['action', '2027-03-04'],
      ['evaluation', '2027-03-12'],
      ['activity', '2027-03-20'],
    ])
    expect(missing).toEqual([
      'birthYear',
      'city',
      'wishes',
      'strengths',
      'hours',
      'shifts',
      'travel',
      'dutchLevel',
      'barrierPlan',
    ])
    const html = await (await (await house.browser(coach())).get(`/kandidaten/${candidateId}`)).text()
    expect(html).toContain('Leert al 42 dagen het werk: Broodbakker bij Bakkerij Vers.')
    expect(html).toContain('Te laat: Fiets, 3 dagen geleden (vr 26 februari).')
    expect(html).toContain(`href="/trajecten/${trajectoryId}"`)
    expect(html).toContain('href="tel:06123"')
  })

  test('of somebody new lists all that is missing and never blocks', async () => {
    const { missing, head } = await house.run(coach(), viewCandidate, { candidateId: fresh })
    expect(head.stage).toBe('seeking')
    expect(missing).toEqual(expect.arrayContaining(['reach', 'skills', 'nextAgreement', 'contact']))
    const html = await (await (await house.browser(coach())).get(`/kandidaten/${fresh}`)).text()
    expect(html).toContain('Zoekt een toekomstige baan. Er is nog niets afgesproken.')
  })

  test('what somebody typed is never run as a page', async () => {
    const id = await aCandidate(house, '<script>alert(1)</script>', {
      motivation: '<img src=x onerror=alert(1)>',
    })
    const browser = await house.browser(coach())
    for (const part of ['', '/gesprek', '/profiel', '/tijdlijn']) {
      const html = await (await browser.get(`/kandidaten/${id}${part}`)).text()
      expect(html).not.toContain('<script>alert')
      expect(html).not.toContain('<img src=x')
    }
  })

  test('a trajectory that ended in a job makes somebody at work, a proposal proposed', async () => {
    const atWork = await aCandidate(house, 'Werker')
    const way = await aTrajectory(house, atWork, { status: 'ended' })
    await house.inData((tx) =>
      tx
        .insertInto('outcome')
        .values({
          trajectoryId: way.trajectoryId,
          kind: 'otherEmployer',
          employerName: 'Kaasboer',
          startsOn: '2027-02-01',
        })
        .execute(),
    )
    const proposed = await aCandidate(house, 'Voorgestelde')
    await house.inData((tx) =>
      tx
        .insertInto('proposal')
        .values({
          futureJobId: way.futureJobId,
          candidateId: proposed,
          proposedOn: '2027-02-01',
          proposedBy: coach().accountId,
        })
        .execute(),
    )
    const stage = async (id: string) => (await house.run(coach(), viewCandidate, { candidateId: id })).head
    expect(await stage(atWork)).toMatchObject({ stage: 'atWork', employer: 'Kaasboer' })
    expect(await stage(proposed)).toMatchObject({ stage: 'proposed' })
    const listed = await house.run(coach(), listCandidates, { fase: 'atWork' })
    expect(listed.rows.map((row) => row.id)).toEqual([atWork])
  })
})

describe('the timeline', () => {
  test('holds everything, newest first', async () => {
    const { entries } = await house.run(coach(), viewTimeline, { candidateId })
    expect(entries.map(({ onDate, kind }) => `${onDate} ${kind}`)).toEqual([
      '2027-02-27 actionDone',
      '2027-02-22 note',
      '2027-02-20 skill',
      '2027-02-20 skill',
      '2027-02-18 activity',
      '2027-02-15 note',
      '2027-02-12 evaluation',
      '2027-02-08 note',
      '2027-02-01 note',
      '2027-01-18 trajectory',
      '2026-05-01 skill',
    ])
    const html = await (
      await (await house.browser(coach())).get(`/kandidaten/${candidateId}/tijdlijn`)
    ).text()
    for (const words of [
      'Bakt zelf brood',
      'Traject leert in: Broodbakker',
      'Afgesproken: Elke dag brood',
      'Stap gedaan: Oven leren',
    ])
      expect(html).toContain(words)
  })
})

describe('before a talk', () => {
  test('the last three things said, what is open, and what to celebrate', async () => {
    const talk = await house.run(coach(), prepareTalk, { candidateId })
    expect(talk.said.map((one) => [one.kind, one.text])).toEqual([
      ['visit', 'Bakt zelf brood'],
      ['talk', 'Wil vroeger beginnen'],
      ['voice:buddy', 'Werkt hard'],
    ])
    expect(talk.agreed).toMatchObject({ agreed: 'Elke dag brood', heldOn: '2027-02-12' })
    expect(talk.actions.map((one) => one.text)).toEqual(['Contract bespreken'])
    expect(talk.barriers.map((one) => one.domain)).toEqual(['transport'])
    expect(talk.celebrate.map(({ kind, text, key }) => [kind, text ?? key])).toEqual([
      ['skill', 'Deeg kneden'],
      ['activity', 'Oven leren'],
      ['barrier', 'debts'],
      ['chosen', 'Bakkerij Vers'],
    ])
  })

  test('stands on one page with a box to write in', async () => {
    const html = await (await (await house.browser(coach())).get(`/kandidaten/${candidateId}/gesprek`)).text()
    for (const words of [
      'Leert al 42 dagen het werk',
      'Liet op het werk zien: Deeg kneden (met controle)',
      'Drempel opgelost: Schulden',
      'Gekozen door Bakkerij Vers',
      'Elke dag brood',
      'Notitie van dit gesprek',
    ])
      expect(html).toContain(words)
    expect(html).not.toContain('Oudste woorden')
  })
})

describe('how many questions a page asks the database', () => {
  const cost = (one: AnyCase, id: string) =>
    countQueries(house, () => house.run(coach(), one, { candidateId: id }))
  test.each([
    // with the open jobs, what they ask, and whether the skills changed since they were read
    ['the dossier', viewCandidate, 21],
    ['before a talk', prepareTalk, 15],
    ['the timeline', viewTimeline, 7],
  ])('%s: as many for somebody new as for a full dossier', async (_, one, questions) => {
    expect([await cost(one, fresh), await cost(one, candidateId)]).toEqual([questions, questions])
  })
})

describe('from a dossier to a job', () => {
  test('the choice of open jobs leads to the match with this person, and what was proposed to the proposal', async () => {
    const id = await aCandidate(house, 'Nieuwe')
    const open = await aTrajectory(house, await aCandidate(house, 'Ander'))
    const shut = await aTrajectory(house, await aCandidate(house, 'Derde'))
    await house.inData((tx) =>
      tx.updateTable('futureJob').set({ status: 'lapsed' }).where('id', '=', shut.futureJobId).execute(),
    )
    const browser = await house.browser(coach())
    const page = async (path: string) => await (await browser.get(path)).text()
    expect(await page(`/kandidaten/${id}`)).toContain(`href="/kandidaten/${id}/voorstellen"`)
    const choice = await page(`/kandidaten/${id}/voorstellen`)
    const match = `/banen/${open.futureJobId}/match?zoek=Nieuwe+Proef`
    expect(choice).toContain(`href="${match}#kandidaten"`)
    expect(choice).not.toContain(shut.futureJobId)
    expect(await page(match)).toContain('Nieuwe Proef')

    const proposalId = crypto.randomUUID()
    await house.inData((tx) =>
      tx
        .insertInto('proposal')
        .values({
          id: proposalId,
          futureJobId: open.futureJobId,
          candidateId: id,
          proposedOn: '2027-02-01',
          proposedBy: coach().accountId,
        })
        .execute(),
    )
    const proposal = `/banen/${open.futureJobId}/match/voorstellen/${proposalId}`
    expect(await page(`/kandidaten/${id}`)).toContain(`href="${proposal}"`)
    expect(await page(`/kandidaten/${id}/voorstellen`)).not.toContain(open.futureJobId)
    expect((await browser.get(proposal)).status).toBe(200)
  })

  test('who may not propose is not asked to, nor led to a page that stays shut', async () => {
    const director = await house.browser(house.actor('careDirector'))
    await house.inData((tx) =>
      tx
        .insertInto('candidateTeam')
        .values({ candidateId, accountId: house.actor('careDirector').accountId, sinceOn: '2027-01-01' })
        .execute(),
    )
    const html = await (await director.get(`/kandidaten/${candidateId}`)).text()
    expect(html).toContain('Broodbakker bij Bakkerij Vers')
    expect(html).not.toContain('/voorstellen')
    expect(html).not.toMatch(/href="\/banen\//)
    expect((await director.get(`/kandidaten/${candidateId}/voorstellen`)).status).toBe(404)
  })
})
