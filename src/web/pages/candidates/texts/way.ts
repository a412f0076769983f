import { catalogue } from '#texts/catalogue.ts'

/** Where somebody is on the way to work, and what lies ahead. */
export const wayTexts = catalogue({
  seeking: { nl: 'Zoekt een toekomstige baan.', en: 'Looking for a future job.' },
  proposed: { nl: 'Is voorgesteld voor een baan.', en: 'Has been proposed for a job.' },
  designing: {
    nl: (job: string) => `Er wordt een plan gemaakt voor ${job}.`,
    en: (job: string) => `A plan is being made for ${job}.`,
  },
  agreed: {
    nl: (job: string) => `Het plan staat vast voor ${job}.`,
    en: (job: string) => `The plan is set for ${job}.`,
  },
  learningIn: {
    nl: (job: string) => `Leert het werk: ${job}.`,
    en: (job: string) => `Learning the work: ${job}.`,
  },
  learningDays: {
    nl: (job: string, days: number) =>
      days === 1 ? `Leert sinds gisteren het werk: ${job}.` : `Leert al ${days} dagen het werk: ${job}.`,
    en: (job: string, days: number) =>
      days === 1
        ? `Learning the work since yesterday: ${job}.`
        : `Learning the work for ${days} days: ${job}.`,
  },
  goGiven: {
    nl: (job: string) => `Klaar voor de baan: ${job}.`,
    en: (job: string) => `Ready for the job: ${job}.`,
  },
  atWork: {
    nl: (job: string) => `Aan het werk: ${job}.`,
    en: (job: string) => `At work: ${job}.`,
  },
  jobAt: {
    nl: (job: string, employer: string) => `${job} bij ${employer}`,
    en: (job: string, employer: string) => `${job} at ${employer}`,
  },
  next: {
    nl: (what: string, when: string) => `Hierna: ${what}, ${when}.`,
    en: (what: string, when: string) => `Next: ${what}, ${when}.`,
  },
  late: {
    nl: (what: string, when: string) => `Te laat: ${what}, ${when}.`,
    en: (what: string, when: string) => `Late: ${what}, ${when}.`,
  },
  noNext: { nl: 'Er is nog niets afgesproken.', en: 'Nothing has been agreed yet.' },

  barrier: {
    nl: (domain: string) => `drempel ${domain.toLowerCase()}`,
    en: (domain: string) => `barrier ${domain.toLowerCase()}`,
  },
  evaluation: {
    nl: (kind: string) => `evaluatie (${kind.toLowerCase()})`,
    en: (kind: string) => `evaluation (${kind.toLowerCase()})`,
  },
  stayStart: {
    nl: (place: string) => `begint bij ${place}`,
    en: (place: string) => `starts at ${place}`,
  },
  stayEnd: {
    nl: (place: string) => `laatste dag bij ${place}`,
    en: (place: string) => `last day at ${place}`,
  },
  jobStart: { nl: 'eerste dag in de baan', en: 'first day in the job' },
  aftercare: { nl: 'nazorg: hoe gaat het op het werk', en: 'aftercare: how is work going' },
  step: { nl: 'stap in het plan', en: 'step in the plan' },
  bestJobs: { nl: 'Banen die nu het best passen', en: 'Jobs that fit best now' },
  bestJobsWhy: {
    nl: 'Volgens wat bekend is van skills, tijd om te leren en voorwaarden. U kiest.',
    en: 'By what is known of skills, time to learn and conditions. You choose.',
  },
  allJobs: { nl: 'Alle banen, met de redenen', en: 'All jobs, with the reasons' },
  today: { nl: 'vandaag', en: 'today' },
})
