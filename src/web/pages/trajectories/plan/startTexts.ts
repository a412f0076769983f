import { catalogue } from '#texts/catalogue.ts'

export const startTexts = catalogue({
  title: {
    nl: (job: string) => `Traject beginnen: ${job}`,
    en: (job: string) => `Begin a trajectory: ${job}`,
  },
  lead: {
    nl: 'Het plan van de baan gaat mee, en wordt daarna op maat gemaakt.',
    en: 'The plan of the job comes along, and is then fitted to the person.',
  },
  jobs: { nl: 'Toekomstige banen', en: 'Future jobs' },
  chosen: { nl: 'Gekozen door de werkgever', en: 'Chosen by the employer' },
  noneChosen: {
    nl: 'Er wacht niemand die door de werkgever is gekozen.',
    en: 'Nobody chosen by the employer is waiting.',
  },
  toMatch: { nl: 'Naar de match', en: 'To the match' },
  begin: { nl: 'Traject beginnen', en: 'Begin the trajectory' },
  decidedOn: { nl: (day: string) => `gekozen op ${day}`, en: (day: string) => `chosen on ${day}` },
  direct: { nl: 'Zonder voorstel beginnen', en: 'Begin without a proposal' },
  directIntro: {
    nl: 'De kandidaat kwam eerst, of jullie beginnen gewoon om te zien hoe het gaat.',
    en: 'The candidate came first, or you just begin to see how it goes.',
  },
  candidate: { nl: 'Kandidaat', en: 'Candidate' },
  candidateHint: { nl: 'Alleen kandidaten die u begeleidt.', en: 'Only candidates whom you guide.' },
  choose: { nl: 'Kies een kandidaat', en: 'Choose a candidate' },
  noCandidates: {
    nl: 'Alleen de coach van een kandidaat kan zonder voorstel beginnen.',
    en: 'Only the coach of a candidate can begin without a proposal.',
  },
  route: { nl: 'Route', en: 'Route' },
  asJob: { nl: 'Zoals bij de baan gekozen', en: 'As chosen for the job' },
  why: { nl: 'Waarom zo?', en: 'Why this way?' },
})
