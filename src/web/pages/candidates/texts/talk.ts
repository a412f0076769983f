import { catalogue } from '#texts/catalogue.ts'

export const talkTexts = catalogue({
  title: {
    nl: (name: string) => `Voor het gesprek met ${name}`,
    en: (name: string) => `Before the talk with ${name}`,
  },
  said: { nl: 'Laatst gezegd', en: 'Last said' },
  nothingSaid: { nl: 'Nog geen notities.', en: 'No notes yet.' },
  saidAt: { nl: 'bij de evaluatie', en: 'at the evaluation' },
  agreements: { nl: 'Open afspraken', en: 'Open agreements' },
  noAgreements: { nl: 'Geen open afspraken.', en: 'No open agreements.' },
  agreed: {
    nl: (day: string) => `Afgesproken bij de evaluatie van ${day}`,
    en: (day: string) => `Agreed at the evaluation of ${day}`,
  },
  ahead: { nl: 'Volgende stap', en: 'Next step' },
  noAhead: { nl: 'Niets gepland. Spreek vandaag iets af.', en: 'Nothing planned. Agree on something today.' },
  barriers: { nl: 'Drempels', en: 'Barriers' },
  noBarriers: { nl: 'Geen open drempels.', en: 'No open barriers.' },
  celebrate: { nl: 'Om te vieren', en: 'To celebrate' },
  noCelebrate: {
    nl: 'De laatste drie maanden staat hier nog niets. Vraag wat er goed ging.',
    en: 'Nothing here in the last three months. Ask what went well.',
  },
  shown: {
    nl: (skill: string, level: string) =>
      `Liet op het werk zien: ${skill}${level ? ` (${level.toLowerCase()})` : ''}`,
    en: (skill: string, level: string) =>
      `Shown at work: ${skill}${level ? ` (${level.toLowerCase()})` : ''}`,
  },
  certificate: {
    nl: (skill: string) => `Haalde een bewijs: ${skill}`,
    en: (skill: string) => `Earned a certificate: ${skill}`,
  },
  stepDone: { nl: (step: string) => `Stap gedaan: ${step}`, en: (step: string) => `Step done: ${step}` },
  solved: {
    nl: (domain: string) => `Drempel opgelost: ${domain}`,
    en: (domain: string) => `Barrier solved: ${domain}`,
  },
  stayDone: { nl: (place: string) => `Klaar bij ${place}`, en: (place: string) => `Completed at ${place}` },
  chosen: {
    nl: (employer: string) => `Gekozen door ${employer}`,
    en: (employer: string) => `Chosen by ${employer}`,
  },
  learningDays: {
    nl: (days: number) => `Leert al ${days} dagen het werk`,
    en: (days: number) => `Learning in for ${days} days`,
  },
  workingDays: {
    nl: (days: number) => `Werkt al ${days} dagen`,
    en: (days: number) => `At work for ${days} days`,
  },
  who: { nl: 'Wie helpt', en: 'Who helps' },
  good: { nl: 'Goed om te weten', en: 'Good to know' },
  dutch: { nl: 'Nederlands', en: 'Dutch' },
  languages: { nl: 'Andere talen', en: 'Other languages' },
  motivation: { nl: 'Motivatie', en: 'Motivation' },
  newNote: { nl: 'Notitie van dit gesprek', en: 'Note of this talk' },
})
