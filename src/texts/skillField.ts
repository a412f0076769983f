import { catalogue } from './catalogue.ts'

export const skillFieldTexts = catalogue({
  search: {
    nl: 'Zoek een skill, of kijk wat iemand in een beroep doet (nieuw tabblad)',
    en: 'Search a skill, or see what somebody in an occupation does (new tab)',
  },
})
