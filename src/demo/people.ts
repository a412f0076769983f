import type { Role } from '#access/roles.ts'

/** The invented people of the demo who have an account. The first of each role is the one to try first. */
export const people = {
  coach: { role: 'coach', name: 'Sanne Hoekstra' },
  coachTwo: { role: 'coach', name: 'Bilal Yıldız' },
  coachThree: { role: 'coach', name: 'Marieke van Dam' },
  accountManager: { role: 'accountManager', name: 'Ruud Verhagen' },
  accountManagerTwo: { role: 'accountManager', name: 'Chantal Biesheuvel' },
  manager: { role: 'manager', name: 'Fatima el Idrissi' },
  careDirector: { role: 'careDirector', name: 'Joke Brandsma' },
  administrator: { role: 'administrator', name: 'Kees Zomer' },
  steeringMember: { role: 'steeringMember', name: 'Wethouder De Graaf' },
  ambassador: { role: 'ambassador', name: 'Piet Oosterhuis' },
  placeCoordinator: { role: 'placeCoordinator', name: 'Wilma Postma' },
  trainer: { role: 'trainer', name: 'Gerard Tuinstra' },
  researcher: { role: 'researcher', name: 'Iris Kwakman' },
  partner: { role: 'partner', name: 'Nadia Belhaj' },
  dentist: { role: 'employer', name: 'Hanneke Brugman' },
  builder: { role: 'employer', name: 'Theo Kramer' },
  hotelier: { role: 'employer', name: 'Lotte Zeilstra' },
  logistics: { role: 'employer', name: 'Carmen Ortega' },
  caterer: { role: 'employer', name: 'Anouk Prins' },
  engineer: { role: 'employer', name: 'Wim Dijkgraaf' },
  buddyLab: { role: 'buddy', name: 'Rob Slager' },
  buddyKitchen: { role: 'buddy', name: 'Miep Haan' },
  amin: { role: 'candidate', name: 'Amin Rahimi' },
  selam: { role: 'candidate', name: 'Selam Tesfay' },
  joyce: { role: 'candidate', name: 'Joyce Vreugd' },
  yusuf: { role: 'candidate', name: 'Yusuf Demir' },
} as const satisfies Record<string, { role: Role; name: string }>

export type PersonKey = keyof typeof people

/** All demo accounts open with this password too, so that signing in can be tried. */
export const demoPassword = 'demo-voorwerk-2027'
