import { catalogue } from '#texts/catalogue.ts'

/** What the figures count, apart from the outcomes themselves. */
export const definitionTexts = catalogue({
  candidates: { nl: 'Kandidaten', en: 'Candidates' },
  candidatesText: {
    nl: 'Mensen met een traject in dit programma dat op de peildatum bekend was. Iedereen telt één keer, bij de werkgever en de route van het eerste traject.',
    en: 'People with a trajectory in this programme that was known at the reference date. Everybody counts once, with the employer and the route of the first trajectory.',
  },
  employers: { nl: 'Werkgevers', en: 'Employers' },
  employersText: {
    nl: 'Werkgevers van de toekomstige baan waar een kandidaat het eerst voor inleerde.',
    en: 'Employers of the future job for which a candidate learnt in first.',
  },
  goneOn: { nl: 'Verder bij een andere werkgever', en: 'On to another employer' },
  goneOnText: {
    nl: 'Lukt de baan niet en vindt iemand werk bij een andere werkgever, dan telt dat als werk elders, ook als daar een nieuw traject voor nodig was.',
    en: 'If the job does not succeed and somebody finds work at another employer, that counts as work elsewhere, also when it took a new trajectory.',
  },
  on: { nl: 'Peildatum', en: 'Reference date' },
  onText: {
    nl: 'Alles wat tot en met deze dag is gebeurd, telt. Een afgesproken contract telt, ook als de baan later begint of later weer stopt.',
    en: 'All that happened up to and including this day counts. A contract that was agreed counts, also when the job begins later or ends again.',
  },
  percent: { nl: 'Procent', en: 'Percent' },
  percentText: {
    nl: 'Deel van de kandidaten met een uitkomst, zonder wie nog onderweg is. Een half procent gaat omhoog. Bij minder dan vijf mensen staat er geen percentage.',
    en: 'Part of the candidates with an outcome, without those still under way. Half a percent is rounded up. With fewer than five people there is no percentage.',
  },
  employerText: {
    nl: 'De werkgever van de toekomstige baan waar iemand het eerst voor inleerde, ook als het werk daarna elders kwam.',
    en: 'The employer of the future job for which somebody learnt in first, also when work then came elsewhere.',
  },
  periodText: {
    nl: 'De eerste dag van het inleren in het eerste traject.',
    en: 'The first day of learning in, in the first trajectory.',
  },
  growthFormText: {
    nl: 'Waar de toekomstige baan vandaan komt.',
    en: 'Where the future job comes from.',
  },
  routeText: {
    nl: 'De route waarlangs iemand in het eerste traject inleert.',
    en: 'The route by which somebody learns in, in the first trajectory.',
  },
})
