import type { FactorWords } from './factor.ts'

/** Step 4, the trajectory is set (R table 3.7). */
export const trajectoryFactors = {
  wageCostsPaid: {
    direction: 'help',
    label: { nl: 'Loonkosten betaald', en: 'Wage costs paid' },
    explanation: {
      nl: 'Tijdens het inleren had de werkgever geen loonkosten.',
      en: 'During learning in the employer had no wage costs.',
    },
  },
  train: {
    direction: 'help',
    label: { nl: 'Treintje', en: 'Train' },
    explanation: {
      nl: 'Kandidaten volgden elkaar op, zodat een leerplek niet te vol werd.',
      en: 'Candidates followed each other, so that a learning place was not overloaded.',
    },
  },
  trajectoryUnclear: {
    direction: 'hinder',
    label: { nl: 'Traject niet duidelijk', en: 'Trajectory unclear' },
    explanation: {
      nl: 'De kandidaat wist niet goed wat er zou gebeuren en wat er was afgesproken.',
      en: 'The candidate did not really know what would happen and what had been agreed.',
    },
  },
} as const satisfies Record<string, FactorWords>

/** Step 5, learning in (R table 3.7). */
export const learningInFactors = {
  experience: {
    direction: 'help',
    label: { nl: 'Ervaring opgedaan', en: 'Experience gained' },
    explanation: {
      nl: 'De kandidaat deed stap voor stap het werk van de baan en ging in zichzelf geloven.',
      en: 'The candidate did the work of the job step by step and came to believe in himself or herself.',
    },
  },
  employerSeesMotivation: {
    direction: 'help',
    label: { nl: 'Werkgever ziet motivatie', en: 'Employer sees motivation' },
    explanation: {
      nl: 'De werkgever zag dat de kandidaat wilde, en kreeg vertrouwen.',
      en: 'The employer saw that the candidate wanted it, and came to trust.',
    },
  },
  guidingEmployer: {
    direction: 'help',
    label: { nl: 'Werkgever begeleidt met overtuiging', en: 'Motivated guiding employer' },
    explanation: {
      nl: 'De werkgever wilde het laten slagen en begeleidde intensief.',
      en: 'The employer wanted it to succeed and guided intensively.',
    },
  },
  learningCulture: {
    direction: 'help',
    label: { nl: 'Open en veilige sfeer', en: 'Open, safe, learning culture' },
    explanation: {
      nl: 'Er was ruimte om te leren en fouten te maken.',
      en: 'There was room to learn and to make mistakes.',
    },
  },
  takesWorkOffHands: {
    direction: 'help',
    label: { nl: 'Neemt werk uit handen', en: 'Takes work off hands' },
    explanation: {
      nl: 'De kandidaat hielp de werkgever al tijdens het inleren.',
      en: 'The candidate helped the employer already while learning in.',
    },
  },
  dailyGuide: {
    direction: 'hinder',
    label: { nl: 'Dagelijkse begeleider', en: 'Daily guide' },
    explanation: {
      nl: 'Het liep niet goed met de begeleider op het werk, of die wisselde vaak.',
      en: 'Things did not go well with the guide at work, or guides changed often.',
    },
  },
  coachLittleInvolved: {
    direction: 'hinder',
    label: { nl: 'Coach weinig betrokken', en: 'Coach little involved' },
    explanation: {
      nl: 'De coach zag te weinig van het inleren om goed te helpen.',
      en: 'The coach saw too little of the learning in to help well.',
    },
  },
  muchGuidanceNeeded: {
    direction: 'hinder',
    label: { nl: 'Veel begeleiding nodig', en: 'Much guidance needed' },
    explanation: {
      nl: 'De kandidaat vroeg meer begeleiding dan er was; een voortraject had kunnen helpen.',
      en: 'The candidate asked more guidance than there was; a pre-trajectory could have helped.',
    },
  },
  guidanceOutsideWorkShort: {
    direction: 'hinder',
    label: { nl: 'Te weinig hulp buiten het werk', en: 'Too little help outside work' },
    explanation: {
      nl: 'Hulp bij zaken als schulden, taal of zorgen thuis bleef achter bij wat nodig was.',
      en: 'Help with matters like debts, language or worries at home fell short of what was needed.',
    },
  },
  littleCommunication: {
    direction: 'hinder',
    label: { nl: 'Weinig overleg', en: 'Little communication' },
    explanation: {
      nl: 'Leerplek, werkgever en werkbedrijf spraken elkaar te weinig.',
      en: 'Place, employer and work company spoke to each other too little.',
    },
  },
  evaluationsMissProblems: {
    direction: 'hinder',
    label: { nl: 'Evaluaties zonder diepgang', en: 'Evaluations miss the problems' },
    explanation: {
      nl: 'Wat niet goed ging kwam niet op tafel, en dus kwam er geen oplossing.',
      en: 'What went wrong was not brought up, and so no solution came.',
    },
  },
} as const satisfies Record<string, FactorWords>

/** Step 6, on to the regular job (R table 3.7). */
export const regularJobFactors = {
  jobComesAsExpected: {
    direction: 'help',
    label: { nl: 'Baan komt zoals verwacht', en: 'Job comes as expected' },
    explanation: {
      nl: 'De baan was er, op de tijd en met de uren die waren voorzien.',
      en: 'The job was there, at the time and with the hours foreseen.',
    },
  },
  canDoTasks: {
    direction: 'help',
    label: { nl: 'Kan de taken aan', en: 'Can do the tasks' },
    explanation: {
      nl: 'De kandidaat kan het werk, of een deel dat genoeg is om te beginnen.',
      en: 'The candidate can do the work, or enough of it to begin.',
    },
  },
  quickNewMediation: {
    direction: 'help',
    label: { nl: 'Snel naar een andere werkgever', en: 'Quick new mediation' },
    explanation: {
      nl: 'Toen het hier niet lukte, volgde snel een ander voorstel dat voortbouwde op wat was geleerd.',
      en: 'When it did not work out here, another proposal soon followed that built on what had been learnt.',
    },
  },
  lastingDistance: {
    direction: 'hinder',
    label: { nl: 'Afstand bleef', en: 'Lasting distance' },
    explanation: {
      nl: 'Niveau, tempo, taal, zorgen thuis of gedrag stonden werk nog in de weg.',
      en: 'Level, pace, language, worries at home or behaviour still stood in the way of work.',
    },
  },
} as const satisfies Record<string, FactorWords>
