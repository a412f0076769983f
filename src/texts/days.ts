const amsterdamDay = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

/**
 * The calendar day in Amsterdam at an instant.
 * In: an instant. Out: 'YYYY-MM-DD'.
 */
export function dayInAmsterdam(instant: Date): string {
  return amsterdamDay.format(instant)
}

const amsterdamTime = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'Europe/Amsterdam',
  hour: '2-digit',
  minute: '2-digit',
})

/**
 * The time on the clock in Amsterdam at an instant.
 * In: an instant. Out: '14:03'.
 */
export function timeInAmsterdam(instant: Date): string {
  return amsterdamTime.format(instant)
}
