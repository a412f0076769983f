import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { addRequirement } from '#cases/futureJobs/addRequirement.ts'
import { saveRequirements } from '#cases/futureJobs/saveRequirements.ts'
import { splitLongProfile } from '#cases/futureJobs/splitLongProfile.ts'
import { viewJobProfile } from '#cases/futureJobs/viewJobProfile.ts'
import { startHouse, type TestHouse } from '../../support/house.ts'
import { aJob, changesOf, jobRow, refusal, wrongFields } from './support.ts'

let test: TestHouse
let futureJobId: string
beforeAll(async () => {
  test = await startHouse()
})
afterAll(() => test.close())
beforeEach(async () => {
  futureJobId = await aJob(test)
})

const long = 'Wij vragen:\n- Netjes werken\n- mbo-4 tandtechniek\n- Samenwerken; op tijd komen'
const coach = () => test.actor('coach')
const split = (profileText: string, version?: number) =>
  test.run(coach(), splitLongProfile, { futureJobId, profileText, version })
const shown = async () => (await test.run(coach(), viewJobProfile, { futureJobId })).requirements
const named = async (skill: string) => {
  const found = (await shown()).find((one) => one.skill === skill)
  if (!found) throw new Error(`no requirement ${skill}`)
  return found
}
const save = (input: Record<string, unknown>) =>
  test.run(coach(), saveRequirements, { futureJobId, ...input })

describe('the long profile of an employer', () => {
  it('is not split by somebody who only looks, or from another organisation', async () => {
    for (const actor of [test.actor('ambassador'), test.actor('employer'), test.actor('coach', 'almere')]) {
      expect(await refusal(test.run(actor, splitLongProfile, { futureJobId, profileText: long }))).toEqual({
        code: 'notFound',
      })
    }
    expect(await shown()).toEqual([])
  })

  it('falls apart into requirements and is kept as it was', async () => {
    expect(await split(long)).toEqual({ version: 2, added: 4 })
    expect((await jobRow(test, futureJobId)).profileText).toBe(long)
    expect((await shown()).map(({ skill, essential, level }) => [skill, essential, level])).toEqual([
      ['Netjes werken', false, null],
      ['mbo-4 tandtechniek', false, null],
      ['Samenwerken', false, null],
      ['op tijd komen', false, null],
    ])
    expect(await changesOf(test, futureJobId)).toMatchObject([{ field: 'profileText', newValue: long }])
  })

  it('split again adds what is new, drops what nobody touched and keeps what was decided', async () => {
    await split(long)
    const tidy = await named('Netjes werken')
    const school = await named('mbo-4 tandtechniek')
    await save({
      [`skill.${tidy.id}`]: tidy.skill,
      [`essential.${tidy.id}`]: 'ja',
      [`skill.${school.id}`]: school.skill,
      [`leftOutReason.${school.id}`]: 'Leert iemand hier.',
    })
    expect(await split('- samenwerken\n- Rijbewijs B')).toMatchObject({ added: 1 })
    expect((await shown()).map((one) => one.skill)).toEqual([
      'Netjes werken',
      'mbo-4 tandtechniek',
      'Samenwerken',
      'Rijbewijs B',
    ])
  })

  it('that somebody else changed in the meantime is not overwritten', async () => {
    await split(long, 1)
    expect(await refusal(split('heel anders', 1))).toMatchObject({
      code: 'conflict',
      theirs: { profileText: long },
    })
    expect((await shown()).length).toBe(4)
  })
})

