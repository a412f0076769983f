import { describe, expect, it } from 'vitest'
import { choiceReasonKeys, choiceReasons, reasonsFor } from './choiceReasons.ts'

describe('reasonsFor', () => {
  it('offers a reason only for the decision it belongs to', () => {
    expect(reasonsFor('choose')).toContain('motivated')
    expect(reasonsFor('choose')).not.toContain('skillsShort')
    expect(reasonsFor('notChoose')).not.toContain('motivated')
    expect(reasonsFor('withdraw')).toContain('candidateFoundJob')
  })

  it('always leaves room for another reason', () => {
    for (const side of ['choose', 'notChoose', 'withdraw'] as const) {
      expect(reasonsFor(side).at(-1)).toBe('otherReason')
    }
  })

  it('leaves no reason out', () => {
    const offered = new Set([...reasonsFor('choose'), ...reasonsFor('notChoose'), ...reasonsFor('withdraw')])
    expect(choiceReasonKeys.filter((key) => !offered.has(key))).toEqual([])
  })

  it('never speaks of health, age, origin, faith or family', () => {
    const protectedWords = /\b(gezond|ziek|leeftijd|jong|oud|herkomst|geloof|zwanger|kinder|geslacht)/i
    expect(choiceReasonKeys.filter((key) => protectedWords.test(choiceReasons[key].label.nl))).toEqual([])
  })
})
