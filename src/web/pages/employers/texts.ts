import { catalogue } from '#texts/catalogue.ts'

export const employerTexts = catalogue({
  employers: { nl: 'Werkgevers', en: 'Employers' },
  lead: {
    nl: 'Wie straks banen heeft. Elke werkgever heeft één vast contact.',
    en: 'Who will have jobs. Every employer has one contact person with us.',
  },
  add: { nl: 'Nieuwe werkgever', en: 'New employer' },
  name: { nl: 'Naam', en: 'Name' },
  city: { nl: 'Plaats', en: 'Town' },
  owner: { nl: 'Vast contact', en: 'Our contact person' },
  openPositions: { nl: 'Banen in beeld', en: 'Jobs in view' },
  search: { nl: 'Zoek een werkgever', en: 'Find an employer' },
  none: { nl: 'Nog geen werkgever gevonden', en: 'No employer found yet' },
  noneText: {
    nl: 'Klopt de naam? Voeg de werkgever anders toe. Een naam is genoeg om te beginnen.',
    en: 'Is the name right? Otherwise add the employer. A name is enough to start.',
  },
  noName: { nl: 'Nog geen naam', en: 'No name yet' },
  contactMoment: { nl: 'Wat is er besproken?', en: 'What was said?' },
  kind: { nl: 'Hoe', en: 'How' },
  noteSaved: { nl: 'Bewaard.', en: 'Saved.' },
  notes: { nl: 'Contactmomenten', en: 'Contact moments' },
})
