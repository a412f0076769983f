import type { Text } from '#texts/catalogue.ts'

/** Ways in which candidate and employer meet, or prepare for it (R table 3.2 step 3, tables 3.5 and 3.6; B 2.2). */
export const introductionKeys = [
  'informationMeeting',
  'empowermentTraining',
  'languageTest',
  'practicalTalk',
  'workVisit',
  'walkAlong',
  'speedDate',
  'selectionRound',
  'schoolTraining',
  'secondTalk',
  'referenceCheck',
] as const
export type Introduction = (typeof introductionKeys)[number]

export type IntroductionFacts = {
  readonly label: Text
  readonly hint: Text
  readonly forCandidate: Text
  /** Whether the employer gives a verdict at it. */
  readonly hasVerdict: boolean
}

export const introductions: Readonly<Record<Introduction, IntroductionFacts>> = {
  informationMeeting: {
    label: { nl: 'Voorlichting', en: 'Information meeting' },
    hint: {
      nl: 'Een eerlijk beeld van het werk en de werkgever, voor een groep.',
      en: 'An honest picture of the work and the employer, for a group.',
    },
    forCandidate: { nl: 'Je hoort meer over het werk.', en: 'You hear more about the work.' },
    hasVerdict: false,
  },
  empowermentTraining: {
    label: { nl: 'Empowermenttraining', en: 'Empowerment training' },
    hint: {
      nl: 'In een groep oefenen wat de werkgever wil zien: houding, jezelf voorstellen, samenwerken.',
      en: 'Practise in a group what the employer wants to see: attitude, presenting oneself, working together.',
    },
    forCandidate: {
      nl: 'Je oefent met een groep voor het gesprek.',
      en: 'You practise for the talk with a group.',
    },
    hasVerdict: false,
  },
  languageTest: {
    label: { nl: 'Taaltest', en: 'Language test' },
    hint: { nl: 'Om te weten welke taalles nodig is.', en: 'To know what language lessons are needed.' },
    forCandidate: { nl: 'We kijken hoe goed je Nederlands is.', en: 'We see how good your Dutch is.' },
    hasVerdict: false,
  },
  practicalTalk: {
    label: { nl: 'Praktisch gesprek', en: 'Practical talk' },
    hint: {
      nl: 'Over contact houden, computer en telefoon, vervoer en kinderopvang.',
      en: 'About keeping in touch, computer and phone, transport and child care.',
    },
    forCandidate: {
      nl: 'We praten over vervoer, opvang en telefoon.',
      en: 'We talk about transport, child care and phone.',
    },
    hasVerdict: false,
  },
  workVisit: {
    label: { nl: 'Werkbezoek', en: 'Work visit' },
    hint: {
      nl: 'Samen bij een of meer werkgevers kijken. Kandidaten noemen daarna wie hun voorkeur heeft.',
      en: 'See one or more employers together. Candidates then name the one they prefer.',
    },
    forCandidate: { nl: 'Je gaat kijken bij een werkgever.', en: 'You go and see an employer.' },
    hasVerdict: false,
  },
  walkAlong: {
    label: { nl: 'Meelopen', en: 'Walk-along' },
    hint: {
      nl: 'Een dag of dagdeel meedoen op de werkvloer.',
      en: 'Join in on the floor for a day or half a day.',
    },
    forCandidate: { nl: 'Je loopt een dag mee op het werk.', en: 'You walk along at work for a day.' },
    hasVerdict: true,
  },
  speedDate: {
    label: { nl: 'Speeddate', en: 'Speed date' },
    hint: {
      nl: 'Een kort gesprek om elkaar te leren kennen.',
      en: 'A short talk to get to know each other.',
    },
    forCandidate: {
      nl: 'Je hebt een kort gesprek met de werkgever.',
      en: 'You have a short talk with the employer.',
    },
    hasVerdict: true,
  },
  selectionRound: {
    label: { nl: 'Selectieronde', en: 'Selection round' },
    hint: {
      nl: 'Een dag met uitleg, een spel en gesprekken. Spreek af wanneer de uitslag komt.',
      en: 'A day with a presentation, a game and talks. Agree when the result will come.',
    },
    forCandidate: {
      nl: 'De werkgever leert jou en anderen kennen.',
      en: 'The employer gets to know you and others.',
    },
    hasVerdict: true,
  },
  schoolTraining: {
    label: { nl: 'Training op school', en: 'School training' },
    hint: {
      nl: 'Een korte opleiding voor het werk. Wie daarna afvalt, mag de training afmaken.',
      en: 'A short training for the work. Whoever drops out later may finish it.',
    },
    forCandidate: { nl: 'Je volgt een training op school.', en: 'You follow a training at school.' },
    hasVerdict: false,
  },
  secondTalk: {
    label: { nl: 'Tweede gesprek', en: 'Second talk' },
    hint: {
      nl: 'Voor wie bij de eerste ronde twijfel gaf.',
      en: 'For those who left doubt at the first round.',
    },
    forCandidate: {
      nl: 'Je praat nog een keer met de werkgever.',
      en: 'You talk to the employer once more.',
    },
    hasVerdict: true,
  },
  referenceCheck: {
    label: { nl: 'Referentiecheck', en: 'Reference check' },
    hint: {
      nl: 'De werkgever belt iemand die de kandidaat kent, als de kandidaat dat goed vindt.',
      en: 'The employer calls somebody who knows the candidate, if the candidate agrees.',
    },
    forCandidate: {
      nl: 'De werkgever belt iemand die jou kent.',
      en: 'The employer calls somebody who knows you.',
    },
    hasVerdict: true,
  },
}
