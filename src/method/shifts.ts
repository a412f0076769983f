import type { Text } from '#texts/catalogue.ts'

/** Times at which work is done; what a job asks and what a candidate can. */
export const shiftKeys = [
  'day',
  'early',
  'evening',
  'night',
  'weekend',
  'rotating',
  'irregular',
  'split',
] as const
export type Shift = (typeof shiftKeys)[number]

export const shifts: Readonly<Record<Shift, { label: Text; hint: Text }>> = {
  day: {
    label: { nl: 'Overdag', en: 'Daytime' },
    hint: { nl: 'Tussen 7 en 19 uur.', en: 'Between 7 am and 7 pm.' },
  },
  early: {
    label: { nl: 'Vroeg', en: 'Early' },
    hint: { nl: 'Beginnen voor 7 uur.', en: 'Starting before 7 am.' },
  },
  evening: {
    label: { nl: 'Avond', en: 'Evening' },
    hint: { nl: 'Werken na 19 uur.', en: 'Working after 7 pm.' },
  },
  night: {
    label: { nl: 'Nacht', en: 'Night' },
    hint: { nl: 'Werken tussen 0 en 6 uur.', en: 'Working between midnight and 6 am.' },
  },
  weekend: {
    label: { nl: 'Weekend', en: 'Weekend' },
    hint: { nl: 'Zaterdag of zondag.', en: 'Saturday or Sunday.' },
  },
  rotating: {
    label: { nl: 'Ploegendienst', en: 'Shift work' },
    hint: { nl: 'Vroeg, laat en soms nacht, om de beurt.', en: 'Early, late and sometimes night, in turn.' },
  },
  irregular: {
    label: { nl: 'Onregelmatig', en: 'Irregular' },
    hint: { nl: 'Elke week een ander rooster.', en: 'A different roster every week.' },
  },
  split: {
    label: { nl: 'Gebroken dienst', en: 'Split shift' },
    hint: { nl: 'Op één dag twee keer werken.', en: 'Working twice in one day.' },
  },
}
