import { describe, expect, it } from 'vitest'
import { sameConcepts } from './sameConcepts.ts'

const sources: Record<string, string> = { 'v:1': 'voorwerk', 'v:2': 'voorwerk', 'e/1': 'esco', 'e/2': 'esco' }
const same = (...pairs: [string, string][]) => Object.fromEntries(sameConcepts(pairs, (uri) => sources[uri]))

describe('concepts that are the same', () => {
  it('go under the own catalogue, then under ESCO, whoever says it', () => {
    expect(same(['v:1', 'e/1'])).toEqual({ 'e/1': 'v:1' })
    expect(same(['e/1', 'v:1'])).toEqual({ 'e/1': 'v:1' })
    expect(same(['c/1', 'e/1'])).toEqual({ 'c/1': 'e/1' })
  })

  it('are the same as the same', () => {
    expect(same(['v:1', 'e/1'], ['e/1', 'c/1'])).toEqual({ 'e/1': 'v:1', 'c/1': 'v:1' })
    expect(same(['c/1', 'd/1'], ['d/1', 'e/1'])).toEqual({ 'c/1': 'e/1', 'd/1': 'e/1' })
  })

  it('are never two of one vocabulary; the first word counts', () => {
    expect(same(['v:1', 'e/1'], ['v:1', 'e/2'])).toEqual({ 'e/1': 'v:1' })
    expect(same(['v:1', 'e/1'], ['v:2', 'e/1'])).toEqual({ 'e/1': 'v:1' })
    expect(same(['c/1', 'e/1'], ['c/2', 'e/1'])).toEqual({ 'c/1': 'e/1' })
    expect(same(['c/1', 'e/1'], ['c/1', 'v:1'], ['c/1', 'e/2'])).toEqual({ 'c/1': 'v:1', 'e/1': 'v:1' })
  })

  it('are left out when none of them is loaded, or there is one only', () => {
    expect(same(['c/1', 'd/1'])).toEqual({})
    expect(same(['e/1', 'e/1'])).toEqual({})
    expect(same()).toEqual({})
  })
})
