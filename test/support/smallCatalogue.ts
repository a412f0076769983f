import type { StoredCatalogue } from '#store/skills/loadCatalogue.ts'

/** A few skills of a kitchen: enough for groups, neighbours, an occupation and a tie to another vocabulary. */
export const smallCatalogue: StoredCatalogue = {
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
      group: 'koken',
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
