import { z } from 'zod'
import { choiceReasonKeys } from '#method/choiceReasons.ts'
import { id, optionalChoice, optionalDate, optionalLine, optionalText } from '../fields.ts'

/** Several chosen records: boxes of one group. */
export const ids = z.preprocess(
  (v) => (v === undefined || v === null || v === '' ? [] : [v].flat().filter((one) => one !== '')),
  z.array(id).max(200),
)

/** What comes along when a proposal moves on. */
export const moveFields = {
  reasonKey: optionalChoice(choiceReasonKeys),
  reason: optionalText,
  decider: optionalLine,
  onDate: optionalDate,
  answerBy: optionalDate,
}
