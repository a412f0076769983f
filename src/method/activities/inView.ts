import { routeKeys } from '../routes.ts'
import type { ActivityWords } from './activity.ts'

/** Step 1 (R table 3.2 and 3.6; B 2.2 step 1). */
export const inViewActivities = {
  askAboutGrowth: {
    level: 'job',
    by: ['accountManager', 'coach', 'manager', 'ambassador'],
    usualIn: routeKeys,
    label: { nl: 'Vragen naar toekomstige banen', en: 'Ask about future jobs' },
  },
  approachNewcomer: {
    level: 'job',
    by: ['manager', 'accountManager'],
    usualIn: ['largeScale'],
    label: { nl: 'Een nieuw bedrijf in de regio benaderen', en: 'Approach a newcomer in the region' },
  },
  informAboutGroup: {
    level: 'job',
    by: ['accountManager', 'coach'],
    usualIn: routeKeys,
    label: { nl: 'Vertellen over de kandidaten', en: 'Tell the employer about the candidates' },
  },
  manageExpectations: {
    level: 'job',
    by: ['accountManager', 'coach'],
    usualIn: routeKeys,
    label: { nl: 'Verwachtingen van de werkgever bespreken', en: 'Talk over what the employer expects' },
  },
  recordFutureJob: {
    level: 'job',
    by: ['accountManager', 'employer'],
    usualIn: routeKeys,
    label: { nl: 'Toekomstige baan vastleggen', en: 'Record the future job' },
  },
  bringEmployersTogether: {
    level: 'job',
    by: ['accountManager', 'manager', 'ambassador'],
    usualIn: ['developmentJobs', 'stackedJobs', 'learningCompany'],
    label: { nl: 'Werkgevers bij elkaar brengen', en: 'Bring employers together' },
  },
  setUpSteeringGroup: {
    level: 'job',
    by: ['manager'],
    usualIn: ['largeScale', 'learningCompany'],
    elsewhere: { largeScale: { step: 'mapping', after: 'agreeJointRecruitment' } },
    label: { nl: 'Stuurgroep inrichten', en: 'Set up a steering group' },
  },
} as const satisfies Record<string, ActivityWords>
