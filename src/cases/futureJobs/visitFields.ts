import { visitDirectionKeys } from '#method/visitDirections.ts'
import { choice, neededDate, optionalId, optionalLine, optionalText } from '../fields.ts'

/** What is written down about a work visit. */
export const visitFields = {
  direction: choice(visitDirectionKeys),
  onDate: neededDate,
  who: optionalLine,
  placeId: optionalId,
  findings: optionalText,
}
