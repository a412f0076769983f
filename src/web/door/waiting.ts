const minute = 60_000

/** The next whole minute: a time on the clock at which it works for sure. */
export const roundUp = (instant: Date): Date => new Date(Math.ceil(instant.getTime() / minute) * minute)

/** For the Retry-After header. */
export const secondsUntil = (instant: Date, now: Date): string =>
  String(Math.ceil((instant.getTime() - now.getTime()) / 1000))
