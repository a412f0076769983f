import type { Catalogue } from '#skills/catalogue/entry.ts'

/** A few skills of a kitchen: enough for groups, neighbours, an occupation and a tie to another vocabulary. */
export const smallCatalogue: Catalogue = {
  version: '2027-01-01',
  groups: [
    { id: 'keuken', nl: 'Keuken', en: 'Kitchen' },
    { id: 'koken', nl: 'Koken', en: 'Cooking', broader: 'keuken' },
  ],
  skills: [
    {
      id: 'soep-koken',
      nl: 'Soep koken',
      en: 'Cook soup',
      plain: 'Je maakt soep',
      alt: ['Bouillon trekken'],
      group: 'koken',
      near: ['groente-snijden'],
      esco: 'http://data.europa.eu/esco/skill/soup',
      weeks: 3,
      weeksSource: 'estimate',
      learntAt: ['workCompany', 'employersFloor'],
    },
    {
      id: 'groente-snijden',
      nl: 'Groente snijden',
      en: 'Cut vegetables',
      plain: 'Je snijdt groente',
      alt: [],
      group: 'koken',
      near: [],
      esco: null,
      weeks: 1,
      weeksSource: 'estimate',
      learntAt: ['workCompany'],
    },
  ],
  occupations: [
    {
      id: 'keukenhulp',
      nl: 'Keukenhulp',
      en: 'Kitchen assistant',
      alt: ['Hulpkok'],
      essential: ['groente-snijden'],
      optional: ['soep-koken'],
    },
  ],
}
