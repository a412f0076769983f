import { routeKeys } from '../routes.ts'
import type { ActivityWords } from './activity.ts'

/** Step 2 (R tables 3.2, 3.5 and 3.6; B 2.2 step 2). */
export const mappingActivities = {
  considerRoutes: {
    level: 'job',
    by: ['accountManager', 'coach', 'manager', 'employer'],
    usualIn: routeKeys,
    label: { nl: 'Routes bespreken en kiezen', en: 'Consider the routes and choose' },
  },
  findPlaces: {
    level: 'job',
    by: ['accountManager', 'coach', 'manager'],
    usualIn: routeKeys,
    label: { nl: 'Leerplekken zoeken', en: 'Find learning places' },
  },
  visitEachOther: {
    level: 'job',
    by: ['coach', 'accountManager', 'employer', 'placeCoordinator'],
    usualIn: routeKeys,
    label: {
      nl: 'Bij elkaar op werkbezoek: een dag meelopen',
      en: 'Visit each other’s work: walk along a day',
    },
  },
  compareProcesses: {
    level: 'job',
    by: ['coach', 'placeCoordinator', 'employer'],
    usualIn: ['largeScale', 'developmentJobs', 'stackedJobs', 'learningCompany'],
    label: {
      nl: 'Werkwijze van leerplek en werkgever vergelijken',
      en: 'Compare the working processes of place and employer',
    },
  },
  orderPlaces: {
    level: 'job',
    by: ['coach', 'placeCoordinator'],
    usualIn: ['largeScale', 'developmentJobs'],
    label: {
      nl: 'Plekken op volgorde zetten, van makkelijk naar moeilijk',
      en: 'Put places in order, from simple to complex',
    },
  },
  drawUpProfile: {
    level: 'job',
    by: ['accountManager', 'employer', 'coach'],
    usualIn: routeKeys,
    label: { nl: 'Profiel in skills opstellen', en: 'Draw up the profile in skills' },
  },
  reduceProfile: {
    level: 'job',
    by: ['accountManager', 'employer', 'coach'],
    usualIn: routeKeys,
    label: {
      nl: 'Profiel terugbrengen tot wat echt nodig is',
      en: 'Reduce the profile to what is essential',
    },
  },
  discussConditions: {
    level: 'job',
    by: ['accountManager', 'employer', 'coach'],
    usualIn: routeKeys,
    label: { nl: 'Voorwaarden voor succes bespreken', en: 'Discuss the conditions for success' },
  },
  divideRoles: {
    level: 'job',
    by: ['accountManager', 'employer', 'coach', 'placeCoordinator'],
    usualIn: routeKeys,
    label: { nl: 'Afspreken wie wat doet en bijdraagt', en: 'Agree on roles and contributions' },
  },
  askCommitment: {
    level: 'job',
    by: ['accountManager', 'manager'],
    usualIn: routeKeys,
    label: { nl: 'Garantie of intentie vragen', en: 'Ask for a guarantee or an intention' },
  },
  tuneHours: {
    level: 'job',
    by: ['accountManager', 'employer'],
    usualIn: ['stackedJobs'],
    label: {
      nl: 'Uren en voorwaarden van de werkgevers op elkaar afstemmen',
      en: 'Tune hours and conditions between the employers',
    },
  },
  findTrainingPartner: {
    level: 'job',
    by: ['manager', 'coach'],
    usualIn: ['largeScale', 'learningCompany'],
    label: { nl: 'School of trainer zoeken', en: 'Find a training partner' },
  },
  agreeJointRecruitment: {
    level: 'job',
    by: ['manager', 'partner'],
    usualIn: ['largeScale'],
    label: { nl: 'Samen werven afspreken met partners', en: 'Agree on joint recruitment with partners' },
  },
} as const satisfies Record<string, ActivityWords>
