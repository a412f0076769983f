import type { Text } from '#texts/catalogue.ts'

/** Who takes a barrier in hand. A barrier without an owner stays where it is (R 3.5.1, table 3.7 step 5). */
export const barrierOwnerKeys = [
  'coach',
  'careDirector',
  'candidate',
  'family',
  'employer',
  'buddy',
  'placeCoordinator',
  'school',
  'debtHelp',
  'socialWork',
  'neighbourhoodTeam',
  'refugeeSupport',
  'housing',
  'healthCare',
  'benefits',
  'other',
] as const
export type BarrierOwner = (typeof barrierOwnerKeys)[number]

export const barrierOwners: Readonly<Record<BarrierOwner, { label: Text }>> = {
  coach: { label: { nl: 'Werkcoach', en: 'Work coach' } },
  careDirector: { label: { nl: 'Regisseur', en: 'Care director' } },
  candidate: { label: { nl: 'Kandidaat zelf', en: 'Candidate' } },
  family: { label: { nl: 'Familie of vrienden', en: 'Family or friends' } },
  employer: { label: { nl: 'Werkgever', en: 'Employer' } },
  buddy: { label: { nl: 'Buddy op de werkvloer', en: 'Workplace buddy' } },
  placeCoordinator: { label: { nl: 'Coördinator leerplek', en: 'Place coordinator' } },
  school: { label: { nl: 'School of taalaanbieder', en: 'School or language provider' } },
  debtHelp: { label: { nl: 'Schuldhulp', en: 'Debt help' } },
  socialWork: { label: { nl: 'Maatschappelijk werk', en: 'Social work' } },
  neighbourhoodTeam: { label: { nl: 'Wijkteam', en: 'Neighbourhood team' } },
  refugeeSupport: { label: { nl: 'Hulp voor statushouders', en: 'Support for status holders' } },
  housing: { label: { nl: 'Woningcorporatie', en: 'Housing association' } },
  healthCare: { label: { nl: 'Zorgverlener', en: 'Care provider' } },
  benefits: { label: { nl: 'Inkomen en uitkering', en: 'Income and benefits' } },
  other: { label: { nl: 'Iemand anders', en: 'Somebody else' } },
}
