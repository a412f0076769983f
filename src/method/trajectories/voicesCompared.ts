import type { Voice } from '../voices.ts'

/** What one voice said: a mood from 1 (very bad) to 5 (very good), or none. */
export type SaidVoice = { readonly voice: string; readonly mood: number | null }

/** Voices that stand far apart: somebody sees what somebody else does not see. */
export type Divergence = {
  readonly lowest: { readonly voice: string; readonly mood: number }
  readonly highest: { readonly voice: string; readonly mood: number }
}

/** From how many faces apart voices are told to differ. Own choice: one face is taste, two is a different picture. */
const divergentFrom = 2

/**
 * Whether the voices of one evaluation differ, and who stand farthest apart (R table 3.7 step 5: evaluations that
 * do not bring problems up). In: the voices. Out: the lowest and highest, or null when they agree.
 */
export function divergenceOf(said: readonly SaidVoice[]): Divergence | null {
  const moods = said.flatMap(({ voice, mood }) => (mood === null ? [] : [{ voice, mood }]))
  const sorted = moods.toSorted((a, b) => a.mood - b.mood || a.voice.localeCompare(b.voice))
  const lowest = sorted[0]
  const highest = sorted.at(-1)
  if (!lowest || !highest || highest.mood - lowest.mood < divergentFrom) return null
  return { lowest, highest }
}

/** Who must be heard before an evaluation is a joint one: the person, the coach and the side of the work. */
const atWork: readonly Voice[] = ['employer', 'buddy', 'placeCoordinator']

/**
 * Which of the needed sides has not spoken.
 * In: the voices of an evaluation. Out: 'candidate', 'coach' and, for the side of the work, 'employer'.
 */
export function missingVoices(said: readonly { readonly voice: string }[]): Voice[] {
  const heard = new Set(said.map((one) => one.voice))
  const missing: Voice[] = []
  if (!heard.has('candidate')) missing.push('candidate')
  if (!atWork.some((voice) => heard.has(voice))) missing.push('employer')
  if (!heard.has('coach')) missing.push('coach')
  return missing
}
