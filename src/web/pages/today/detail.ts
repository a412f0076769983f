import { type Activity, activities } from '#method/activities.ts'
import type { TodayItem } from '#method/today.ts'
import type { Locale } from '#texts/catalogue.ts'

/** More of an item in the reader's language: an activity of the method by its name, anything else as it was written. */
export function detailOf(item: TodayItem, locale: Locale): string | null {
  if (item.kind !== 'activityDue' || !item.detail) return item.detail
  return Object.hasOwn(activities, item.detail)
    ? activities[item.detail as Activity].label[locale]
    : item.detail
}
