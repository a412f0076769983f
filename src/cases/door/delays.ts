const minute = 60_000
const hour = 60 * minute

/** Failures of one person from one place before waiting begins. */
const free = 5
const longestDelay = hour
/** Failures on one account from unknown places together, in an hour. Known devices are not held up by it. */
export const strangersTogether = 50
/** Failures from one unknown place on whatever accounts, in an hour. */
export const perPlace = 30
/** Letters with a link for one account, and asked from one place, in an hour. */
export const lettersPerAccount = 3
export const lettersPerPlace = 20

/** How far back failures count. */
export const window = { own: 24 * hour, others: hour }

/**
 * How long to wait after so many failures in a row: nothing at first, then 1, 2, 4 … minutes, never above an hour.
 * In: a count. Out: milliseconds.
 */
export function delayAfter(failures: number): number {
  if (failures < free) return 0
  return Math.min(longestDelay, minute * 2 ** Math.min(10, failures - free))
}

/** What is known of earlier failures; newest first. */
export type Failures = {
  /** Of this person from this place, since the last success. */
  own: readonly Date[]
  /** On this account from all unknown places, in the last hour. */
  strangers: readonly Date[]
  /** From this place on all accounts, in the last hour. */
  place: readonly Date[]
}

/**
 * Until when the next attempt must wait.
 * In: failures, whether the device is known, now. Out: an instant, or null when the attempt may be made.
 */
export function waitUntil(failures: Failures, knownDevice: boolean, now: Date): Date | null {
  const waits = [after(failures.own[0], delayAfter(failures.own.length))]
  if (!knownDevice) {
    waits.push(after(failures.strangers[strangersTogether - 1], window.others))
    waits.push(after(failures.place[perPlace - 1], window.others))
  }
  const last = Math.max(...waits)
  return last > now.getTime() ? new Date(last) : null
}

const after = (instant: Date | undefined, wait: number) => (instant ? instant.getTime() + wait : 0)
