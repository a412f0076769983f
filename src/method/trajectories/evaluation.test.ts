import { describe, expect, it } from 'vitest'
import { addDays } from '../dates.ts'
import { jointEvaluationDays, jointEvaluationMissing } from './jointEvaluation.ts'
import { divergenceOf, missingVoices } from './voicesCompared.ts'

const say = (voice: string, mood: number | null) => ({ voice, mood })

describe('voices compared', () => {
  it('differ from two faces apart', () => {
    expect(divergenceOf([say('candidate', 4), say('employer', 3)])).toBeNull()
    expect(divergenceOf([say('candidate', 5), say('employer', 3), say('coach', 4)])).toEqual({
      lowest: { voice: 'employer', mood: 3 },
      highest: { voice: 'candidate', mood: 5 },
    })
  })

  it('need faces to differ', () => {
    expect(divergenceOf([])).toBeNull()
    expect(divergenceOf([say('candidate', 1), say('employer', null)])).toBeNull()
  })

  it('name who was not heard; one voice from the work is enough', () => {
    expect(missingVoices([])).toEqual(['candidate', 'employer', 'coach'])
    expect(missingVoices([say('buddy', 4), say('candidate', 4), say('coach', 4)])).toEqual([])
  })
})

describe('the joint evaluation', () => {
  const started = '2027-01-01'
  const held = (heldOn: string, voices: string[]) => ({
    status: 'held',
    plannedOn: heldOn,
    heldOn,
    voices: voices.map((voice) => ({ voice })),
  })
  const day = (days: number) => addDays(started, days)

  it('is missing after six weeks, and not before', () => {
    expect(jointEvaluationMissing(started, [], day(jointEvaluationDays))).toBe(false)
    expect(jointEvaluationMissing(started, [], day(jointEvaluationDays + 1))).toBe(true)
    expect(jointEvaluationMissing(null, [], day(400))).toBe(false)
  })

  it('counts only when all sides were heard', () => {
    const today = day(60)
    expect(jointEvaluationMissing(started, [held(day(50), ['coach', 'candidate'])], today)).toBe(true)
    expect(jointEvaluationMissing(started, [held(day(50), ['coach', 'candidate', 'employer'])], today)).toBe(
      false,
    )
  })

  it('is not missing while one is planned, but one that passed unheld does not help', () => {
    const planned = (plannedOn: string) => ({ status: 'planned', plannedOn, heldOn: null, voices: [] })
    expect(jointEvaluationMissing(started, [planned(day(60))], day(60))).toBe(false)
    expect(jointEvaluationMissing(started, [planned(day(59))], day(60))).toBe(true)
  })
})
