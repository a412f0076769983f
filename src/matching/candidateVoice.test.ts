import { expect, test } from 'vitest'
import { toldToCandidate } from './candidateVoice.ts'
import type { Explanation, RequirementFinding } from './explain.ts'

const finding = (uri: string, given: Partial<RequirementFinding>): RequirementFinding => ({
  uri,
  need: 'required',
  level: 3,
  state: 'missing',
  points: 0,
  ...given,
})

const explanation = (given: Partial<Explanation>): Explanation => ({
  id: 'p1',
  tier: 2,
  requirements: [],
  motivation: 0,
  conditions: [],
  score: 12.5,
  weeksNeeded: null,
  bestChange: null,
  notUsed: { skills: [], unknown: [] },
  ...given,
})

test('what I can, what I can learn with the shortest first, what is handy; nothing that was only expected', () => {
  const heard = toldToCandidate(
    explanation({
      weeksNeeded: 12,
      requirements: [
        finding('cook', { state: 'has', had: 4, points: 9 }),
        finding('long', { state: 'learnable', weeks: 8, had: 1 }),
        finding('short', { state: 'learnable', weeks: 4, via: 'cook' }),
        finding('computer', { need: 'optional' }),
        finding('often', { need: 'expected', state: 'has', had: 2 }),
      ],
    }),
    20,
  )
  expect(heard).toEqual({
    can: ['cook'],
    learn: [
      { uri: 'short', weeks: 4, begun: false, via: 'cook' },
      { uri: 'long', weeks: 8, begun: true, via: null },
    ],
    handy: ['computer'],
    readyInWeeks: 12,
    inTime: true,
    talk: [],
  })
})

test('never a score, a list or a point', () => {
  const heard = toldToCandidate(explanation({ requirements: [finding('cook', { points: 3 })] }), 3)
  expect(JSON.stringify(heard)).not.toMatch(/score|tier|points|12\.5/)
})

test('in time only when both days are known; what does not fit is something to talk about', () => {
  expect(toldToCandidate(explanation({ weeksNeeded: 5 }), 4).inTime).toBe(false)
  expect(toldToCandidate(explanation({ weeksNeeded: 5 }), undefined).inTime).toBeNull()
  expect(toldToCandidate(explanation({ weeksNeeded: null }), 4).inTime).toBeNull()
  const conditions = [
    { key: 'hours', state: 'fails' },
    { key: 'dutch', state: 'unknown' },
    { key: 'travel', state: 'fits' },
  ] as const
  expect(toldToCandidate(explanation({ conditions }), 4).talk).toEqual(['hours'])
})
