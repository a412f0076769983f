import { catalogue } from '#texts/catalogue.ts'

export const searchTexts = catalogue({
  search: { nl: 'Zoeken', en: 'Search' },
  found: { nl: (q: string) => `Gevonden bij “${q}”`, en: (q: string) => `Found for “${q}”` },
  lead: {
    nl: 'Zoek een persoon, een werkgever of een baan. Een typefout geeft niet.',
    en: 'Search a person, an employer or a job. A typing mistake is no problem.',
  },
  slash: {
    nl: 'Op elke pagina kunt u op de toets / drukken om te zoeken.',
    en: 'On every page you can press the key / to search.',
  },
  box: { nl: 'Naam, bedrijf of baan', en: 'Name, company or job' },
  people: { nl: 'Mensen', en: 'People' },
  employers: { nl: 'Werkgevers', en: 'Employers' },
  jobs: { nl: 'Toekomstige banen', en: 'Future jobs' },
  name: { nl: 'Naam', en: 'Name' },
  city: { nl: 'Plaats', en: 'Town' },
  coach: { nl: 'Coach', en: 'Coach' },
  owner: { nl: 'Vast contact', en: 'Our contact person' },
  contact: { nl: 'Contactpersoon daar', en: 'Contact person there' },
  job: { nl: 'Baan', en: 'Job' },
  employer: { nl: 'Werkgever', en: 'Employer' },
  expected: { nl: 'Verwacht', en: 'Expected' },
  state: { nl: 'Stand', en: 'State' },
  noName: { nl: 'Nog geen naam', en: 'No name yet' },
  start: { nl: 'Typ een paar letters', en: 'Type a few letters' },
  tooShort: { nl: 'Typ nog een letter', en: 'Type one more letter' },
  tooShortText: { nl: 'Met twee letters kunnen we zoeken.', en: 'With two letters we can search.' },
  nothing: { nl: (q: string) => `Niets gevonden bij “${q}”`, en: (q: string) => `Nothing found for “${q}”` },
  nothingText: {
    nl: 'Probeer een deel van de naam. We zoeken in namen van mensen, werkgevers en banen.',
    en: 'Try part of the name. We search the names of people, employers and jobs.',
  },
  more: {
    nl: (shown: number, total: number) => `De eerste ${shown} van ${total}. Typ meer om minder te zien.`,
    en: (shown: number, total: number) => `The first ${shown} of ${total}. Type more to see fewer.`,
  },
})
