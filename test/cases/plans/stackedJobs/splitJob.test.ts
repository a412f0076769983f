import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { movePlan } from '#cases/plans/movePlan.ts'
import { keepJob } from '#cases/plans/stackedJobs/keepJob.ts'
import { saveStacking } from '#cases/plans/stackedJobs/planStacking.ts'
import { splitJob, takeBackSplit } from '#cases/plans/stackedJobs/splitJob.ts'
import { startHouse, type TestHouse } from '../../../support/house.ts'
import { workThroughRuns } from '../../../support/runs.ts'
import { refusal, stackingWorld } from './world.ts'

let test: TestHouse
let world: Awaited<ReturnType<typeof stackingWorld>>
beforeEach(async () => {
  test = await startHouse()
  world = await stackingWorld(test)
})
afterEach(() => test.close())

type Given = { planId: string; parts: string[]; out: string[]; how: 'out' | 'apart'; why: string | null }
const split = (given: Given) => test.run(world.manager(), splitJob, given)
const again = () => workThroughRuns(test)

/** Ten and a half, fifteen and ten hours a week: a full job with or without the last. */
async function threeParts() {
  const early = await world.add('Vroeg', '6-8:06')
  const day = await world.add('Dag', '10-13', { werkgever: world.care })
  const late = await world.add('Laat', '17-19')
  const planId = await world.stack()
  expect(await world.jobs(planId)).toEqual(['Dag + Laat + Vroeg'])
  return { planId, early, day, late, parts: [early, day, late] }
}

describe('splitting a full job', () => {
  it('is refused for what cannot be split', async () => {
    const { planId, early, day, late, parts } = await threeParts()
    const given = { planId, parts, how: 'out', why: null } as const
    expect(await refusal(split({ ...given, out: [] }))).toMatchObject({ fields: { out: {} } })
    expect(await refusal(split({ ...given, out: parts }))).toMatchObject({ fields: { out: {} } })
    expect(await refusal(split({ ...given, out: [early], how: 'apart' }))).toMatchObject({
      fields: { out: {} },
    })
    expect(await refusal(split({ ...given, out: [crypto.randomUUID()] }))).toMatchObject({ code: 'notFound' })
    expect(await refusal(split({ ...given, parts: [early, day], out: [day] }))).toMatchObject({
      code: 'impossible',
    })
    const stranger = test.run(test.actor('manager'), splitJob, { ...given, out: [late] })
    expect(await refusal(stranger)).toMatchObject({ code: 'notFound' })
    await test.run(world.manager(), movePlan, { planId, move: 'drop', reason: null })
    expect(await refusal(split({ ...given, out: [late] }))).toMatchObject({ code: 'impossible' })
  })

  it('takes a part out; the rest stays together, and what changed stands beside what was', async () => {
    const { planId, late, parts } = await threeParts()
    await split({ planId, parts, out: [late], how: 'out', why: 'Te laat voor de bus' })
    await again()
    const { splits, before, now, told, run } = await world.look(planId)
    expect(await world.jobs(planId)).toEqual(['Dag + Vroeg'])
    expect(splits).toMatchObject([
      {
        kind: 'out',
        why: 'Te laat voor de bus',
        titles: { parts: ['Laat'], rest: ['Vroeg', 'Dag'] },
        faults: [],
      },
    ])
    expect([before?.map((job) => job.length), now?.map((job) => job.length)]).toEqual([[3], [2]])
    expect(told?.left.map((part) => part.title)).toEqual(['Laat'])
    expect(run?.answer).toMatchObject({ isProven: true })
  })

  it('is respected by every later run, also where it costs a better job, till it is taken back', async () => {
    const { planId, late, parts } = await threeParts()
    await split({ planId, parts, out: [late], how: 'out', why: null })
    await again()
    await world.add('Avond', '20-22', { werkgever: world.care })
    const rules = { planId, version: null }
    await test.run(world.manager(), saveStacking, { ...rules, maxHours: '38' })
    await again()
    expect(await world.jobs(planId)).toEqual(['Avond + Dag + Vroeg'])
    await test.run(world.manager(), saveStacking, { ...rules, minHours: '37', maxHours: '38' })
    await again()
    expect(await world.jobs(planId)).toEqual([])
    const [rule] = (await world.look(planId)).splits
    expect(rule?.faults).toHaveLength(12)
    await test.run(world.manager(), saveStacking, { ...rules, minHours: '24', maxHours: '38' })
    await again()
    await test.run(world.manager(), takeBackSplit, { planId, splitId: rule?.id ?? '' })
    await again()
    expect((await world.look(planId)).splits).toEqual([])
    expect(await world.jobs(planId)).toEqual(['Dag + Laat + Vroeg'])
    expect(
      await refusal(test.run(world.manager(), takeBackSplit, { planId, splitId: rule?.id ?? '' })),
    ).toMatchObject({ code: 'notFound' })
  })

  it('tells in which months the rest is no full job any more', async () => {
    const winter = ['1', '2', '3', '4', '9', '10', '11', '12']
    const early = await world.add('Vroeg', '6-9')
    const summer = await world.add('Zomer', '10-13', { months: ['5', '6', '7', '8'] })
    const cold = await world.add('Winter', '10-13', { months: winter, werkgever: world.care })
    const planId = await world.stack()
    const parts = [early, summer, cold]
    await split({ planId, parts, out: [cold], how: 'out', why: null })
    await again()
    expect(await world.jobs(planId)).toEqual([])
    const [rule] = (await world.look(planId)).splits
    expect(rule?.faults).toEqual(
      winter
        .map((month) => ({ rule: 'hours', job: 0, month: Number(month) - 1, found: 15 }))
        .toSorted((one, other) => one.month - other.month),
    )
    const html = await (
      await (await test.browser(world.manager())).get(`/plannen/stapelbanen/${planId}`)
    ).text()
    expect(html).toContain('geen volle baan meer: sep-apr 15 uur per week, minstens 24 is nodig')
  })

  it('puts two parts apart from each other; each may be with the others', async () => {
    const { planId, early, late, parts } = await threeParts()
    await split({ planId, parts, out: [early, late], how: 'apart', why: null })
    await again()
    expect(await world.jobs(planId)).toEqual(['Dag + Vroeg'])
    await split({ planId, parts: parts.slice(0, 2), out: parts.slice(0, 2), how: 'apart', why: null })
    await again()
    expect(await world.jobs(planId)).toEqual(['Dag + Laat'])
    expect((await world.look(planId)).splits.map((one) => one.faults)).toEqual([null, null])
  })

  it('changes no other job when that would not give one more', async () => {
    const { planId, late, parts } = await threeParts()
    for (const [title, time] of [
      ['Ochtend', '8-12'],
      ['Middag', '13-16'],
    ] as const)
      await world.add(title, time, { werkgever: world.care, point: '52.9, 5.9' })
    await test.run(world.manager(), saveStacking, { planId, version: null })
    await again()
    const before = await world.jobs(planId)
    expect(before).toEqual(['Dag + Laat + Vroeg', 'Middag + Ochtend'])
    await world.add('Lange middag', '12:30-17', {
      werkgever: world.care,
      point: '52.9, 5.9',
      weekHours: '16',
    })
    await split({ planId, parts, out: [late], how: 'out', why: null })
    await again()
    expect(await world.jobs(planId)).toEqual(['Dag + Vroeg', 'Middag + Ochtend'])
    await test.run(world.manager(), saveStacking, { planId, version: null })
    await again()
    expect(await world.jobs(planId)).toEqual(['Dag + Vroeg', 'Lange middag + Ochtend'])
  })

  it('lets a kept job go that is split, and keeps none that a split forbids', async () => {
    const { planId, late, parts } = await threeParts()
    await test.run(world.manager(), keepJob, { planId, parts, keep: 'ja' })
    await split({ planId, parts, out: [late], how: 'out', why: null })
    await again()
    expect(await world.jobs(planId)).toEqual(['Dag + Vroeg'])
    await test.run(world.manager(), keepJob, { planId, parts, keep: 'ja' })
    await test.run(world.manager(), saveStacking, { planId, version: null })
    await again()
    expect(await world.jobs(planId)).toEqual(['Dag + Vroeg'])
  })

  it('loses nothing when two things are chosen at once', async () => {
    const { planId, early, day, late, parts } = await threeParts()
    await Promise.all([
      split({ planId, parts, out: [late], how: 'out', why: null }),
      split({ planId, parts, out: [early, day], how: 'apart', why: null }),
      test.run(world.manager(), keepJob, { planId, parts: [crypto.randomUUID()], keep: 'ja' }),
    ])
    const { plan, splits } = await world.look(planId)
    expect([splits.length, plan.setup.keep.length]).toEqual([2, 1])
  })
})

