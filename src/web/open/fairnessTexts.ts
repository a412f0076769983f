import type { Compared } from '#matching/fairness/chances.ts'
import type { DropOutKey } from '#matching/fairness/dropOuts.ts'
import { catalogue, type Locale, type Text } from '#texts/catalogue.ts'

export const fairnessTexts = catalogue({
  keptBack: { nl: 'niet getoond: te weinig mensen', en: 'not shown: too few people' },
  notTold: { nl: 'niet te zeggen', en: 'cannot be told' },
  tooFew: { nl: 'te weinig banen', en: 'too few jobs' },
  partOf: {
    nl: (part: string, of: string) => `${part} van ${of}`,
    en: (part: string, of: string) => `${part} of ${of}`,
  },
  people: { nl: 'mensen', en: 'people' },
  peopleHead: { nl: 'Mensen', en: 'People' },

  whitelist: { nl: 'Telt er niets anders mee?', en: 'Does nothing else count?' },
  whitelistIntro: {
    nl: (people: number, jobs: number) =>
      `Bij ${people} mensen en ${jobs} banen zijn verzonnen gegevens toegevoegd die niet mogen tellen: naam, leeftijd, geslacht, uitkering en meer. Daarna is de match opnieuw gemaakt.`,
    en: (people: number, jobs: number) =>
      `For ${people} people and ${jobs} jobs made-up facts that may not count were added: name, age, sex, benefit and more. Then the match was made again.`,
  },
  same: { nl: 'De uitkomst bleef precies gelijk', en: 'The outcome stayed exactly the same' },
  notSame: { nl: 'De uitkomst veranderde: dit is een fout', en: 'The outcome changed: this is a fault' },

  chances: { nl: 'Korte en lange profielen', en: 'Short and long profiles' },
  chancesIntro: {
    nl: 'Wie minder skills heeft opgeschreven, hoort evenveel kans te hebben om boven aan te staan. Geteld onder mensen met minstens één skill die de baan nodig heeft: de helft met de minste skills tegenover de helft met de meeste. Verhouding 1 is gelijk.',
    en: 'Whoever wrote down fewer skills should have as much chance to stand at the top. Counted among people with at least one skill the job needs: the half with the fewest skills against the half with the most. Ratio 1 is equal.',
  },
  compared: { nl: 'Vergeleken', en: 'Compared' },
  short: { nl: 'Kans kort', en: 'Chance short' },
  long: { nl: 'Kans lang', en: 'Chance long' },
  ratio: { nl: 'Verhouding', en: 'Ratio' },
  interval: { nl: 'Ligt met 95% zekerheid', en: 'Lies with 95% certainty' },
  between: {
    nl: (low: string, high: string) => `tussen ${low} en ${high}`,
    en: (low: string, high: string) => `between ${low} and ${high}`,
  },

  exposure: { nl: 'Wie komt in beeld?', en: 'Who is seen?' },
  exposureIntro: {
    nl: 'In beeld is wie bij minstens één baan bij de eerste 20 staat.',
    en: 'Seen is whoever stands among the first 20 for one job at least.',
  },
  shown: { nl: 'In beeld, van iedereen', en: 'Seen, of everybody' },
  shownInReach: {
    nl: 'In beeld, van wie een nodige skill heeft',
    en: 'Seen, of those who have a skill that is needed',
  },
  gini: {
    nl: 'Ongelijkheid (Gini; 0 is gelijk, 1 is alles bij één)',
    en: 'Inequality (Gini; 0 equal, 1 all at one)',
  },
  most: { nl: 'Het vaakst in beeld', en: 'Seen most often' },
  jobs: {
    nl: (count: number) => `bij ${count} ${count === 1 ? 'baan' : 'banen'}`,
    en: (count: number) => `for ${count} ${count === 1 ? 'job' : 'jobs'}`,
  },
  bands: { nl: 'Bij hoeveel banen in beeld', en: 'Seen for how many jobs' },
  bandsText: { nl: 'Mensen, naar het aantal banen', en: 'People, by the number of jobs' },
  times: {
    nl: (from: number, to: number | null) =>
      to === null ? `${from} of meer` : from === to ? `${from}` : `${from} tot en met ${to}`,
    en: (from: number, to: number | null) =>
      to === null ? `${from} or more` : from === to ? `${from}` : `${from} to ${to}`,
  },
  someKept: {
    nl: 'Groepen van een tot vier mensen staan er niet bij.',
    en: 'Groups of one to four people are left out.',
  },

  dropOuts: { nl: 'Wie valt af op één ding?', en: 'Who drops out on one thing?' },
  dropOutsIntro: {
    nl: 'Mensen met een nodige skill, bij wie alles past behalve dit ene. Praten over dit ene helpt hier het meest. Iemand kan bij meer dan één ding meetellen, voor verschillende banen.',
    en: 'People with a skill that is needed, for whom all fits but this one thing. Talking about this one thing helps most here. Somebody may count for more than one thing, for different jobs.',
  },
  condition: { nl: 'Alleen dit past niet', en: 'Only this does not fit' },
  pairs: { nl: 'Keer mens en baan', en: 'Times person and job' },
})

export const chanceNames: Record<Compared, Record<Locale, (top: number) => string>> = {
  alike: {
    nl: (top) => `Bij de eerste ${top}, even veel nodige skills`,
    en: (top) => `Among the first ${top}, equally many skills needed`,
  },
  everybody: {
    nl: (top) => `Bij de eerste ${top}, iedereen`,
    en: (top) => `Among the first ${top}, everybody`,
  },
}

export const dropOutNames: Record<DropOutKey, Text> = {
  hours: { nl: 'Uren per week', en: 'Hours a week' },
  shift: { nl: 'Werktijden', en: 'Times of work' },
  travel: { nl: 'Reizen', en: 'Travel' },
  dutch: { nl: 'Nederlands', en: 'Dutch' },
  readiness: { nl: 'Nog te veel te leren voor de start', en: 'Still too much to learn before the start' },
}
