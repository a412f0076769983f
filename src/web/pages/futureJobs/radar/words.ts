import type { JobFilters } from '#cases/futureJobs/filters.ts'
import type { RadarMonth } from '#planning/radar/radar.ts'
import type { Locale } from '#texts/catalogue.ts'
import { messages } from '#texts/catalogue.ts'
import { monthName, shortDay } from '#texts/days.ts'
import { queryOf } from '../jobFilters.tsx'
import { radarTexts } from './texts.ts'

export const monthWord = (month: string, locale: Locale): string => monthName(month, locale)

/** 'mrt 2027' */
export const shortMonth = (month: string, locale: Locale): string =>
  shortDay(`${month}-15`, locale).replace(/^\d+ /, '')

/** A sentence begins with a capital. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

export const monthHref = (month: string, filters: JobFilters): string =>
  `/banen/beloften/${month}${queryOf(filters)}`

/** How many are short or over in a month, in words; '–' when it fits. */
export function balance({ short, over }: RadarMonth, locale: Locale): string {
  const t = messages(radarTexts, locale)
  const told = [t.short(short.sure, short.doubtful), over > 0 ? t.over(over) : ''].filter((one) => one !== '')
  return told.join(', ') || t.none
}

export function seatsTold({ seats }: RadarMonth, locale: Locale): string {
  const t = messages(radarTexts, locale)
  const free = t.seatsOf(seats.free, seats.capacity)
  return seats.looking > 0 ? `${free}, ${t.looking(seats.looking)}` : free
}
