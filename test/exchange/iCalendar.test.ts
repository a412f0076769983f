import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clockTime } from '#exchange/iCalendar/clockTime.ts'
import { type CalendarEvent, iCalendar } from '#exchange/iCalendar/iCalendar.ts'
import { readCalendar, textIn, valueIn } from '../support/readCalendar.ts'

const stamp = new Date('2027-03-01T09:30:15.123Z')
const stay: CalendarEvent = {
  uid: 'stay-1@voorwerk',
  revision: 3,
  when: { kind: 'days', from: '2027-12-20', until: '2027-12-31' },
  summary: 'Samir leert op Bakkerij De Hoek; brood, banket',
  description: 'Eerste regel\nTweede \\ regel',
  location: 'Bakkerij De Hoek, Almelo',
}
const talk: CalendarEvent = {
  uid: 'gathering-2@voorwerk',
  revision: 1,
  when: { kind: 'time', on: '2027-03-28', at: '09:30', minutes: 90 },
  summary: 'Speeddate',
}
const file = (events: CalendarEvent[]) => iCalendar({ name: 'Voorwerk: Samir', stamp, events })

describe('an agenda as a file', () => {
  it('says of the calendar what it has to, and nothing twice', () => {
    const calendar = readCalendar(file([stay]))
    expect(calendar.name).toBe('VCALENDAR')
    for (const [name, value] of [
      ['VERSION', '2.0'],
      ['CALSCALE', 'GREGORIAN'],
      ['METHOD', 'PUBLISH'],
      ['X-WR-CALNAME', 'Voorwerk: Samir'],
    ])
      expect([name, valueIn(calendar, name ?? '')]).toEqual([name, value])
    expect(valueIn(calendar, 'PRODID')).toContain('Voorwerk')
  })

  it('ends whole days on the day after, over the turn of the year, and keeps nobody busy', () => {
    const [event] = readCalendar(file([stay])).components
    if (!event) throw new Error('no event')
    expect(event.name).toBe('VEVENT')
    expect(event.properties.find((one) => one.name === 'DTSTART')).toEqual({
      name: 'DTSTART',
      parameters: { VALUE: 'DATE' },
      value: '20271220',
    })
    expect(valueIn(event, 'DTEND')).toBe('20280101')
    expect(valueIn(event, 'TRANSP')).toBe('TRANSPARENT')
    expect(valueIn(event, 'DTSTAMP')).toBe('20270301T093015Z')
    expect(valueIn(event, 'UID')).toBe('stay-1@voorwerk')
    expect(valueIn(event, 'SEQUENCE')).toBe('3')
    expect(textIn(event, 'SUMMARY')).toBe(stay.summary)
    expect(textIn(event, 'DESCRIPTION')).toBe(stay.description)
  })

  it('writes a time on the clock of Amsterdam, with the rules of its zone', () => {
    const [timezone, event] = readCalendar(file([talk])).components
    expect(timezone?.name).toBe('VTIMEZONE')
    expect(timezone && valueIn(timezone, 'TZID')).toBe('Europe/Amsterdam')
    expect(event?.properties.find((one) => one.name === 'DTSTART')).toEqual({
      name: 'DTSTART',
      parameters: { TZID: 'Europe/Amsterdam' },
      value: '20270328T093000',
    })
    expect(event && valueIn(event, 'DURATION')).toBe('PT90M')
    expect(event && valueIn(event, 'DTEND')).toBeUndefined()
  })

  it('has the rules of summer time that the clock itself has, to 2037', () => {
    const [timezone] = readCalendar(file([talk])).components
    const rules = timezone?.components.map((one) => [
      one.name,
      valueIn(one, 'RRULE'),
      valueIn(one, 'TZOFFSETTO'),
    ])
    expect(rules).toEqual([
      ['DAYLIGHT', 'FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU', '+0200'],
      ['STANDARD', 'FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU', '+0100'],
    ])
    const hour = new Intl.DateTimeFormat('nl-NL', { timeZone: 'Europe/Amsterdam', hour: '2-digit' })
    for (let year = 1996; year <= 2037; year += 1) {
      for (const [month, before, after] of [
        [2, '01', '03'],
        [9, '02', '02'],
      ] as const) {
        const last = new Date(Date.UTC(year, month + 1, 0))
        const turn = last.getTime() - last.getUTCDay() * 86_400_000 + 3_600_000
        expect([hour.format(turn - 1), hour.format(turn)]).toEqual([before, after])
      }
    }
  })

  it('gives back every text that goes in, folded between characters', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 })
    fc.assert(
      fc.property(text, text, (summary, description) => {
        const [event] = readCalendar(file([{ ...stay, summary, description }])).components
        if (!event) throw new Error('no event')
        expect(textIn(event, 'SUMMARY')).toBe(summary)
        expect(textIn(event, 'DESCRIPTION')).toBe(description)
      }),
    )
  })

  it('leaves out what no calendar can hold, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (summary) => {
        expect(readCalendar(file([{ ...stay, summary }])).components).toHaveLength(1)
      }),
    )
    const [event] = readCalendar(file([{ ...stay, summary: 'een\u0000twee\ud800' }])).components
    expect(event && textIn(event, 'SUMMARY')).toBe('een twee\ufffd')
  })

  it('is the same file for the same things', () => {
    expect(file([stay, talk])).toBe(file([stay, talk]))
  })
})

describe('a time that people wrote', () => {
  it.each([
    ['10:00', { at: '10:00', minutes: null }],
    ['9.30 uur', { at: '09:30', minutes: null }],
    ['om 14u15 in de hal', { at: '14:15', minutes: null }],
    ['10:00 - 11:30', { at: '10:00', minutes: 90 }],
    ['van 9:00 uur tot 9:45', { at: '09:00', minutes: 45 }],
    ['23:30 - 00:30', null],
    ['10:00 of 14:00', null],
    ['na de lunch', null],
    ['25:00', null],
    ['10:75', null],
    ['12.05.2027', null],
    ['9:00, 10:00 en 11:00', null],
  ])('%s', (line, time) => {
    expect(clockTime(line)).toEqual(time)
  })
})
