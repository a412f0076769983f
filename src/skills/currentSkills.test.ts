import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold } from '#method/fold.ts'
import { skillLevelKeys } from '#method/skillLevels.ts'
import { skillSourceKeys } from '#method/skillSources.ts'
import { currentSkills, type SkillClaim } from './currentSkills.ts'

const claim = (given: Partial<SkillClaim>): SkillClaim => ({
  id: 'a',
  skill: 'solderen',
  level: 3,
  source: 'self',
  onDate: '2027-01-01',
  ...given,
})

const spellings = [
  'solderen',
  'Solderen ',
  'SOLDEREN',
  'klantcontact',
  'klant contact',
  'één ding',
  'een  ding',
]
const claims = fc.uniqueArray(
  fc.record({
    id: fc.uuid(),
    skill: fc.constantFrom(...spellings),
    level: fc.option(fc.constantFrom(...skillLevelKeys)),
    source: fc.constantFrom(...skillSourceKeys),
    onDate: fc.constantFrom('2026-12-31', '2027-01-01', '2027-02-01', '2027-03-01'),
  }),
  { selector: (one) => one.id, maxLength: 12 },
)

describe('what somebody can do now', () => {
  test('nothing was said of anybody: nothing', () => {
    expect(currentSkills([])).toEqual([])
  })

  test('the newest shown at work counts, whatever a later word says', () => {
    const [skill] = currentSkills([
      claim({ id: 'a', source: 'shownInPractice', level: 2, onDate: '2027-01-01' }),
      claim({ id: 'b', source: 'shownInPractice', level: 4, onDate: '2027-02-01' }),
      claim({ id: 'c', source: 'self', level: 5, onDate: '2027-03-01' }),
      claim({ id: 'd', source: 'certificate', level: null, onDate: '2027-03-01' }),
    ])
    expect(skill).toMatchObject({ skill: 'solderen', level: 4, counts: { id: 'b' } })
    expect(skill?.claims.map((one) => one.id)).toEqual(['d', 'c', 'b', 'a'])
  })

  test('a paper without a level leaves the level that the coach gave', () => {
    const [skill] = currentSkills([
      claim({ id: 'a', source: 'certificate', level: null }),
      claim({ id: 'b', source: 'coach', level: 3 }),
    ])
    expect(skill).toMatchObject({ level: 3, counts: { id: 'b' } })
  })

  test('highest level first, then by name', () => {
    const found = currentSkills([
      claim({ id: 'a', skill: 'tillen', level: null }),
      claim({ id: 'b', skill: 'zagen', level: 4 }),
      claim({ id: 'c', skill: 'Boren', level: 4 }),
    ])
    expect(found.map((one) => one.skill)).toEqual(['Boren', 'zagen', 'tillen'])
  })

  test('each skill appears once, with all and only its own claims', () => {
    fc.assert(
      fc.property(claims, (given) => {
        const found = currentSkills(given)
        const keys = found.map((one) => fold(one.skill))
        expect(new Set(keys).size).toBe(keys.length)
        expect(found.flatMap((one) => one.claims).length).toBe(given.length)
        for (const one of found) {
          expect(one.claims).toContain(one.counts)
          expect(one.level).toBe(one.counts.level)
          expect(one.claims.every((each) => fold(each.skill) === fold(one.skill))).toBe(true)
        }
      }),
    )
  })

  test('the order in which claims come in never matters', () => {
    const shuffled = claims.chain((given) =>
      fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length })),
    )
    fc.assert(
      fc.property(shuffled, ([a, b]) => {
        expect(currentSkills(a)).toEqual(currentSkills(b))
      }),
    )
  })

  test('a skill shown at work after everything else is what counts', () => {
    fc.assert(
      fc.property(claims, fc.constantFrom(...skillLevelKeys), (given, level) => {
        const shown = claim({ id: 'shown', level, source: 'shownInPractice', onDate: '2027-04-01' })
        const found = currentSkills([...given, shown]).find((one) => fold(one.skill) === 'solderen')
        expect(found).toMatchObject({ level, counts: { id: 'shown' } })
      }),
    )
  })

  test('a word of one’s own never changes a level that others gave', () => {
    fc.assert(
      fc.property(claims, (given) => {
        const byOthers = given.filter((one) => one.source !== 'self')
        const levels = new Map(currentSkills(byOthers).map((one) => [fold(one.skill), one.level]))
        for (const one of currentSkills(given)) {
          const earlier = levels.get(fold(one.skill))
          if (earlier != null) expect(one.level).toBe(earlier)
        }
      }),
    )
  })
})
