import type { Text } from '#texts/catalogue.ts'

/** Why an employer takes part; it sets the tone of the talk (R annex 2, employers). */
export const motiveKeys = ['social', 'commercialResponsible', 'commercial', 'sroi'] as const
export type Motive = (typeof motiveKeys)[number]

export const motives: Readonly<Record<Motive, { label: Text; hint: Text }>> = {
  social: {
    label: { nl: 'Sociaal', en: 'Social' },
    hint: { nl: 'Wil mensen een kans geven.', en: 'Wants to give people a chance.' },
  },
  commercialResponsible: {
    label: { nl: 'Zakelijk en maatschappelijk', en: 'Commercial and responsible' },
    hint: {
      nl: 'Zoekt personeel en voelt zich verantwoordelijk voor de omgeving.',
      en: 'Looks for staff and feels responsible for the community.',
    },
  },
  commercial: {
    label: { nl: 'Zakelijk', en: 'Commercial' },
    hint: { nl: 'Zoekt vooral goed personeel, op tijd.', en: 'Looks above all for good staff, in time.' },
  },
  sroi: {
    label: { nl: 'Verplichting (SROI)', en: 'Obligation (SROI)' },
    hint: {
      nl: 'Moet bij een opdracht een deel besteden aan werk voor deze groep, vaak 5 % van de loonsom.',
      en: 'Has to spend part of a contract on work for this group, often 5 % of the wage sum.',
    },
  },
}
