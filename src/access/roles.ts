import type { Text } from '#texts/catalogue.ts'

/** Everyone who takes part in the method (method source: B 1.2, R 3.4), by the name used in code. */
export const roleKeys = [
  'coach',
  'accountManager',
  'ambassador',
  'manager',
  'careDirector',
  'employer',
  'buddy',
  'candidate',
  'placeCoordinator',
  'trainer',
  'partner',
  'steeringMember',
  'researcher',
  'administrator',
] as const

export type Role = (typeof roleKeys)[number]

export const roles: Record<Role, Text> = {
  coach: { nl: 'Werkcoach', en: 'Work coach' },
  accountManager: { nl: 'Accountmanager', en: 'Account manager' },
  ambassador: { nl: 'Ambassadeur', en: 'Ambassador' },
  manager: { nl: 'Manager', en: 'Manager' },
  careDirector: { nl: 'Regisseur', en: 'Care director' },
  employer: { nl: 'Werkgever', en: 'Employer' },
  buddy: { nl: 'Buddy op de werkvloer', en: 'Workplace buddy' },
  candidate: { nl: 'Kandidaat', en: 'Candidate' },
  placeCoordinator: { nl: 'Coördinator leerplek', en: 'Place coordinator' },
  trainer: { nl: 'Trainer', en: 'Trainer' },
  partner: { nl: 'Partner', en: 'Partner' },
  steeringMember: { nl: 'Lid stuurgroep', en: 'Steering group member' },
  researcher: { nl: 'Onderzoeker', en: 'Researcher' },
  administrator: { nl: 'Beheerder', en: 'Administrator' },
}