describe('the few essential skills', () => {
  it('are ticked, the others left out with one reason for all, and the change is kept', async () => {
    await split(long)
    const [tidy, school, together, time] = await shown()
    if (!tidy || !school || !together || !time) throw new Error('four requirements')
    const texts = Object.fromEntries((await shown()).map((one) => [`skill.${one.id}`, one.skill]))
    await save({
      ...texts,
      [`essential.${tidy.id}`]: 'ja',
      [`level.${tidy.id}`]: '3',
      [`essential.${time.id}`]: 'ja',
      [`leftOutReason.${school.id}`]: 'Niet nodig in de pilot.',
      restReason: 'Leert iemand op de werkplek.',
      changeReason: 'Samen gekozen bij het bezoek.',
    })
    expect(
      (await shown()).map(({ skill, essential, level, leftOutReason }) => [
        skill,
        essential,
        level,
        leftOutReason,
      ]),
    ).toEqual([
      ['Netjes werken', true, 3, null],
      ['op tijd komen', true, null, null],
      ['mbo-4 tandtechniek', false, null, 'Niet nodig in de pilot.'],
      ['Samenwerken', false, null, 'Leert iemand op de werkplek.'],
    ])
    expect((await changesOf(test, futureJobId)).at(-1)).toEqual({
      field: 'essentials',
      oldValue: null,
      newValue: 'Netjes werken (3); op tijd komen',
      reason: 'Samen gekozen bij het bezoek.',
      onDate: '2027-03-01',
    })
  })

  it('are said in other words, and go when they are wiped out', async () => {
    await split(long)
    const tidy = await named('Netjes werken')
    const together = await named('Samenwerken')
    const essential = (id: string, skill: string) => ({ [`skill.${id}`]: skill, [`essential.${id}`]: 'ja' })
    await save({ ...essential(tidy.id, 'Precies werken'), ...essential(together.id, '') })
    expect((await shown()).map((one) => one.skill)).toEqual([
      'Precies werken',
      'mbo-4 tandtechniek',
      'op tijd komen',
    ])
  })

  it('of a level that does not exist are refused, and nothing is saved', async () => {
    await split(long)
    const tidy = await named('Netjes werken')
    const wrong = { [`skill.${tidy.id}`]: 'x', [`essential.${tidy.id}`]: 'ja', [`level.${tidy.id}`]: '6' }
    expect(await wrongFields(save(wrong))).toEqual([`level.${tidy.id}`])
    expect(await named('Netjes werken')).toMatchObject({ essential: false })
  })

  it('that a colleague saved meanwhile come back with both versions, the other rows untouched', async () => {
    await split(long)
    const tidy = await named('Netjes werken')
    const time = await named('op tijd komen')
    const row = (id: string, version: number, level: string) => ({
      [`version.${id}`]: String(version),
      [`skill.${id}`]: id === tidy.id ? 'Netjes werken' : 'op tijd komen',
      [`essential.${id}`]: 'ja',
      [`level.${id}`]: level,
    })
    await save(row(tidy.id, 1, '4'))
    const mine = { ...row(tidy.id, 1, '2'), ...row(time.id, 1, '3') }
    expect(await refusal(save(mine))).toEqual({
      code: 'conflict',
      version: 0,
      by: undefined,
      theirs: {
        [`skill.${tidy.id}`]: 'Netjes werken',
        [`essential.${tidy.id}`]: 'ja',
        [`level.${tidy.id}`]: '4',
        [`leftOutReason.${tidy.id}`]: '',
      },
    })
    expect(await named('op tijd komen')).toMatchObject({ essential: false, version: 1 })
    expect(await save({ ...row(tidy.id, 2, '2'), ...row(time.id, 1, '3') })).toEqual({ changed: 2 })
  })

  it('of another job are never touched', async () => {
    await split(long)
    const tidy = await named('Netjes werken')
    const other = await aJob(test)
    await test.run(coach(), saveRequirements, {
      futureJobId: other,
      [`skill.${tidy.id}`]: 'Gekaapt',
      [`essential.${tidy.id}`]: 'ja',
    })
    expect(await named('Netjes werken')).toMatchObject({ essential: false, version: 1 })
  })

  it('can be added by hand, with a name', async () => {
    const add = (newSkill: string) =>
      test.run(coach(), addRequirement, { futureJobId, newSkill, newLevel: '2' })
    expect(await wrongFields(add('  '))).toEqual(['newSkill'])
    await add('Vragen durven stellen')
    expect(await named('Vragen durven stellen')).toMatchObject({ essential: true, level: 2 })
    expect((await changesOf(test, futureJobId)).at(-1)?.newValue).toBe('Vragen durven stellen (2)')
  })
})
