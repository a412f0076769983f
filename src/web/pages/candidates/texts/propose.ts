import { catalogue } from '#texts/catalogue.ts'

/** From the dossier to a proposal: which job. */
export const proposeTexts = catalogue({
  path: { nl: 'Zoek een pad naar deze baan', en: 'Look for a path to this job' },
  title: {
    nl: (name: string) => `Voor welke baan stelt u ${name || 'deze kandidaat'} voor?`,
    en: (name: string) => `For which job do you propose ${name || 'this candidate'}?`,
  },
  lead: {
    nl: 'Kies een baan. Op de volgende pagina ziet u wat past, en schrijft u op waarom u voorstelt.',
    en: 'Choose a job. The next page shows what fits, and there you write down why you propose.',
  },
  jobs: { nl: 'Banen die passen', en: 'Jobs that fit' },
  whyJob: { nl: 'Waarom staat deze baan hier?', en: 'Why does this job stand here?' },
  asksNothing: {
    nl: 'Van deze baan is nog niet opgeschreven wat iemand moet kunnen.',
    en: 'What somebody must be able to do is not written down yet for this job.',
  },
  why: {
    nl: 'Dezelfde vergelijking als bij de match van een baan: eerst waar deze kandidaat op tijd klaar kan zijn. Wat niet bekend is, telt niet tegen. U kiest samen.',
    en: 'The same comparison as in the match of a job: first where this candidate can be ready in time. What is not known does not count against anyone. You choose together.',
  },
  none: { nl: 'Geen andere open baan', en: 'No other open job' },
  noneText: {
    nl: 'Voor alle open banen is al een voorstel gedaan, of er zijn nu geen open banen.',
    en: 'There is a proposal for every open job already, or there are no open jobs now.',
  },
})
