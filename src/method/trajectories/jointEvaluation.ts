import { daysBetween, type PlainDate } from '../dates.ts'
import { missingVoices } from './voicesCompared.ts'

/** After how many days of learning in without looking together it is told that a joint evaluation is missing. Own choice. */
export const jointEvaluationDays = 42

export type HeldEvaluation = {
  readonly status: string
  readonly plannedOn: PlainDate
  readonly heldOn: PlainDate | null
  readonly voices: readonly { readonly voice: string }[]
}

/**
 * Whether the joint evaluation is missing: learning in runs longer than six weeks since its start, or since the last
 * time that all sides were heard, and none is planned (R table 3.5 step 4: no shared picture of what was agreed).
 * In: start of learning in (null: not started), evaluations, today. Out: true when it is missing.
 */
export function jointEvaluationMissing(
  startedOn: PlainDate | null,
  evaluations: readonly HeldEvaluation[],
  today: PlainDate,
): boolean {
  if (startedOn === null) return false
  if (evaluations.some((one) => one.status === 'planned' && one.plannedOn >= today)) return false
  const joint = evaluations
    .filter((one) => one.status === 'held' && missingVoices(one.voices).length === 0)
    .map((one) => one.heldOn ?? one.plannedOn)
  const last = [startedOn, ...joint].toSorted().at(-1) ?? startedOn
  return daysBetween(last, today) > jointEvaluationDays
}
