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
