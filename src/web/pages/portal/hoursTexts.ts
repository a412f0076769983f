import { catalogue } from '#texts/catalogue.ts'

/** Hours that an employer has and that are no full job by themselves. */
export const hoursTexts = catalogue({
  title: { nl: 'Losse uren', en: 'Loose hours' },
  intro: {
    nl: 'Hebt u werk, maar geen volle baan? Met uren van andere werkgevers kan het er een worden.',
    en: 'Do you have work, but no full job? With hours of other employers it can become one.',
  },
  tellOf: { nl: 'Vertel over losse uren', en: 'Tell of loose hours' },
  used: {
    nl: 'Deze uren zitten in een volle baan. Bel uw contactpersoon als er iets verandert.',
    en: 'These hours are in a full job. Call your contact person when something changes.',
  },
  noMore: { nl: 'Dit werk is er niet meer', en: 'This work is no longer there' },
})
