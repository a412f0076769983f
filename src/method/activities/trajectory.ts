import { routeKeys } from '../routes.ts'
import type { ActivityWords } from './activity.ts'

/** The trajectory is set (R table 3.2 step 4, 3.6.1; B 1.3 and 2.2 step 3). */
export const trajectoryActivities = {
  designForJob: {
    level: 'job',
    by: ['coach', 'employer', 'placeCoordinator', 'trainer'],
    usualIn: routeKeys,
    label: { nl: 'Inleertraject voor de baan ontwerpen', en: 'Design the trajectory for the job' },
  },
  planTrain: {
    level: 'job',
    by: ['coach', 'placeCoordinator'],
    usualIn: ['largeScale', 'developmentJobs'],
    label: { nl: 'Treintje plannen', en: 'Plan the train' },
  },
  fitToCandidate: {
    level: 'person',
    by: ['coach', 'candidate', 'employer'],
    usualIn: routeKeys,
    label: { nl: 'Inleertraject op maat maken', en: 'Fit the trajectory to the candidate' },
    forCandidate: { nl: 'Je maakt met je coach een plan', en: 'You make a plan with your coach' },
  },
  tieStepsToPay: {
    level: 'person',
    by: ['coach', 'employer'],
    usualIn: routeKeys,
    label: {
      nl: 'Stappen koppelen aan functie, loon, steun en scholing',
      en: 'Tie steps to function, pay, support and schooling',
    },
    forCandidate: { nl: 'Je weet wat je wanneer krijgt', en: 'You know what you get and when' },
  },
  settleGuidance: {
    level: 'person',
    by: ['coach', 'employer', 'placeCoordinator'],
    usualIn: routeKeys,
    label: { nl: 'Afspreken wie begeleidt', en: 'Settle who guides' },
    forCandidate: { nl: 'Je weet wie je helpt', en: 'You know who helps you' },
  },
  arrangeFinancing: {
    level: 'person',
    by: ['coach', 'accountManager', 'manager'],
    usualIn: routeKeys,
    label: { nl: 'Financiering regelen', en: 'Arrange the financing' },
    forCandidate: {
      nl: 'Je geld is geregeld terwijl je leert',
      en: 'Your money is arranged while you learn',
    },
  },
  planEvaluations: {
    level: 'person',
    by: ['coach'],
    usualIn: routeKeys,
    label: { nl: 'Evaluaties plannen', en: 'Plan the evaluations' },
    forCandidate: {
      nl: 'Je weet wanneer we samen kijken hoe het gaat',
      en: 'You know when we look together at how it goes',
    },
  },
  adaptWorkplace: {
    level: 'person',
    by: ['employer', 'coach'],
    usualIn: [],
    label: { nl: 'Werkplek aanpassen', en: 'Adapt the workplace' },
    forCandidate: { nl: 'We maken de werkplek passend voor jou', en: 'We make the workplace fit you' },
  },
  adaptJobForNow: {
    level: 'person',
    by: ['employer', 'accountManager'],
    usualIn: [],
    label: {
      nl: 'Functie tijdelijk aanpassen, met einddatum',
      en: 'Adapt the job for a time, with an end date',
    },
    forCandidate: { nl: 'Je begint met werk dat nu past', en: 'You begin with work that fits now' },
  },
  makeAgreement: {
    level: 'person',
    by: ['coach', 'accountManager', 'employer'],
    usualIn: routeKeys,
    label: { nl: 'Overeenkomst sluiten', en: 'Make the agreement' },
    forCandidate: { nl: 'Iedereen tekent de afspraken', en: 'Everybody signs the agreements' },
  },
  explainAgreement: {
    level: 'person',
    by: ['coach'],
    usualIn: routeKeys,
    label: {
      nl: 'Traject en afspraken aan de kandidaat uitleggen',
      en: 'Explain trajectory and agreement to the candidate',
    },
    forCandidate: { nl: 'Je coach legt alle afspraken uit', en: 'Your coach explains all agreements' },
  },
} as const satisfies Record<string, ActivityWords>