describe('the page', () => {
  it('splits without script, keeps what was typed when it is refused, and shows the rule with its reason', async () => {
    const { planId, late } = await threeParts()
    const browser = await test.browser(world.manager())
    const path = `/plannen/stapelbanen/${planId}`
    const before = await (await browser.get(path)).text()
    expect(before).toContain('Splits deze baan')
    const parts = [...new Set([...before.matchAll(/name="parts" value="([^"]+)"/g)].map(([, id = '']) => id))]
    const wrong = await browser.post(`${path}/splitsen`, { parts, how: 'out', why: 'Te laat' })
    expect(wrong.status).toBe(422)
    const said = await wrong.text()
    for (const word of ['Kies minstens één deelbaan.', 'Te laat']) expect(said).toContain(word)
    expect(
      (await browser.post(`${path}/splitsen`, { parts, out: late, how: 'out', why: 'Te laat' })).status,
    ).toBe(303)
    await again()
    const html = await (await browser.get(path)).text()
    for (const word of [
      'Laat niet in een baan met Vroeg en Dag.',
      'De rest blijft een volle baan: Vroeg + Dag.',
      'Reden: Te laat',
      'Weg: ',
      'Dit is het beste plan dat er is als er zo weinig mogelijk verandert.',
    ])
      expect(html).toContain(word)
    const splitId = /name="splitId" value="([^"]+)"/.exec(html)?.[1] ?? ''
    expect((await browser.post(`${path}/splitsing-terug`, { splitId })).status).toBe(303)
    await again()
    expect(await (await browser.get(path)).text()).not.toContain('Reden: Te laat')
    const stranger = await test.browser(test.actor('manager'))
    expect((await stranger.post(`${path}/splitsen`, { parts, out: late, how: 'out' })).status).toBe(404)
  })
})
