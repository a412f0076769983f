import { catalogue } from '#texts/catalogue.ts'

/** Words of the facts of a job, in the form, on the page and in the history. */
export const factsTexts = catalogue({
  facts: { nl: 'Gegevens', en: 'Facts' },
  function: { nl: 'Functie', en: 'Function' },
  functionHint: { nl: 'Zoals de werkgever het werk noemt.', en: 'As the employer calls the work.' },
  positions: { nl: 'Aantal plekken', en: 'Number of places' },
  when: { nl: 'Wanneer', en: 'When' },
  expectedFrom: { nl: 'Verwacht vanaf', en: 'Expected from' },
  expectedFromHint: {
    nl: 'Weet u alleen de maand? Neem dan de eerste dag.',
    en: 'Do you only know the month? Then take the first day.',
  },
  expectedUntil: { nl: 'Uiterlijk', en: 'At the latest' },
  expectedUntilHint: { nl: 'Alleen bij een periode.', en: 'Only for a period.' },
  certainty: { nl: 'Hoe zeker', en: 'How sure' },
  hours: { nl: 'Uren per week', en: 'Hours a week' },
  hoursMin: { nl: 'Uren per week, minstens', en: 'Hours a week, at least' },
  hoursMax: { nl: 'Uren per week, hoogstens', en: 'Hours a week, at most' },
  hoursOf: {
    nl: (min: number | null, max: number | null) =>
      min !== null && max !== null && min !== max ? `${min} tot ${max} uur` : `${min ?? max} uur`,
    en: (min: number | null, max: number | null) =>
      min !== null && max !== null && min !== max ? `${min} to ${max} hours` : `${min ?? max} hours`,
  },
  shifts: { nl: 'Werktijden', en: 'Working times' },
  growthForm: { nl: 'Waar de groei vandaan komt', en: 'Where the growth comes from' },
  cameInView: { nl: 'Hoe de baan in beeld kwam', en: 'How the job came in view' },
  cameInViewNote: { nl: 'Door wie of waar', en: 'Through whom or where' },
  conditions: { nl: 'Wat nodig is om te slagen', en: 'What is needed to succeed' },
  conditionsHint: {
    nl: 'Bijvoorbeeld een vaste begeleider, vervoer of aangepaste werktijden.',
    en: 'For instance a regular guide, transport or adapted hours.',
  },
  planOrder: { nl: 'Waarmee we beginnen', en: 'What we start with' },
  ownerId: { nl: 'Ons contact voor deze baan', en: 'Our contact for this job' },
  programmeId: { nl: 'Programma', en: 'Programme' },
  noProgramme: { nl: 'Geen programma', en: 'No programme' },
  changeReason: { nl: 'Waarom verandert dit?', en: 'Why does this change?' },
  changeReasonHint: {
    nl: 'Mag leeg blijven. De oude en de nieuwe waarde blijven bewaard, met de datum.',
    en: 'May stay empty. The old and the new value are kept, with the date.',
  },
  change: { nl: 'Gegevens wijzigen', en: 'Change the facts' },
  save: { nl: 'Wijziging opslaan', en: 'Save change' },
  saved: { nl: 'Gegevens opgeslagen.', en: 'Facts saved.' },
  unknown: { nl: 'Nog niet bekend', en: 'Not known yet' },

  history: { nl: 'Wat er veranderde', en: 'What changed' },
  historyIntro: {
    nl: 'Alles blijft staan: wat er was, wat het werd en waarom.',
    en: 'Everything stays: what it was, what it became and why.',
  },
  noHistory: { nl: 'Er is nog niets veranderd.', en: 'Nothing has changed yet.' },
  became: {
    nl: (field: string, before: string, after: string) => `${field}: ${before} werd ${after}`,
    en: (field: string, before: string, after: string) => `${field}: ${before} became ${after}`,
  },
  empty: { nl: 'leeg', en: 'empty' },
  moved: { nl: (to: string) => `Nu: ${to}`, en: (to: string) => `Now: ${to}` },
  dayBy: {
    nl: (day: string, name: string) => `${day}, ${name}`,
    en: (day: string, name: string) => `${day}, ${name}`,
  },
  profileText: { nl: 'De lange tekst', en: 'The long text' },
  essentials: { nl: 'Skills die echt nodig zijn', en: 'Essential skills' },
  adaptation: { nl: 'Tijdelijke aanpassing', en: 'Temporary adaptation' },
  adaptationUntil: { nl: 'Aanpassing tot', en: 'Adaptation until' },
  dutchLevel: { nl: 'Nederlands', en: 'Dutch' },
  travelMinutes: { nl: 'Reistijd in minuten', en: 'Travel time in minutes' },
})
