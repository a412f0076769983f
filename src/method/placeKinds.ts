import type { Text } from '#texts/catalogue.ts'

/** Kinds of place to learn in (R 3.2 and 3.4.2 step 5; an employer's own learning department: C). */
export const placeKindKeys = [
  'employersFloor',
  'learningDepartment',
  'workCompany',
  'otherOrganisation',
  'neighbourhood',
  'training',
] as const
export type PlaceKind = (typeof placeKindKeys)[number]

export const placeKinds: Readonly<Record<PlaceKind, { label: Text; hint: Text; forCandidate: Text }>> = {
  employersFloor: {
    label: { nl: 'Werkvloer van de werkgever', en: 'The employer’s floor' },
    hint: { nl: 'Op de plek waar de baan komt.', en: 'At the place where the job will be.' },
    forCandidate: { nl: 'op het werk zelf', en: 'at the work itself' },
  },
  learningDepartment: {
    label: { nl: 'Leerafdeling van de werkgever', en: 'The employer’s learning department' },
    hint: {
      nl: 'Een eigen afdeling om te leren, boven de bezetting.',
      en: 'A department to learn in, above headcount.',
    },
    forCandidate: { nl: 'op een leerplek bij de werkgever', en: 'at a place to learn at the employer' },
  },
  workCompany: {
    label: { nl: 'Werkbedrijf', en: 'Work company' },
    hint: {
      nl: 'Een eigen werkplek van het werkbedrijf, zoals een kantine.',
      en: 'A workplace of the work company, such as a canteen.',
    },
    forCandidate: { nl: 'bij het werkbedrijf', en: 'at the work company' },
  },
  otherOrganisation: {
    label: { nl: 'Andere organisatie', en: 'Other organisation' },
    hint: { nl: 'Werk dat lijkt op de toekomstige baan.', en: 'Work that resembles the future job.' },
    forCandidate: { nl: 'bij een ander bedrijf', en: 'at another company' },
  },
  neighbourhood: {
    label: { nl: 'Wijk', en: 'Neighbourhood' },
    hint: {
      nl: 'Klussen voor bewoners, vanuit het Leerhome.',
      en: 'Chores for residents, from the Leerhome.',
    },
    forCandidate: { nl: 'in de wijk', en: 'in the neighbourhood' },
  },
  training: {
    label: { nl: 'Opleiding of training', en: 'School or training' },
    hint: { nl: 'Lessen bij een ROC of trainer.', en: 'Lessons at a school or with a trainer.' },
    forCandidate: { nl: 'op school of bij een les', en: 'at school or in a lesson' },
  },
}
