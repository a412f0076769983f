import { z } from 'zod'
import { contractKeys } from '#method/contracts.ts'
import { endMomentKeys, endReasonKeys } from '#method/endings.ts'
import { outcomeKeys } from '#method/outcomes.ts'
import { invalid } from '../../errors.ts'
import {
  choice,
  optionalChoice,
  optionalCount,
  optionalDate,
  optionalId,
  optionalLine,
  optionalText,
  version,
  yesNo,
} from '../../fields.ts'

/** How it ended. Contract agreed, started, trial passed and ended later are facts of their own, each with its day. */
export const outcomeFields = z.object({
  version,
  kind: choice(outcomeKeys),
  employerId: optionalId,
  employerName: optionalLine,
  contractAgreedOn: optionalDate,
  startsOn: optionalDate,
  trialUntil: optionalDate,
  trialPassedOn: optionalDate,
  contractEndedOn: optionalDate,
  contractKind: optionalChoice(contractKeys),
  hours: optionalCount(1, 60),
  permanent: yesNo,
  partlyOnBenefit: yesNo,
  endedMoment: optionalChoice(endMomentKeys),
  endedReason: optionalChoice(endReasonKeys),
  endedOn: optionalDate,
  note: optionalText,
})

export type OutcomeInput = z.output<typeof outcomeFields>

const beforeStart = {
  nl: 'Deze dag ligt voor de eerste werkdag.',
  en: 'This day is before the first working day.',
}

/** Days that cannot be: the trial period or the end of a contract before its first day. */
export function mustBeInOrder(input: OutcomeInput): void {
  const { startsOn } = input
  if (!startsOn) return
  const wrong = (['trialUntil', 'trialPassedOn', 'contractEndedOn'] as const).filter((field) => {
    const day = input[field]
    return day !== null && day < startsOn
  })
  if (wrong.length > 0) throw invalid(Object.fromEntries(wrong.map((field) => [field, beforeStart])))
}
