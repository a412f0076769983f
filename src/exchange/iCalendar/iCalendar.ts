import { dateValue, folded, instantValue, textValue } from './lines.ts'
import { zone, zoneLines } from './timezone.ts'

/** When something is: whole days, the last one included, or a time on the clock in Amsterdam. */
export type When =
  | { readonly kind: 'days'; readonly from: string; readonly until: string }
  | { readonly kind: 'time'; readonly on: string; readonly at: string; readonly minutes: number | null }

export type CalendarEvent = {
  /** The same for the same thing in every file, so that a calendar replaces what it had. */
  readonly uid: string
  /** Grows with every change of the thing. */
  readonly revision: number
  readonly when: When
  readonly summary: string
  readonly description?: string
  readonly location?: string
}

export type Agenda = {
  readonly name: string
  /** When the file is made. */
  readonly stamp: Date
  readonly events: readonly CalendarEvent[]
}

/**
 * Writes an agenda as a file that the usual calendars open (RFC 5545, METHOD:PUBLISH).
 * In: days as 'YYYY-MM-DD', times as 'HH:MM'. Out: the content of the file; the same in, the same bytes out.
 * Whole days do not make somebody busy: a stay of weeks is no meeting of weeks.
 */
export function iCalendar({ name, stamp, events }: Agenda): string {
  const isTimed = events.some((one) => one.when.kind === 'time')
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Voorwerk//Voorwerk//NL',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${textValue(name)}`,
    ...(isTimed ? zoneLines : []),
    ...events.flatMap((one) => eventLines(one, stamp)),
    'END:VCALENDAR',
  ]
    .map(folded)
    .join('')
}

function eventLines(event: CalendarEvent, stamp: Date): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${textValue(event.uid)}`,
    `DTSTAMP:${instantValue(stamp)}`,
    `SEQUENCE:${event.revision}`,
    ...whenLines(event.when),
    `SUMMARY:${textValue(event.summary)}`,
    ...(event.description ? [`DESCRIPTION:${textValue(event.description)}`] : []),
    ...(event.location ? [`LOCATION:${textValue(event.location)}`] : []),
    'END:VEVENT',
  ]
}

function whenLines(when: When): string[] {
  if (when.kind === 'days') {
    // the end of whole days is the day after the last
    const end = new Date(Date.parse(`${when.until}T00:00:00Z`) + 86_400_000)
    return [
      `DTSTART;VALUE=DATE:${dateValue(when.from)}`,
      `DTEND;VALUE=DATE:${instantValue(end).slice(0, 8)}`,
      'TRANSP:TRANSPARENT',
    ]
  }
  const start = `DTSTART;TZID=${zone}:${dateValue(when.on)}T${when.at.replace(':', '')}00`
  return when.minutes === null ? [start] : [start, `DURATION:PT${when.minutes}M`]
}
