import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { beyondAsked, compareSkills } from './compareSkills.ts'

const skill = (name: string, level: number | null = null) => ({ skill: name, level })

describe('a place beside a job', () => {
  it('tells per asked skill what the place teaches', () => {
    const asked = [
      skill('Netjes werken', 3),
      skill('Koken', 4),
      skill('Plannen', 2),
      skill('Dutch', 2),
      skill('Tillen'),
    ]
    const offered = [
      skill('netjes  werken', 3),
      skill('KOKEN', 2),
      skill('plannen'),
      skill('tíllen', 1),
      skill('Afwassen', 5),
    ]
    expect(compareSkills(asked, offered)).toEqual([
      { skill: 'Netjes werken', asked: 3, offered: 3, fit: 'enough' },
      { skill: 'Koken', asked: 4, offered: 2, fit: 'below' },
      { skill: 'Plannen', asked: 2, offered: null, fit: 'levelUnknown' },
      { skill: 'Dutch', asked: 2, offered: null, fit: 'absent' },
      { skill: 'Tillen', asked: null, offered: 1, fit: 'enough' },
    ])
    expect(beyondAsked(asked, offered)).toEqual([skill('Afwassen', 5)])
  })

  it('takes the best level when a place names a skill twice', () => {
    expect(
      compareSkills([skill('Koken', 3)], [skill('Koken', 1), skill('koken', 4), skill('Koken')])[0]?.offered,
    ).toBe(4)
  })

  it('is enough when the place teaches exactly what is asked', () => {
    const skills = fc.array(
      fc.record({ skill: fc.string({ minLength: 1 }), level: fc.constantFrom(1, 2, 3, 4, 5) }),
    )
    fc.assert(
      fc.property(skills, (asked) => {
        expect(compareSkills(asked, asked).every((one) => one.fit === 'enough')).toBe(true)
        expect(beyondAsked(asked, asked)).toEqual([])
      }),
    )
  })
})
