import { describe, expect, it } from 'vitest'
import { addDays } from '#method/dates.ts'
import { clashWords, missingSkillsWords } from './clashWords.ts'
import { type PathRecords, pathInstance, type StepRecord } from './fromRecords.ts'

const step: StepRecord = {
  id: 'a',
  organisation: 'Buurthuis',
  level: 1,
  teaches: [],
  needs: [],
  weeks: 4,
  costCents: 100,
  slots: null,
}
const records: PathRecords = {
  name: 'path',
  had: [],
  asked: [{ uri: 'serve', level: 3 }],
  steps: [],
  deadline: 20,
  maxChain: 3,
  weeksWeight: 10,
}

describe('records as an instance', () => {
  it('knows a skill at a level by a number of its own, and who reaches it', () => {
    const { instance, about } = pathInstance({
      ...records,
      had: [
        { uri: 'serve', level: 2 },
        { uri: 'serve', level: 1 },
        { uri: 'sing', level: 5 },
      ],
      asked: [
        { uri: 'serve', level: 3 },
        { uri: 'pay', level: 1 },
      ],
      steps: [
        { ...step, teaches: [{ uri: 'serve', level: 4 }], needs: [{ uri: 'serve', level: 2 }] },
        { ...step, id: 'b', teaches: [{ uri: 'pay', level: 1 }], slots: [[2, 7]] },
      ],
    })
    expect(about.skills).toEqual([
      { uri: 'serve', level: 3 },
      { uri: 'pay', level: 1 },
      { uri: 'serve', level: 2 },
    ])
    expect(instance).toMatchObject({ skills: 3, start: [2], target: [0, 1], deadline: 20, weeksWeight: 10 })
    expect(instance.placements).toMatchObject([
      { id: 0, requires: [2], grants: [0, 2], weeks: 4, cost: 100, intakeEvery: 1 },
      { id: 1, requires: [], grants: [1], slots: [[2, 7]] },
    ])
    expect(instance.placements[0]?.slots).toBeUndefined()
  })

  it('asks a skill once that is asked twice, and gives the same for the same', () => {
    const twice = { ...records, asked: [...records.asked, ...records.asked] }
    expect(pathInstance(twice)).toEqual(pathInstance(records))
  })
})

describe('a clash in words', () => {
  const telling = {
    names: ['serveren', 'afrekenen'],
    dayOf: (week: number) => addDays('2027-03-08', week * 7),
  }
  const told = (rules: string[], ...gives: string[]) =>
    clashWords(
      { rules, loosening: rules.map((rule, at) => ({ rule, gives: gives[at] ?? 'nothing' })) },
      telling,
      'nl',
    )

  it('tells what cannot hold together and what each loosening gives', () => {
    const { why, loosening } = told(
      ['deadline', 'maxChain', 'levels', 'entry'],
      'finish 4',
      'links 2',
      'objective 9',
    )
    expect(why).toBe(
      'De baan begint te vroeg, er zijn te weinig stappen toegestaan, het gaat van eenvoudig naar moeilijk, nooit terug en plekken vragen iets om te beginnen.',
    )
    expect(loosening.map((one) => one.gives)).toEqual([
      'dan is er een pad dat klaar is op ma 5 april 2027.',
      'dan is er een pad van 2 stappen.',
      'dan is er een pad.',
      'dat alleen helpt niet.',
    ])
    expect(loosening.map((one) => one.links)).toEqual([null, 2, null, null])
  })

  it('names the skills that can be learnt nowhere', () => {
    expect(missingSkillsWords([1], 'finish 4', telling, 'nl')).toEqual({
      why: 'Op geen plek die meedoet, is te leren: afrekenen.',
      loosening: [
        {
          rule: 'skills',
          what: 'De werkgever vragen of dit in de baan te leren is',
          gives: 'dan is er een pad dat klaar is op ma 5 april 2027.',
          links: null,
        },
      ],
    })
    const two = missingSkillsWords([0, 1], 'ready', telling, 'en')
    expect(two.why).toBe('No place that takes part teaches: serveren, afrekenen.')
    expect(two.loosening[0]).toMatchObject({
      what: 'Ask the employer whether these 2 skills can be learnt in the job',
      gives: 'then no path is needed.',
    })
    expect(told(['intake'], 'unknown').loosening[0]?.gives).toBe('of dat helpt, is niet bekend.')
  })
})
