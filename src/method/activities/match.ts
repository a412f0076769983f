import { routeKeys } from '../routes.ts'
import type { ActivityWords } from './activity.ts'

/**
 * The match (R tables 3.2 and 3.6; B 2.2 step 4). In a learning company the choice of one employer comes late,
 * after candidates have got to know several of them.
 */
export const matchActivities = {
  openCall: {
    level: 'job',
    by: ['manager', 'coach', 'partner'],
    usualIn: ['learningCompany'],
    label: { nl: 'Open oproep en voorlichting', en: 'Open call and information campaign' },
  },
  selectCandidates: {
    level: 'job',
    by: ['coach'],
    usualIn: routeKeys,
    label: {
      nl: 'Kandidaten kiezen op skills, motivatie en leerbaarheid',
      en: 'Select candidates on skills, motivation and learnability',
    },
  },
  informCandidate: {
    level: 'person',
    by: ['coach'],
    usualIn: routeKeys,
    label: {
      nl: 'Kandidaat vertellen over werk en werkgever',
      en: 'Tell the candidate about work and employer',
    },
    forCandidate: { nl: 'Je coach vertelt over het werk', en: 'Your coach tells you about the work' },
  },
  informationMeeting: {
    level: 'person',
    by: ['coach', 'employer', 'partner'],
    usualIn: ['largeScale', 'learningCompany'],
    label: { nl: 'Voorlichting voor een groep', en: 'Information meeting' },
    forCandidate: { nl: 'Je hoort meer over het werk', en: 'You hear more about the work' },
  },
  languageTest: {
    level: 'person',
    by: ['trainer', 'coach'],
    usualIn: ['learningCompany'],
    label: { nl: 'Taaltest', en: 'Language test' },
    forCandidate: { nl: 'We kijken hoe goed je Nederlands is', en: 'We see how good your Dutch is' },
  },
  practicalTalk: {
    level: 'person',
    by: ['coach', 'placeCoordinator'],
    usualIn: ['learningCompany'],
    label: {
      nl: 'Praktisch gesprek: contact, computer, vervoer en opvang',
      en: 'Practical talk: contact, computer, transport and child care',
    },
    forCandidate: {
      nl: 'We praten over vervoer, opvang en telefoon',
      en: 'We talk about transport, child care and phone',
    },
  },
  proposeToEmployer: {
    level: 'person',
    by: ['coach', 'accountManager'],
    usualIn: routeKeys,
    elsewhere: { learningCompany: { step: 'learningIn', after: 'orientingPlacement' } },
    label: { nl: 'Kandidaat voorstellen aan de werkgever', en: 'Propose the candidate to the employer' },
    forCandidate: {
      nl: 'Je coach vertelt de werkgever over jou',
      en: 'Your coach tells the employer about you',
    },
  },
  empowermentTraining: {
    level: 'person',
    by: ['trainer', 'coach'],
    usualIn: ['largeScale'],
    label: { nl: 'Empowermenttraining in een groep', en: 'Empowerment training in a group' },
    forCandidate: { nl: 'Je oefent met een groep', en: 'You practise with a group' },
  },
  prepareTalk: {
    level: 'person',
    by: ['coach'],
    usualIn: routeKeys,
    elsewhere: { learningCompany: { step: 'learningIn', after: 'proposeToEmployer' } },
    label: { nl: 'Gesprek met de werkgever voorbereiden', en: 'Prepare the talk with the employer' },
    forCandidate: { nl: 'Je bereidt het gesprek voor', en: 'You prepare the talk' },
  },
  walkAlong: {
    level: 'person',
    by: ['employer', 'buddy', 'coach'],
    usualIn: ['smallScale', 'developmentJobs', 'stackedJobs', 'learningCompany'],
    elsewhere: { learningCompany: { step: 'learningIn', after: 'prepareTalk' } },
    label: { nl: 'Meelopen op de werkvloer', en: 'Walk along on the floor' },
    forCandidate: { nl: 'Je loopt een dag mee', en: 'You walk along for a day' },
  },
  speedDate: {
    level: 'person',
    by: ['employer', 'coach'],
    usualIn: ['largeScale'],
    label: { nl: 'Speeddate', en: 'Speed date' },
    forCandidate: {
      nl: 'Je hebt een kort gesprek met de werkgever',
      en: 'You have a short talk with the employer',
    },
  },
  selectionDay: {
    level: 'person',
    by: ['employer', 'coach', 'accountManager'],
    usualIn: ['largeScale', 'learningCompany'],
    elsewhere: { learningCompany: { step: 'learningIn', after: 'walkAlong' } },
    label: { nl: 'Selectiedag', en: 'Selection day' },
    forCandidate: {
      nl: 'Je leert de werkgever kennen, en de werkgever jou',
      en: 'You get to know the employer, and the employer you',
    },
  },
  discussScores: {
    level: 'person',
    by: ['coach', 'employer'],
    usualIn: ['largeScale'],
    label: { nl: 'Uitslag bespreken en eraan werken', en: 'Discuss the result and work on it' },
    forCandidate: {
      nl: 'Je hoort wat goed ging en wat beter kan',
      en: 'You hear what went well and what can be better',
    },
  },
  secondTalk: {
    level: 'person',
    by: ['employer', 'coach'],
    usualIn: ['largeScale'],
    label: { nl: 'Tweede gesprek', en: 'Second talk' },
    forCandidate: { nl: 'Je praat nog een keer met de werkgever', en: 'You talk to the employer once more' },
  },
  referenceCheck: {
    level: 'person',
    by: ['employer'],
    usualIn: ['largeScale'],
    label: { nl: 'Referentiecheck', en: 'Reference check' },
    forCandidate: {
      nl: 'De werkgever belt iemand die jou kent',
      en: 'The employer calls somebody who knows you',
    },
  },
  employerDecides: {
    level: 'person',
    by: ['employer'],
    usualIn: routeKeys,
    elsewhere: { learningCompany: { step: 'learningIn', after: 'selectionDay' } },
    label: { nl: 'Werkgever beslist wie inleert', en: 'The employer decides who learns in' },
    forCandidate: { nl: 'Je hoort of je mag beginnen', en: 'You hear whether you can start' },
  },
  visitOtherEmployers: {
    level: 'person',
    by: ['coach', 'accountManager'],
    usualIn: [],
    label: { nl: 'Samen bij andere werkgevers kijken', en: 'Visit other employers together' },
    forCandidate: { nl: 'Je gaat kijken bij andere werkgevers', en: 'You go and see other employers' },
  },
} as const satisfies Record<string, ActivityWords>
