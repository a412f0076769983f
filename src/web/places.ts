import type { Role } from '#access/roles.ts'
import type { Text } from '#texts/catalogue.ts'

/** The places in the building: six to eight words, never more. */
export const places = {
  today: { path: '/vandaag', label: { nl: 'Vandaag', en: 'Today' } },
  futureJobs: { path: '/banen', label: { nl: 'Toekomstige banen', en: 'Future jobs' } },
  employers: { path: '/werkgevers', label: { nl: 'Werkgevers', en: 'Employers' } },
  candidates: { path: '/kandidaten', label: { nl: 'Kandidaten', en: 'Candidates' } },
  learningPlaces: { path: '/leerplekken', label: { nl: 'Leerplekken', en: 'Learning places' } },
  figures: { path: '/cijfers', label: { nl: 'Cijfers', en: 'Figures' } },
  manage: { path: '/beheer', label: { nl: 'Beheer', en: 'Manage' } },
  myJobs: { path: '/mijn-banen', label: { nl: 'Mijn banen', en: 'My jobs' } },
  myWay: { path: '/mijn-weg', label: { nl: 'Mijn weg', en: 'My way' } },
  mySkills: { path: '/mijn-weg/kan-ik', label: { nl: 'Wat ik kan', en: 'What I can do' } },
  myData: { path: '/mijn-weg/gegevens', label: { nl: 'Mijn gegevens', en: 'My data' } },
  myPeople: { path: '/mijn-mensen', label: { nl: 'Mijn mensen', en: 'My people' } },
} as const satisfies Record<string, { path: string; label: Text }>

export type PlaceKey = keyof typeof places

const workCompany = ['today', 'futureJobs', 'employers', 'candidates', 'learningPlaces', 'figures'] as const

/** What each role finds in its menu. */
export const placesOf: Record<Role, readonly PlaceKey[]> = {
  coach: workCompany,
  accountManager: ['today', 'futureJobs', 'employers', 'learningPlaces', 'figures'],
  ambassador: ['today', 'futureJobs', 'employers'],
  manager: workCompany,
  careDirector: ['today', 'candidates', 'learningPlaces'],
  employer: ['today', 'myJobs'],
  buddy: ['myPeople'],
  candidate: ['myWay', 'mySkills', 'myData'],
  placeCoordinator: ['today', 'learningPlaces', 'myPeople'],
  trainer: ['today'],
  partner: ['today'],
  steeringMember: ['figures'],
  researcher: ['today'],
  administrator: ['manage', 'today'],
}

/** The page on which a role starts. */
export const homeOf = (role: Role): string => places[placesOf[role][0] ?? 'today'].path
