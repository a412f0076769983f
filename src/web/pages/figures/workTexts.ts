import { catalogue } from '#texts/catalogue.ts'

export const workTexts = catalogue({
  work: { nl: 'Werk en contract', en: 'Work and contract' },
  workIntro: {
    nl: (of: number) =>
      `Over ${of === 1 ? 'de ene persoon' : `de ${of} mensen`} met werk: bij de beoogde werkgever, bij een andere werkgever of via een uitzendbureau.`,
    en: (of: number) =>
      `About the ${of === 1 ? 'one person' : `${of} people`} with work: at the intended employer, at another employer or through an agency.`,
  },
  people: { nl: 'mensen', en: 'people' },
  jobFacts: { nl: 'Wat er met de baan is gebeurd', en: 'What happened to the job' },
  jobFactsText: {
    nl: 'Losse feiten, elk met een eigen dag op of voor de peildatum.',
    en: 'Separate facts, each with its own day on or before the reference date.',
  },
  hours: { nl: 'Uren per week', en: 'Hours a week' },
  hoursText: { nl: 'Zoals in het contract.', en: 'As in the contract.' },
  permanent: { nl: 'Vast of tijdelijk', en: 'Permanent or temporary' },
  permanentText: {
    nl: 'Een leerbaan (BBL) telt als tijdelijk.',
    en: 'An apprenticeship (BBL) counts as temporary.',
  },
  contractKind: { nl: 'Soort contract', en: 'Kind of contract' },
  contractKindText: { nl: 'Zoals bij de uitkomst vastgelegd.', en: 'As recorded with the outcome.' },
  benefit: { nl: 'Naast het werk nog uitkering', en: 'Still on benefit beside the work' },
  benefitText: {
    nl: 'Wie met een klein contract deels een uitkering houdt.',
    en: 'Who keeps part of the benefit with a small contract.',
  },
  durations: { nl: 'Van begin tot baan', en: 'From start to job' },
  durationsText: {
    nl: 'Van de eerste dag inleren tot de eerste werkdag, bij wie op de peildatum in de baan begonnen is.',
    en: 'From the first day of learning in to the first working day, for who has begun in the job by the reference date.',
  },
  median: {
    nl: (months: string) => `De helft deed er korter over dan ${months} maanden, de helft langer.`,
    en: (months: string) => `Half took less than ${months} months, half took longer.`,
  },
  aftercare: { nl: 'Nog aan het werk', en: 'Still at work' },
  aftercareText: {
    nl: 'Na de eerste werkdag, uit de nazorg en het einde van het contract. Geteld zijn alleen mensen voor wie dat moment al is geweest.',
    en: 'After the first working day, from aftercare and the end of the contract. Counted are only people for whom that moment has come.',
  },
  moment: { nl: 'Moment', en: 'Moment' },
  afterMonths: {
    nl: (months: number) => (months === 1 ? 'Na 1 maand' : `Na ${months} maanden`),
    en: (months: number) => (months === 1 ? 'After 1 month' : `After ${months} months`),
  },
  of: { nl: 'Van', en: 'Out of' },
  factors: { nl: 'Wat hielp en wat hinderde', en: 'What helped and what hindered' },
  factorsIntro: {
    nl: (scored: number) =>
      `Uit ${scored} ${scored === 1 ? 'traject' : 'trajecten'} waarin dit is gescoord. Een factor telt als die meespeelde of beslissend was.`,
    en: (scored: number) =>
      `From ${scored} ${scored === 1 ? 'trajectory' : 'trajectories'} in which this was scored. A factor counts when it played a part or was decisive.`,
  },
  factor: { nl: 'Factor', en: 'Factor' },
  times: { nl: 'Keer', en: 'Times' },
  decisive: { nl: 'Waarvan beslissend', en: 'Of which decisive' },
  notNamed: {
    nl: (names: string) => `Niet genoemd: ${names}.`,
    en: (names: string) => `Not named: ${names}.`,
  },
  definitions: { nl: 'Zo tellen we', en: 'How we count' },
  csvTable: { nl: 'Tabel', en: 'Table' },
  csvGroup: { nl: 'Groep', en: 'Group' },
  csvWhat: { nl: 'Wat', en: 'What' },
  csvCount: { nl: 'Aantal', en: 'Number' },
  csvOf: { nl: 'Van', en: 'Out of' },
  csvPercent: { nl: 'Procent', en: 'Percent' },
  csvDefinition: { nl: 'Definitie', en: 'Definition' },
  csvKeptBack: { nl: 'Geen uitkomsten getoond', en: 'No outcomes shown' },
  csvKeptBackText: {
    nl: 'De groepen zijn te klein: een getal zou naar mensen kunnen wijzen. Dit betekent niet dat er niemand was.',
    en: 'The groups are too small: a number could point at people. This does not mean that there was nobody.',
  },
  csvDecisive: {
    nl: (factor: string) => `${factor}: beslissend`,
    en: (factor: string) => `${factor}: decisive`,
  },
  csvMedian: { nl: 'Mediaan in dagen', en: 'Median in days' },
})
