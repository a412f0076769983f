import type { Text } from '#texts/catalogue.ts'

/**
 * The ten characteristics of a situational distance to the labour market (R 4.3.3; thresholds as in the
 * coach questionnaire of R annex 7, item 35). They describe a situation and never rank or exclude a person.
 */
export const characteristicKeys = [
  'age55',
  'lowEducation',
  'otherEducation',
  'noRelevantExperience',
  'scarcity',
  'noFixedAddress',
  'socialIsolation',
  'noDutch',
  'illiterate',
  'unemployed3Years',
] as const
export type Characteristic = (typeof characteristicKeys)[number]

export type CharacteristicFacts = {
  readonly label: Text
  readonly threshold: Text
  /** Also known from the register of a work company, so that a whole group can be counted (R annex 5). */
  readonly inRegister: boolean
}

export const characteristics: Readonly<Record<Characteristic, CharacteristicFacts>> = {
  age55: {
    label: { nl: '55 jaar of ouder', en: 'Aged 55 or over' },
    threshold: { nl: 'Vanaf de dag dat iemand 55 wordt.', en: 'From the day somebody turns 55.' },
    inRegister: true,
  },
  lowEducation: {
    label: { nl: 'Weinig opleiding', en: 'Low education' },
    threshold: { nl: 'Hoogstens mbo-3 afgerond.', en: 'Level 3 vocational (MBO-3) completed at most.' },
    inRegister: true,
  },
  otherEducation: {
    label: { nl: 'Opleiding sluit niet aan', en: 'Education not relevant' },
    threshold: {
      nl: 'Wel een opleiding, maar niet een waar werkgevers hier om vragen.',
      en: 'Does have an education, but not one that employers here ask for.',
    },
    inRegister: false,
  },
  noRelevantExperience: {
    label: { nl: 'Geen of andere werkervaring', en: 'No or no relevant work experience' },
    threshold: {
      nl: 'Nooit gewerkt, of in werk dat hier niet gevraagd wordt.',
      en: 'Has never worked, or in work that is not asked for here.',
    },
    inRegister: false,
  },
  scarcity: {
    label: { nl: 'Druk door geldgebrek', en: 'Scarcity pressure' },
    threshold: {
      nl: 'Te weinig geld leidt tot keuzes die het moeilijker maken, zoals schulden.',
      en: 'Too little money leads to choices that make things harder, such as debts.',
    },
    inRegister: true,
  },
  noFixedAddress: {
    label: { nl: 'Geen vast woonadres', en: 'No fixed address' },
    threshold: {
      nl: 'Wel een postadres, geen eigen plek.',
      en: 'Has a postal address, but no place of their own.',
    },
    inRegister: false,
  },
  socialIsolation: {
    label: { nl: 'Lang sociaal isolement', en: 'Long social isolation' },
    threshold: {
      nl: 'Al lange tijd weinig contact met anderen.',
      en: 'Little contact with others for a long time.',
    },
    inRegister: false,
  },
  noDutch: {
    label: { nl: 'Spreekt geen Nederlands', en: 'Does not speak Dutch' },
    threshold: {
      nl: 'Te weinig Nederlands om op het werk te overleggen.',
      en: 'Too little Dutch to talk things over at work.',
    },
    inRegister: false,
  },
  illiterate: {
    label: { nl: 'Kan niet lezen en schrijven', en: 'Illiterate' },
    threshold: {
      nl: 'Ook niet in de eigen taal, of niet in ons schrift.',
      en: 'Not in the own language either, or not in our script.',
    },
    inRegister: false,
  },
  unemployed3Years: {
    label: { nl: 'Langer dan 3 jaar zonder werk', en: 'Unemployed for over 3 years' },
    threshold: { nl: 'Meer dan 3 jaar geen betaald werk.', en: 'No paid work for more than 3 years.' },
    inRegister: true,
  },
}
