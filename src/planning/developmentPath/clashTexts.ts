import { catalogue } from '#texts/catalogue.ts'

/** What stands in the way of a path, and what letting go of it gives, for whoever plans it. */
export const pathClashTexts = catalogue({
  deadline: { nl: 'de baan begint te vroeg', en: 'the job begins too early' },
  maxChain: { nl: 'er zijn te weinig stappen toegestaan', en: 'too few steps are allowed' },
  levels: {
    nl: 'het gaat van eenvoudig naar moeilijk, nooit terug',
    en: 'it goes from simple to complex, never back',
  },
  intake: {
    nl: 'plekken zijn dicht, vol of nemen dan niemand aan',
    en: 'places are shut, full or take nobody in then',
  },
  entry: { nl: 'plekken vragen iets om te beginnen', en: 'places ask something to begin' },
  skills: {
    nl: (names: string) => `op geen plek die meedoet, is te leren: ${names}`,
    en: (names: string) => `no place that takes part teaches: ${names}`,
  },
  without_deadline: { nl: 'De baan later laten beginnen', en: 'Let the job begin later' },
  without_maxChain: { nl: 'Meer stappen toestaan', en: 'Allow more steps' },
  without_levels: {
    nl: 'Een eenvoudige plek na een moeilijke toestaan',
    en: 'Allow a simple place after a complex one',
  },
  without_intake: {
    nl: 'Een plek vragen om eerder of toch iemand aan te nemen',
    en: 'Ask a place to take somebody in sooner, or after all',
  },
  without_entry: {
    nl: 'Een plek vragen om te beginnen zonder deze skills',
    en: 'Ask a place to begin without these skills',
  },
  without_skills: {
    nl: (count: number) =>
      count === 1
        ? 'De werkgever vragen of dit in de baan te leren is'
        : `De werkgever vragen of deze ${count} skills in de baan te leren zijn`,
    en: (count: number) =>
      count === 1
        ? 'Ask the employer whether this can be learnt in the job'
        : `Ask the employer whether these ${count} skills can be learnt in the job`,
  },
  finish: {
    nl: (day: string) => `dan is er een pad dat klaar is op ${day}.`,
    en: (day: string) => `then there is a path that is finished on ${day}.`,
  },
  links: {
    nl: (count: number) =>
      count === 1 ? 'dan is er een pad van 1 stap.' : `dan is er een pad van ${count} stappen.`,
    en: (count: number) =>
      count === 1 ? 'then there is a path of 1 step.' : `then there is a path of ${count} steps.`,
  },
  objective: { nl: 'dan is er een pad.', en: 'then there is a path.' },
  ready: { nl: 'dan is er geen pad nodig.', en: 'then no path is needed.' },
  nothing: { nl: 'dat alleen helpt niet.', en: 'that alone does not help.' },
  unknown: { nl: 'of dat helpt, is niet bekend.', en: 'whether that helps is not known.' },
})
