import { partnerKeys } from '#method/partners.ts'
import { choice, email, line, optionalLine, optionalText } from '../fields.ts'

/** What is written down about a partner. */
export const partnerFields = {
  name: line,
  kind: choice(partnerKeys),
  contactName: optionalLine,
  email,
  phone: optionalLine,
  about: optionalText,
}
