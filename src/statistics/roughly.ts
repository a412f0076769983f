import { isSmall, smallest } from './smallCells.ts'

/** A number of people as it is told: as it is, about, or only that they are few. */
export type Told = { readonly count: number; readonly about: boolean } | 'few'

/** For those who may know every count. */
export const exactly = (count: number): Told => ({ count, about: false })

/**
 * For those who may not see small groups, where counts stand beside each other that follow from one another: a small
 * group is only told to be few, any other count is rounded to the size of the smallest group, so that the difference
 * of two counts points at nobody either. A nought hides nobody.
 * In: a number of people. Out: how it may be told.
 */
export function roughly(count: number): Told {
  if (isSmall(count)) return 'few'
  return { count: Math.round(count / smallest) * smallest, about: count > 0 }
}
