import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergeValues } from '#cases/mergeValues.ts'

const base = { name: 'Noor', from: '2027-01-01', until: '2027-06-01', shifts: ['day'], note: null }
const period = [['from', 'until']]

describe('two people in one record', () => {
  it('clashes only where both changed something', () => {
    const mine = { ...base, name: 'Nora', shifts: ['day', 'night'] }
    const stored = { ...base, name: 'Noortje', note: 'Belt liever' }
    expect(mergeValues(base, mine, stored)).toEqual({
      merged: { ...mine, note: 'Belt liever' },
      clashes: ['name'],
      others: ['note'],
    })
  })

  it('never makes a period of one end of each', () => {
    const mine = { ...base, from: '2027-05-01' }
    const stored = { ...base, until: '2027-04-01' }
    expect(mergeValues(base, mine, stored, period).clashes).toEqual(['from', 'until'])
    expect(mergeValues(base, { ...base, name: 'Nora' }, stored, period)).toEqual({
      merged: { ...stored, name: 'Nora' },
      clashes: [],
      others: ['until'],
    })
  })

  it('takes an emptied field as a change, and the same change by both as none', () => {
    const stored = { ...base, note: 'x' }
    expect(mergeValues(stored, base, { ...base, note: 'y' }).clashes).toEqual(['note'])
    expect(mergeValues(base, stored, stored)).toEqual({ merged: stored, clashes: [], others: [] })
  })

  it('leaves fields alone that the form does not hold', () => {
    expect(mergeValues(base, { name: 'Nora' }, { ...base, note: 'x' }, period)).toEqual({
      merged: { name: 'Nora' },
      clashes: [],
      others: [],
    })
  })

  it('loses no change, whatever both wrote', () => {
    const value = fc.constantFrom('', 'a', 'b')
    const record = fc.record({ one: value, two: value, three: value })
    fc.assert(
      fc.property(record, record, record, (was, mine, stored) => {
        const { merged, clashes } = mergeValues(was, mine, stored)
        for (const name of ['one', 'two', 'three'] as const) {
          if (clashes.includes(name)) continue
          if (mine[name] !== was[name]) expect(merged[name]).toBe(mine[name])
          if (stored[name] !== was[name]) expect(merged[name]).toBe(stored[name])
        }
      }),
    )
  })
})
