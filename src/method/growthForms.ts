import type { Text } from '#texts/catalogue.ts'

/** Where a future job comes from: a, b and c from R 3.2; d since B 1.2 (jobs that stay empty). */
export const growthFormKeys = ['expansion', 'areaDevelopment', 'publicSector', 'replacement'] as const
export type GrowthForm = (typeof growthFormKeys)[number]

export type GrowthFormFacts = {
  readonly letter: 'a' | 'b' | 'c' | 'd'
  readonly label: Text
  readonly hint: Text
}

export const growthForms: Readonly<Record<GrowthForm, GrowthFormFacts>> = {
  expansion: {
    letter: 'a',
    label: { nl: 'Uitbreiding van een bestaand bedrijf', en: 'Expansion of an existing business' },
    hint: {
      nl: 'Meer klanten, een nieuwe afdeling of vestiging.',
      en: 'More customers, a new department or site.',
    },
  },
  areaDevelopment: {
    letter: 'b',
    label: { nl: 'Nieuw bedrijf door gebiedsontwikkeling', en: 'New business through area development' },
    hint: {
      nl: 'Een bedrijf vestigt zich in de regio, bijvoorbeeld op een nieuw terrein.',
      en: 'A business settles in the region, on a new estate for instance.',
    },
  },
  publicSector: {
    letter: 'c',
    label: { nl: 'Groei in de publieke sector', en: 'Growth in the public sector' },
    hint: { nl: 'Vooral in de zorg.', en: 'Mostly in care.' },
  },
  replacement: {
    letter: 'd',
    label: { nl: 'Vervanging of blijvend tekort', en: 'Replacement or lasting shortage' },
    hint: {
      nl: 'Mensen gaan weg of met pensioen, of vacatures blijven leeg.',
      en: 'People leave or retire, or vacancies stay empty.',
    },
  },
}
