import { catalogue } from '#texts/catalogue.ts'

export const forgottenTexts = catalogue({
  title: { nl: 'Lang in geen voorstel', en: 'In no proposal for long' },
  lead: {
    nl: (days: number) =>
      `Deze kandidaten van u zoeken werk en staan ${days} dagen of langer in geen enkel voorstel. Kijk zelf wat er kan.`,
    en: (days: number) =>
      `These candidates of yours look for work and have been in no proposal for ${days} days or more. See for yourself what can be done.`,
  },
  candidates: { nl: 'Kandidaten', en: 'Candidates' },
  name: { nl: 'Naam', en: 'Name' },
  noName: { nl: 'Zonder naam', en: 'No name' },
  since: { nl: 'Laatste voorstel', en: 'Last proposal' },
  neverSince: {
    nl: (day: string) => `nog nooit; hier sinds ${day}`,
    en: (day: string) => `never yet; here since ${day}`,
  },
  days: { nl: 'Dagen geleden', en: 'Days ago' },
  look: { nl: 'Kijken', en: 'Look' },
  propose: { nl: 'Banen bekijken', en: 'See jobs' },
  nobody: { nl: 'Iedereen is in beeld', en: 'Everybody is in view' },
  nobodyText: {
    nl: (days: number) => `Niemand van uw kandidaten staat ${days} dagen of langer in geen voorstel.`,
    en: (days: number) => `None of your candidates has been in no proposal for ${days} days or more.`,
  },
  note: {
    nl: 'Alleen u ziet deze lijst. Zij telt niet mee in cijfers. Wie aan het werk is of op weg naar een baan, staat er niet op.',
    en: 'Only you see this list. It counts in no figures. Who is at work or on the way to a job is not on it.',
  },
})
