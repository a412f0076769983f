import { catalogue } from '#texts/catalogue.ts'

/** What every page of a trajectory says at its top. */
export const headTexts = catalogue({
  title: {
    nl: (who: string, job: string) => `${who} op weg naar ${job}`,
    en: (who: string, job: string) => `${who} on the way to ${job}`,
  },
  job: { nl: 'baan', en: 'job' },
  pages: { nl: 'Delen van dit traject', en: 'Parts of this trajectory' },
  overview: { nl: 'Overzicht', en: 'Overview' },
  plan: { nl: 'Plan', en: 'Plan' },
  agreement: { nl: 'Overeenkomst', en: 'Agreement' },
  evaluations: { nl: 'Samen kijken', en: 'Looking together' },
  outcome: { nl: 'Afloop en nazorg', en: 'Outcome and aftercare' },
  openPlan: { nl: 'Open plan', en: 'Open plan' },
  coach: { nl: (name: string) => `Coach ${name}`, en: (name: string) => `Coach ${name}` },
  readOnly: {
    nl: 'U leest mee. Wijzigen kan de coach of het vaste contact van de werkgever.',
    en: 'You read along. The coach or the contact of the employer can make changes.',
  },
  reason: { nl: 'Waarom?', en: 'Why?' },
  date: { nl: 'Op welke dag?', en: 'On which day?' },
  noName: { nl: 'Nog geen naam', en: 'No name yet' },
})
