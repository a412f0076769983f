import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergeFields, sameFields } from '#cases/employers/mergeFields.ts'

const names = ['growth', 'conditions', 'join'] as const
type Name = (typeof names)[number]
const texts = new Set<Name>(['growth', 'conditions'])
const form = fc.record({
  growth: fc.string(),
  conditions: fc.string(),
  join: fc.constantFrom('', 'yes', 'no', 'notYet'),
})
const empty = { growth: '', conditions: '', join: '' }

describe('two people in one form', () => {
  it('keeps what each of them changed', () => {
    const mine = { ...empty, growth: 'een nieuwe hal' }
    const theirs = { ...empty, join: 'yes' }
    expect(mergeFields<Name>(empty, mine, theirs, texts)).toEqual({
      merged: { growth: 'een nieuwe hal', conditions: '', join: 'yes' },
      clashes: [],
      untouched: ['join'],
    })
  })

  it('clashes where both wrote something else, and keeps the own words', () => {
    const mine = { ...empty, growth: 'twee banen', join: 'no' }
    const theirs = { ...empty, growth: 'drie banen', join: 'notYet' }
    expect(mergeFields<Name>(empty, mine, theirs, texts)).toEqual({
      merged: mine,
      clashes: ['growth', 'join'],
      untouched: [],
    })
  })

  it('goes on with words that were only carried on, but never with choices', () => {
    const short = { growth: 'een hal', conditions: 'taal en tijd', join: 'no' }
    const long = { growth: 'een hal erbij', conditions: 'taal', join: 'notYet' }
    const result = mergeFields<Name>(empty, long, short, texts)
    expect(result.merged).toEqual({ growth: 'een hal erbij', conditions: 'taal en tijd', join: 'notYet' })
    expect(result.clashes).toEqual(['join'])
  })

  it('takes an emptied field as a change', () => {
    const base = { ...empty, growth: 'oud' }
    expect(mergeFields<Name>(base, empty, base, texts).merged.growth).toBe('')
    expect(mergeFields<Name>(base, { ...empty }, { ...base, growth: 'nieuw' }, texts).clashes).toEqual([
      'growth',
    ])
  })

  it('loses nothing, whatever was typed', () => {
    fc.assert(
      fc.property(form, form, form, (base, mine, theirs) => {
        const { merged, clashes, untouched } = mergeFields<Name>(base, mine, theirs, texts)
        for (const name of names) {
          expect([mine[name], theirs[name]]).toContain(merged[name])
          const othersWords = merged[name] === theirs[name] || theirs[name] === base[name]
          const carriedOn = texts.has(name) && theirs[name] !== '' && merged[name].startsWith(theirs[name])
          expect(othersWords || carriedOn || clashes.includes(name)).toBe(true)
          if (untouched.includes(name)) expect(mine[name]).toBe(base[name])
        }
      }),
    )
  })

  it('is the own form when nobody else wrote', () => {
    fc.assert(
      fc.property(form, form, (base, mine) => {
        const { merged, clashes } = mergeFields<Name>(base, mine, base, texts)
        expect(sameFields(merged, mine)).toBe(true)
        expect(clashes).toEqual([])
      }),
    )
  })
})
