import type { Text } from '#texts/catalogue.ts'

/** Those who are heard when learning in is evaluated together (R table 3.2 step 5). */
export const voiceKeys = ['candidate', 'employer', 'buddy', 'coach', 'placeCoordinator', 'trainer'] as const
export type Voice = (typeof voiceKeys)[number]

export const voices: Readonly<Record<Voice, { label: Text; question: Text }>> = {
  candidate: {
    label: { nl: 'Kandidaat', en: 'Candidate' },
    question: { nl: 'Hoe gaat het met jou op het werk?', en: 'How are you getting on at work?' },
  },
  employer: {
    label: { nl: 'Werkgever', en: 'Employer' },
    question: { nl: 'Ziet u deze kandidaat straks in de baan?', en: 'Do you see this candidate in the job?' },
  },
  buddy: {
    label: { nl: 'Buddy op de werkvloer', en: 'Workplace buddy' },
    question: { nl: 'Wat gaat goed en wat is nog lastig?', en: 'What goes well and what is still hard?' },
  },
  coach: {
    label: { nl: 'Werkcoach', en: 'Work coach' },
    question: {
      nl: 'Wat is nodig, op het werk en daarbuiten?',
      en: 'What is needed, at work and outside it?',
    },
  },
  placeCoordinator: {
    label: { nl: 'Coördinator leerplek', en: 'Place coordinator' },
    question: {
      nl: 'Wat leerde de kandidaat op deze plek?',
      en: 'What did the candidate learn at this place?',
    },
  },
  trainer: {
    label: { nl: 'Trainer', en: 'Trainer' },
    question: { nl: 'Hoe gaat het in de lessen?', en: 'How are the lessons going?' },
  },
}
