import { catalogue } from '#texts/catalogue.ts'

export const skillSearchTexts = catalogue({
  title: { nl: 'Skills zoeken', en: 'Search skills' },
  found: { nl: (q: string) => `Skills bij “${q}”`, en: (q: string) => `Skills for “${q}”` },
  lead: {
    nl: 'Zoek op een skill, op een beroep of op wat iemand doet. Een typefout geeft niet.',
    en: 'Search by skill, by occupation or by what somebody does. A typing mistake is no problem.',
  },
  box: { nl: 'Skill, beroep of taak', en: 'Skill, occupation or task' },
  search: { nl: 'Zoeken', en: 'Search' },
  start: { nl: 'Typ een paar letters', en: 'Type a few letters' },
  startText: {
    nl: 'Bijvoorbeeld: solderen, kok, of: helpen met eten.',
    en: 'For example: soldering, cook, or: help with eating.',
  },
  tooShort: { nl: 'Typ nog een letter', en: 'Type one more letter' },
  nothing: { nl: (q: string) => `Niets gevonden bij “${q}”`, en: (q: string) => `Nothing found for “${q}”` },
  nothingText: {
    nl: 'U mag een skill ook met eigen woorden opschrijven.',
    en: 'You may also write a skill in your own words.',
  },
  skills: { nl: 'Skills', en: 'Skills' },
  skill: { nl: 'Skill', en: 'Skill' },
  plain: { nl: 'In gewone woorden', en: 'In plain words' },
  weeks: { nl: 'Leertijd', en: 'Time to learn' },
  weeksOf: {
    nl: (n: number) => (n === 1 ? 'ongeveer 1 week' : `ongeveer ${n} weken`),
    en: (n: number) => (n === 1 ? 'about 1 week' : `about ${n} weeks`),
  },
  source: { nl: 'Bron', en: 'Source' },
  does: {
    nl: (who: string) => `Wat doet: ${who}?`,
    en: (who: string) => `What does this person do: ${who}?`,
  },
  essential: { nl: 'Altijd nodig', en: 'Always needed' },
  optional: { nl: 'Soms nodig', en: 'Sometimes needed' },
})
