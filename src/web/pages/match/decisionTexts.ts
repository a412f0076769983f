import { catalogue } from '#texts/catalogue.ts'

/** What a person decides beside the list: how somebody comes to the job, or not to propose. */
export const decisionTexts = catalogue({
  way: { nl: 'Direct plaatsen of eerst ontwikkelen?', en: 'Place directly or develop first?' },
  wayHint: {
    nl: 'Alleen als u voorstelt. Nog niet zeker? Laat het dan open.',
    en: 'Only when you propose. Not sure yet? Then leave it open.',
  },
  instead: { nl: 'Of juist niet voorstellen', en: 'Or do not propose' },
  insteadHint: {
    nl: 'Kies hierboven wie, en hier waarom. Wat u bij de reden schrijft, gaat mee.',
    en: 'Choose above who, and here why. What you wrote as the reason comes along.',
  },
  reasonKey: { nl: 'De reden om niet voor te stellen', en: 'The reason not to propose' },
  notPropose: { nl: 'Niet voorstellen', en: 'Do not propose' },
  notProposed: { nl: (n: number) => `Niet voorgesteld (${n})`, en: (n: number) => `Not proposed (${n})` },
  by: {
    nl: (who: string, when: string) => `${who}, ${when}`,
    en: (who: string, when: string) => `${who}, ${when}`,
  },
  back: { nl: 'Zet terug op de lijst', en: 'Put back on the list' },
  done: { nl: 'Bewaard.', en: 'Saved.' },
})
