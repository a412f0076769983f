import type { Text } from '#texts/catalogue.ts'

/**
 * What a trajectory records (R table 3.2 step 4; B 1.3 step 3). A part may be left open, and then says so:
 * too open a plan is the known weakness of small-scale growth (R 3.4.2, step 4).
 */
export const planPartKeys = [
  'knowledgeAndSkills',
  'stepPlan',
  'duration',
  'guidanceByEmployer',
  'guidanceByPlace',
  'guidanceByCoach',
  'financing',
  'evaluationMoments',
  'workplaceAdaptations',
  'conditions',
] as const
export type PlanPart = (typeof planPartKeys)[number]

export const planParts: Readonly<Record<PlanPart, { label: Text; hint: Text }>> = {
  knowledgeAndSkills: {
    label: { nl: 'Wat er te leren is', en: 'Knowledge and skills needed' },
    hint: {
      nl: 'Welke kennis en vaardigheden vraagt de baan? Houd het bij wat echt nodig is.',
      en: 'What knowledge and skills does the job ask? Keep to what is really needed.',
    },
  },
  stepPlan: {
    label: { nl: 'Stap voor stap', en: 'Step by step' },
    hint: {
      nl: 'Wat leert iemand eerst en wat daarna? Koppel stappen aan taken, loon, steun en scholing.',
      en: 'What does somebody learn first and what next? Tie steps to tasks, pay, support and schooling.',
    },
  },
  duration: {
    label: { nl: 'Hoe lang', en: 'How long' },
    hint: {
      nl: 'Een schatting in weken of maanden, met de langste tijd die kan.',
      en: 'An estimate in weeks or months, with the longest time possible.',
    },
  },
  guidanceByEmployer: {
    label: { nl: 'Begeleiding door de werkgever', en: 'Guidance by the employer' },
    hint: {
      nl: 'Wie is elke dag de begeleider, hoeveel tijd is er, en wie neemt het over bij ziekte?',
      en: 'Who is the daily guide, how much time is there, and who takes over in case of illness?',
    },
  },
  guidanceByPlace: {
    label: { nl: 'Begeleiding op de leerplek', en: 'Guidance at the learning place' },
    hint: {
      nl: 'Wie begeleidt op een andere plek dan bij de werkgever, en hoe hoort de werkgever ervan?',
      en: 'Who guides at a place other than the employer’s, and how does the employer hear of it?',
    },
  },
  guidanceByCoach: {
    label: { nl: 'Begeleiding door de coach', en: 'Guidance by the coach' },
    hint: {
      nl: 'Hoe vaak komt de coach langs? Wat doet de coach buiten het werk, en met wie?',
      en: 'How often does the coach visit? What does the coach do outside work, and with whom?',
    },
  },
  financing: {
    label: { nl: 'Wie betaalt wat', en: 'Financing' },
    hint: {
      nl: 'Uitkering tijdens het inleren, scholing, reiskosten, werkkleding, loonkostensubsidie daarna.',
      en: 'Benefit during learning in, schooling, travel, work clothes, wage-cost subsidy afterwards.',
    },
  },
  evaluationMoments: {
    label: { nl: 'Wanneer we samen kijken', en: 'Evaluation moments' },
    hint: {
      nl: 'Tussentijds en aan het eind, met kandidaat, werkgever, leerplek en coach.',
      en: 'In between and at the end, with candidate, employer, place and coach.',
    },
  },
  workplaceAdaptations: {
    label: { nl: 'Aanpassingen op de werkplek', en: 'Adaptations of the workplace' },
    hint: {
      nl: 'Hulpmiddelen, andere taken of tijden. Een tijdelijke aanpassing heeft een einddatum.',
      en: 'Aids, other tasks or hours. A temporary adaptation has an end date.',
    },
  },
  conditions: {
    label: { nl: 'Voorwaarden', en: 'Conditions' },
    hint: {
      nl: 'Wat moet geregeld zijn: vervoer, opvang, taal, een VOG. En wat doen we als het niet lukt?',
      en: 'What has to be arranged: transport, child care, language, a certificate of conduct. And what if it fails?',
    },
  },
}
