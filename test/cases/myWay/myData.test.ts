import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addBarrier } from '#cases/candidates/addBarrier.ts'
import { saveCandidate } from '#cases/candidates/saveCandidate.ts'
import { viewMyData } from '#cases/myWay/myData.ts'
import { viewGroupsPlan } from '#cases/plans/trainingGroups/viewGroupsPlan.ts'
import { startHouse, type TestBrowser, type TestHouse } from '../../support/house.ts'
import { countQueries } from '../../support/queries.ts'
import { buildWorld, canary, type World } from '../../support/world.ts'

let test: TestHouse
let world: World
let browser: TestBrowser
beforeAll(async () => {
  test = await startHouse('2027-03-01T09:00:00Z')
  world = await buildWorld(test)
  await fill()
  browser = await test.browser(world.near('candidate'))
})
afterAll(() => test.close())

/** What the world does not hold yet, so that there is one of everything. */
async function fill(): Promise<void> {
  const coach = world.near('coach')
  const candidateId = world.ids.candidateId ?? ''
  const trajectoryId = world.ids.trajectoryId ?? ''
  const byId = coach.accountId
  const profile = { candidateId, firstName: 'Noor', lastName: canary.candidate, careNote: 'Kind naar school' }
  await test.run(coach, saveCandidate, { ...profile, conditionsNote: 'Rustige plek', shifts: ['day'] })
  await test.run(coach, addBarrier, {
    candidateId,
    domain: 'dutch',
    meaningForWork: 'Leest nog langzaam',
    action: 'Naar de taalles',
    ownerKind: 'school',
    dueOn: '2027-05-01',
  })
  await test.inData(async (tx) => {
    const voice = { evaluationId: world.ids.evaluationId ?? '', voice: 'buddy', mood: 4, text: 'Leert snel' }
    await tx
      .insertInto('evaluationVoice')
      .values({ ...voice, name: 'Bas', byId })
      .execute()
    const week = { trajectoryId, voice: 'candidate', weekOn: '2027-02-22', mood: 2, text: 'Zware week' }
    await tx
      .insertInto('pulse')
      .values({ ...week, byId })
      .execute()
    const verdict = { trajectoryId, verdict: 'noGo', onDate: '2027-02-25', reason: 'Nog niet zeker' }
    await tx
      .insertInto('goNoGo')
      .values({ ...verdict, decider: 'De chef', byId })
      .execute()
    await tx.insertInto('planPart').values({ trajectoryId, part: 'duration', text: 'Zes maanden' }).execute()
    const score = { trajectoryId, factor: 'train', score: 2, onDate: '2027-02-26', byId }
    await tx.insertInto('factorScore').values(score).execute()
    const outcome = { trajectoryId, kind: 'otherEmployer', employerName: 'Elders NV', endedOn: '2027-02-27' }
    await tx
      .insertInto('outcome')
      .values({ ...outcome, note: 'Blij vertrokken' })
      .execute()
    const moved = { subjectKind: 'trajectory', subjectId: trajectoryId, toStatus: 'ended', byId }
    await tx
      .insertInto('statusChange')
      .values({ ...moved, onDate: '2027-02-27', reason: 'Vond zelf een baan' })
      .execute()
    const handed = { candidateId, fromId: world.ids.formerCoachId ?? '', toId: byId, byId }
    await tx
      .insertInto('handover')
      .values({ ...handed, onDate: '2027-02-01', reason: 'Andere wijk' })
      .execute()
  })
}

const words = (html: string) => html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ')
const page = async () => words(await (await browser.get('/mijn-weg/gegevens')).text())

