import type { Text } from '#texts/catalogue.ts'

/** How a future job came in view (R 3.4.2, step 1). */
export const cameInViewKeys = [
  'accountManagerAsked',
  'coachAsked',
  'managerAsked',
  'ambassador',
  'municipality',
  'ownEvent',
  'candidateContact',
  'employerCame',
  'press',
] as const
export type CameInView = (typeof cameInViewKeys)[number]

export const cameInViewWays: Readonly<Record<CameInView, { label: Text }>> = {
  accountManagerAsked: {
    label: { nl: 'Accountmanager vroeg ernaar', en: 'Account manager asked' },
  },
  coachAsked: { label: { nl: 'Werkcoach vroeg ernaar', en: 'Work coach asked' } },
  managerAsked: {
    label: { nl: 'Management van het werkbedrijf vroeg ernaar', en: 'Management of the work company asked' },
  },
  ambassador: { label: { nl: 'Via een ambassadeur', en: 'Through an ambassador' } },
  municipality: {
    label: {
      nl: 'Gemeente of wethouder meldde een nieuw bedrijf',
      en: 'Municipality or alderman told of a newcomer',
    },
  },
  ownEvent: { label: { nl: 'Op een eigen bijeenkomst', en: 'At an event of our own' } },
  candidateContact: {
    label: { nl: 'Kandidaat legde zelf contact', en: 'Candidate made contact' },
  },
  employerCame: { label: { nl: 'Werkgever kwam zelf', en: 'Employer came to us' } },
  press: { label: { nl: 'Uit de krant of op internet', en: 'From the press or online' } },
}
