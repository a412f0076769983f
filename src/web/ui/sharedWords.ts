import type { SharedWords } from '#cases/consents/sharing.ts'
import { hoursWords, shiftWords } from '#matching/words.ts'
import type { ConsentItem } from '#method/consents.ts'
import type { Locale } from '#texts/catalogue.ts'

/**
 * What an employer would read under a switch. In: the words of the profile, the item. Out: the words, '' when there are
 * none yet; null for what differs by job and so is not one text.
 */
export function wordsUnder(words: SharedWords, item: ConsentItem, locale: Locale): string | null {
  if (item === 'name') return `${words.firstName} ${words.lastName}`.trim()
  if (item === 'strengths') return words.strengths ?? ''
  if (item === 'contact') return [words.phone, words.email].filter(Boolean).join(', ')
  if (item === 'conditions')
    return [
      hoursWords({ min: words.hoursMin, max: words.hoursMax }, locale),
      shiftWords(words.shifts, locale),
    ]
      .filter(Boolean)
      .join(', ')
  return null
}