describe('everything that is kept of me', () => {
  it.each([
    ['a barrier', 'Beter Nederlands leren Leest nog langzaam Wat we doen: Naar de taalles'],
    ['who takes care of it', 'Wie: School of taalaanbieder'],
    ['another barrier', canary.barrier],
    ['a note', canary.note],
    ['an action', `Nog te doen: ${canary.note}`],
    ['a skill', 'Tillen'],
    ['a talk that is planned', 'Gesprek over hoe het gaat'],
    ['what somebody said of me', 'Dit zei bas Gezicht 4 van 5 Leert snel'],
    ['how I said my week was', 'Zware week'],
    ['a decision', 'Je gaat nog niet door Nog niet zeker De chef koos dit.'],
    ['a proposal', `Idee voor een baan: ${canary.job} bij ${canary.employer}`],
    ['not being proposed', 'Nu niet, later misschien'],
    ['where I learn', `Je leert bij ${canary.place}`],
    ['a part of my plan', 'Zes maanden'],
    ['a line of my plan', 'In je plan: Oefenen'],
    ['a change of my plan', 'Anders in je plan: Minder uren'],
    ['what helped', 'Cijfer: 2'],
    ['how it ended', 'Elders NV Blij vertrokken'],
    ['why', 'Vond zelf een baan'],
    ['the agreement', 'Je leert het werk.'],
    ['helpers from elsewhere', 'Wijkteam'],
    ['who helped me before', 'Andere wijk'],
    ['what was asked about home', 'Kind naar school'],
    ['what I need', 'Rustige plek'],
    ['when I can work', 'Overdag'],
    [
      'who wrote my profile',
      'Dit schreef Werkcoach Werkbedrijf Lelystad op. De laatste keer was ma 1 maart 2027.',
    ],
  ])('holds %s', async (_, text) => {
    expect(await page()).toContain(text)
  })

  it('tells the day and the source of each', async () => {
    const { kept } = await test.run(world.near('candidate'), viewMyData, {})
    const note = kept.find((one) => one.kind === 'note')
    expect(note).toMatchObject({ onDate: '2027-01-16', by: 'Werkcoach Werkbedrijf Lelystad' })
    expect(kept.find((one) => one.facts.text === 'Leest nog langzaam')).toMatchObject({
      by: 'Werkcoach Werkbedrijf Lelystad',
    })
    expect(await page()).toContain(`za 16 januari 2027 · Werkcoach Werkbedrijf Lelystad`)
  })

  it('has a word for every kind of record', async () => {
    const { kept } = await test.run(world.near('candidate'), viewMyData, {})
    expect(new Set(kept.map((one) => one.kind)).size).toBe(26)
    const text = await page()
    expect(text).not.toContain('undefined')
    expect(text).not.toMatch(/\b(beperking|cliënt|uitstroom)/i)
  })

  it('holds the plans I am or was in, my own answers in them and nothing of others, and who opened them', async () => {
    const me = world.ids.candidateId ?? ''
    const other = crypto.randomUUID()
    const byId = world.near('coach').accountId
    const person = (candidateId: string) => ({ candidateId, can: ['1-540-690'] })
    const made = {
      train: {
        people: [{ candidateId: me }, { candidateId: other }],
        away: [
          { candidateId: me, fromOn: '2027-04-05', untilOn: '2027-04-09' },
          { candidateId: other, fromOn: '2027-08-01', untilOn: '2027-08-02' },
        ],
      },
      trainingGroups: { people: [{ ...person(other), can: ['2-600-700'] }, person(me)] },
      cohort: { chosen: { goal: 'stable', reason: 'Om een ander', pairs: [[me, world.ids.futureJobId]] } },
      path: {},
    }
    const ids = Object.fromEntries(Object.keys(made).map((kind) => [kind, crypto.randomUUID()]))
    const gone = { left: crypto.randomUUID(), never: crypto.randomUUID() }
    await test.inData(async (tx) => {
      for (const [kind, setup] of Object.entries(made)) {
        const own = kind === 'path' ? { candidateId: me, futureJobId: world.ids.futureJobId } : {}
        const plan = {
          id: ids[kind],
          kind,
          name: 'Samen met Truus',
          byId,
          setup: JSON.stringify(setup),
          ...own,
        }
        await tx.insertInto('plan').values(plan).execute()
      }
      await tx
        .insertInto('cohortCandidate')
        .values({ planId: ids.cohort ?? '', candidateId: me })
        .execute()
      const why = { subjectKind: 'plan', subjectId: ids.path ?? '', toStatus: 'accepted', byId }
      await tx
        .insertInto('statusChange')
        .values({ ...why, onDate: '2027-02-27', reason: 'Dichtbij huis' })
        .execute()
      for (const [id, about] of [
        [gone.left, [me, other]],
        [gone.never, [other]],
      ] as const) {
        const setup = JSON.stringify({ people: [{ candidateId: other }] })
        await tx.insertInto('plan').values({ id, kind: 'train', byId, setup, status: 'dropped' }).execute()
        await tx
          .insertInto('planRun')
          .values({
            planId: id,
            task: '{}',
            about: JSON.stringify({ candidateIds: about }),
            seed: 1,
            seconds: 1,
          })
          .execute()
      }
    })
    const { kept } = await test.run(world.near('candidate'), viewMyData, {})
    const mine = kept.filter((one) => one.kind === 'plan').map((one) => one.id)
    expect(mine).toEqual(expect.arrayContaining([...Object.values(ids), gone.left]))
    expect(mine).not.toContain(gone.never)
    const text = await page()
    for (const part of [
      'Een plan voor leerplekken na elkaar Je kunt niet van ma 5 april 2027 tot en met vr 9 april 2027.',
      'Een plan voor Nederlandse les in groepen Je kunt: di 09:00-11:30',
      `Een groep die werkgevers leert kennen ${canary.job}`,
      `Jouw pad naar een baan ${canary.job} Dichtbij huis`,
      'Dit plan gaat niet door.',
    ])
      expect(text).toContain(part)
    expect(text).not.toMatch(/Truus|Om een ander|wo 10:00|augustus/)
    const looks = async () => (await test.run(world.near('candidate'), viewMyData, {})).looked
    const before = (await looks()).filter((one) => one.id === world.near('manager').accountId).length
    await test.run(world.near('manager'), viewGroupsPlan, { planId: world.ids.groupsPlanId ?? '' })
    expect(before).toBe(0)
    expect((await looks()).some((one) => one.id === world.near('manager').accountId)).toBe(true)
  })

  it('is mine alone', async () => {
    const far = await test.browser(world.far('candidate'))
    const html = await (await far.get('/mijn-weg/gegevens')).text()
    expect(html).toContain('Ander Mens')
    expect(html).not.toMatch(new RegExp(Object.values(canary).join('|')))
    expect(html).not.toContain('Leert snel')
  })

  it('costs a fixed number of queries', async () => {
    expect(
      await countQueries(test, () => test.run(world.near('candidate'), viewMyData, {})),
    ).toBeLessThanOrEqual(6)
  })
})
