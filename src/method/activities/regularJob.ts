import { routeKeys } from '../routes.ts'
import type { ActivityWords } from './activity.ts'

/** The regular job, or another way (R table 3.2 step 6, table 3.7 step 6; B 1.3 and 2.2 step 6). */
export const regularJobActivities = {
  hireAsApprentice: {
    level: 'person',
    by: ['employer', 'accountManager'],
    usualIn: ['learningCompany'],
    label: { nl: 'In dienst in een leerbaan (BBL)', en: 'Hired as an apprentice (BBL)' },
    forCandidate: {
      nl: 'Je krijgt een baan waarin je ook leert',
      en: 'You get a job in which you learn as well',
    },
  },
  agreeContract: {
    level: 'person',
    by: ['employer', 'accountManager'],
    usualIn: routeKeys,
    label: { nl: 'Contract afspreken', en: 'Agree on the contract' },
    forCandidate: { nl: 'Je krijgt een contract', en: 'You get a contract' },
  },
  startInJob: {
    level: 'person',
    by: ['employer', 'coach'],
    usualIn: routeKeys,
    label: { nl: 'Beginnen in de baan', en: 'Start in the job' },
    forCandidate: { nl: 'Je begint in je baan', en: 'You start in your job' },
  },
  passTrialPeriod: {
    level: 'person',
    by: ['employer', 'coach'],
    usualIn: routeKeys,
    label: { nl: 'Proeftijd afronden', en: 'Complete the trial period' },
    forCandidate: { nl: 'Je proeftijd is voorbij', en: 'Your trial period is over' },
  },
  aftercare: {
    level: 'person',
    by: ['coach'],
    usualIn: routeKeys,
    label: { nl: 'Nazorg', en: 'Aftercare' },
    forCandidate: { nl: 'Je coach vraagt hoe het gaat', en: 'Your coach asks how it goes' },
  },
  followJob: {
    level: 'person',
    by: ['accountManager', 'coach'],
    usualIn: routeKeys,
    label: {
      nl: 'Volgen of de baan blijft, ook na de subsidie',
      en: 'Follow whether the job lasts, also after the subsidy',
    },
    forCandidate: {
      nl: 'We kijken of je baan goed blijft gaan',
      en: 'We see whether your job keeps going well',
    },
  },
  proposeElsewhere: {
    level: 'person',
    by: ['coach', 'accountManager'],
    usualIn: [],
    label: { nl: 'Meteen aan een andere werkgever voorstellen', en: 'Propose to another employer at once' },
    forCandidate: { nl: 'We zoeken meteen een andere werkgever', en: 'We look for another employer at once' },
  },
  furtherLearning: {
    level: 'person',
    by: ['coach', 'trainer'],
    usualIn: [],
    label: {
      nl: 'Doorleren: hoger niveau of extra module',
      en: 'Further learning: a higher level or an extra module',
    },
    forCandidate: { nl: 'Je leert verder', en: 'You go on learning' },
  },
} as const satisfies Record<string, ActivityWords>
