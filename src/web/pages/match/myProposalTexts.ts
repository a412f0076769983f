import { catalogue } from '#texts/catalogue.ts'

/** The candidate's own page about a job that the coach has in mind. */
export const myProposalTexts = catalogue({
  title: { nl: (job: string) => `Dit werk: ${job}`, en: (job: string) => `This work: ${job}` },
  thisJob: { nl: 'Dit werk', en: 'This work' },
  lead: {
    nl: (coach: string, employer: string) =>
      `${coach} denkt dat dit werk bij je past. Het is bij ${employer}.`,
    en: (coach: string, employer: string) => `${coach} thinks this work suits you. It is at ${employer}.`,
  },
  where: { nl: 'Waar', en: 'Where' },
  when: { nl: 'Vanaf', en: 'From' },
  hours: { nl: 'Uren', en: 'Hours' },
  times: { nl: 'Werktijden', en: 'Working times' },
  ask: { nl: 'Wil je kennismaken?', en: 'Would you like to meet?' },
  askText: {
    nl: 'Zeg je ja? Dan ziet de werkgever je voornaam en wat je kunt. Meer niet.',
    en: 'Do you say yes? Then the employer sees your first name and what you can do. Nothing more.',
  },
  yes: { nl: 'Ja, ik wil kennismaken', en: 'Yes, I would like to meet' },
  no: { nl: 'Nee, dit werk wil ik niet', en: 'No, I do not want this work' },
  noText: {
    nl: 'Dat mag. Je coach zoekt met je verder.',
    en: 'That is fine. Your coach looks further with you.',
  },
  noWhy: { nl: 'Waarom niet? Dit mag je leeg laten.', en: 'Why not? You may leave this empty.' },
  saidYes: { nl: 'Je hebt ja gezegd', en: 'You said yes' },
  saidYesText: {
    nl: 'De werkgever ziet je voornaam en wat je kunt. Je mag altijd stoppen.',
    en: 'The employer sees your first name and what you can do. You may always stop.',
  },
  changed: { nl: 'Toch niet?', en: 'Not after all?' },
  done: { nl: 'Je antwoord is bewaard.', en: 'Your answer is saved.' },
  over: { nl: 'Dit is klaar', en: 'This is over' },
  overText: {
    nl: 'Je coach praat met je over wat er nu komt.',
    en: 'Your coach talks with you about what comes now.',
  },
  chosen: { nl: 'De werkgever heeft je gekozen', en: 'The employer has chosen you' },
  chosenText: {
    nl: 'Je coach maakt nu een plan met je.',
    en: 'Your coach now makes a plan with you.',
  },
  coming: { nl: 'Wat komt er?', en: 'What is coming?' },
})
