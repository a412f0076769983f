import type { Text } from '#texts/catalogue.ts'

/** Why an employer does not join (R 4.5.1 and annex 2). */
export const notJoiningKeys = [
  'noCandidate',
  'thinksAlong',
  'contactChanged',
  'noPossibility',
  'tooBusy',
  'tooSmall',
  'needsSpecialists',
  'workUnsuited',
  'noInterest',
  'unknown',
] as const
export type NotJoining = (typeof notJoiningKeys)[number]

export const notJoiningReasons: Readonly<Record<NotJoining, { label: Text }>> = {
  noCandidate: { label: { nl: 'Geen kandidaat gevonden', en: 'No candidate found' } },
  thinksAlong: { label: { nl: 'Denkt alleen mee', en: 'Only thinks along' } },
  contactChanged: { label: { nl: 'Contactpersoon is weg', en: 'Contact person changed' } },
  noPossibility: { label: { nl: 'Ziet geen mogelijkheid', en: 'Sees no possibility' } },
  tooBusy: { label: { nl: 'Te druk', en: 'Too busy' } },
  tooSmall: { label: { nl: 'Bedrijf is te klein', en: 'Business is too small' } },
  needsSpecialists: { label: { nl: 'Zoekt vakspecialisten', en: 'Needs specialists' } },
  workUnsuited: { label: { nl: 'Werk past niet bij de groep', en: 'Work does not suit the group' } },
  noInterest: { label: { nl: 'Geen interesse', en: 'No interest' } },
  unknown: { label: { nl: 'Onbekend', en: 'Unknown' } },
}
