/**
 * A part of a whole in whole percents, halves rounded up, so that 12 of 29 is 41 and 1 of 8 is 13.
 * In: whole numbers, part from 0 to of. Out: 0 to 100, or null when there is no whole.
 */
export function percentOf(part: number, of: number): number | null {
  return of > 0 ? Math.floor((200 * part + of) / (2 * of)) : null
}
