import { cameInViewKeys } from '#method/cameInView.ts'
import { certaintyKeys } from '#method/certainty.ts'
import { growthFormKeys } from '#method/growthForms.ts'
import { shiftKeys } from '#method/shifts.ts'
import type { Text } from '#texts/catalogue.ts'
import { invalid } from '../errors.ts'
import {
  choices,
  count,
  line,
  optionalChoice,
  optionalCount,
  optionalDate,
  optionalLine,
  optionalText,
} from '../fields.ts'

/** What an employer tells of a job that will come. Everything may stay empty. */
export const jobFacts = {
  function: line,
  positions: count(1, 999, 1),
  expectedFrom: optionalDate,
  expectedUntil: optionalDate,
  certainty: optionalChoice(certaintyKeys),
  hoursMin: optionalCount(1, 60),
  hoursMax: optionalCount(1, 60),
  shifts: choices(shiftKeys),
  growthForm: optionalChoice(growthFormKeys),
  cameInView: optionalChoice(cameInViewKeys),
  cameInViewNote: optionalLine,
  conditions: optionalText,
}

export type JobFacts = {
  function: string
  positions: number
  expectedFrom: string | null
  expectedUntil: string | null
  certainty: (typeof certaintyKeys)[number] | null
  hoursMin: number | null
  hoursMax: number | null
  shifts: (typeof shiftKeys)[number][]
  growthForm: (typeof growthFormKeys)[number] | null
  cameInView: (typeof cameInViewKeys)[number] | null
  cameInViewNote: string | null
  conditions: string | null
}

const untilBeforeFrom: Text = {
  nl: 'Deze datum ligt voor de eerste datum. Kijk beide na.',
  en: 'This date is before the first date. Check both.',
}
const maxBelowMin: Text = {
  nl: 'Dit is minder dan het laagste aantal uren. Kijk beide na.',
  en: 'This is less than the lowest number of hours. Check both.',
}

/** Two ends that are the wrong way round are a slip of the pen. Errors: `invalid` on the second of the two. */
export function mustFitTogether(facts: Partial<JobFacts>): void {
  const wrong: Record<string, Text> = {}
  if (facts.expectedFrom && facts.expectedUntil && facts.expectedUntil < facts.expectedFrom)
    wrong.expectedUntil = untilBeforeFrom
  if (facts.hoursMin && facts.hoursMax && facts.hoursMax < facts.hoursMin) wrong.hoursMax = maxBelowMin
  if (Object.keys(wrong).length > 0) throw invalid(wrong)
}
