import type { Text } from '#texts/catalogue.ts'
import type { Party } from './agreementFacts.ts'

export const parties: Readonly<Record<Party, { label: Text }>> = {
  employer: { label: { nl: 'Werkgever', en: 'Employer' } },
  workCompany: { label: { nl: 'Werkbedrijf', en: 'Work company' } },
  candidate: { label: { nl: 'Kandidaat', en: 'Candidate' } },
  place: { label: { nl: 'Leerplek', en: 'Learning place' } },
  school: { label: { nl: 'School of opleider', en: 'School or trainer' } },
}
