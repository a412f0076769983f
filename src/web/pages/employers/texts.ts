import { catalogue } from '#texts/catalogue.ts'

/** Words of the list of employers and of adding one. */
export const employerTexts = catalogue({
  employers: { nl: 'Werkgevers', en: 'Employers' },
  lead: {
    nl: 'Wie straks banen heeft. Elke werkgever heeft bij ons één vast contact.',
    en: 'Who will have jobs. Every employer has one contact person with us.',
  },
  add: { nl: 'Nieuwe werkgever', en: 'New employer' },
  name: { nl: 'Naam', en: 'Name' },
  city: { nl: 'Plaats', en: 'Town' },
  stand: { nl: 'Hoe ver zijn wij', en: 'How far we are' },
  owner: { nl: 'Vast contact', en: 'Our contact person' },
  openPositions: { nl: 'Plekken in beeld', en: 'Places in view' },
  lastContact: { nl: 'Laatste contact', en: 'Last contact' },
  never: { nl: 'Nog niet', en: 'Not yet' },
  reason: { nl: 'Waarom niet', en: 'Why not' },
  search: { nl: 'Zoek een werkgever', en: 'Find an employer' },
  show: { nl: 'Welke werkgevers', en: 'Which employers' },
  alle: { nl: (n: number) => `Alle (${n})`, en: (n: number) => `All (${n})` },
  banen: { nl: (n: number) => `Met banen (${n})`, en: (n: number) => `With jobs (${n})` },
  niet: { nl: (n: number) => `Doen niet mee (${n})`, en: (n: number) => `Not joining (${n})` },
  mijn: { nl: (n: number) => `Mijn werkgevers (${n})`, en: (n: number) => `My employers (${n})` },
  none: { nl: 'Geen werkgever gevonden', en: 'No employer found' },
  noneText: {
    nl: 'Klopt de naam? Voeg de werkgever anders toe. Een naam is genoeg om te beginnen.',
    en: 'Is the name right? Otherwise add the employer. A name is enough to start.',
  },
  noneHere: {
    nl: 'Hier staat nu niemand. Kies hierboven een andere groep.',
    en: 'Nobody is here now. Choose another group above.',
  },
  noName: { nl: 'Nog geen naam', en: 'No name yet' },
  alikeTitle: { nl: 'Is het een van deze?', en: 'Is it one of these?' },
  alikeOwner: {
    nl: (owner: string) => `vast contact: ${owner}`,
    en: (owner: string) => `contact person: ${owner}`,
  },
  addAnyway: { nl: 'Nee, voeg toch toe', en: 'No, add it anyway' },
})
