import { invalid } from './errors.ts'

/**
 * The day on which something that is written down happened: the given one, else today.
 * Errors: `invalid` on `onDate` for a day to come, which would read as recent contact until then.
 */
export function happenedOn(onDate: string | null, today: string): string {
  if (onDate !== null && onDate > today) throw invalid({ onDate: notYet })
  return onDate ?? today
}

const notYet = {
  nl: 'Deze dag komt nog. Vul de dag in waarop het is gebeurd.',
  en: 'This day is still to come. Fill in the day on which it happened.',
}
