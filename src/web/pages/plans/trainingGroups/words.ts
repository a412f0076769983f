import { type DutchLevel, dutchLevelKeys, dutchLevels } from '#method/dutchLevels.ts'
import { type WeekTime, weekDays, writeTimes } from '#method/weekTimes.ts'
import type { Locale } from '#texts/catalogue.ts'

/** 'dinsdag 09:00-11:30' */
export const longTime = (time: WeekTime, locale: Locale): string =>
  `${weekDays[time[0]]?.long[locale] ?? ''} ${writeTimes([time])}`

/** 'di 09:00-11:30' */
export const shortTime = (time: WeekTime, locale: Locale): string =>
  `${weekDays[time[0]]?.short[locale] ?? ''} ${writeTimes([time])}`

/** 'Korte zinnen (A1)' */
export function levelName(level: number, locale: Locale): string {
  const { label, cefr } = dutchLevels[dutchLevelKeys.find((key) => key === level) ?? (0 as DutchLevel)]
  return cefr ? `${label[locale]} (${cefr})` : label[locale]
}
