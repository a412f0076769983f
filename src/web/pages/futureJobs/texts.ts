import { catalogue } from '#texts/catalogue.ts'

/** Words of the board, the horizon and the form for a new job. */
export const futureJobTexts = catalogue({
  jobs: { nl: 'Toekomstige banen', en: 'Future jobs' },
  lead: {
    nl: (jobs: number, free: number) =>
      `${jobs === 1 ? '1 baan' : `${jobs} banen`} in beeld. ${
        free === 0
          ? 'Voor elke plek is iemand op weg.'
          : `Voor ${free === 1 ? '1 plek' : `${free} plekken`} zoeken we nog iemand.`
      }`,
    en: (jobs: number, free: number) =>
      `${jobs === 1 ? '1 job' : `${jobs} jobs`} in view. ${
        free === 0
          ? 'Somebody is on the way to every place.'
          : `We still look for somebody for ${free === 1 ? '1 place' : `${free} places`}.`
      }`,
  },
  views: { nl: 'Banen bekijken als', en: 'See jobs as' },
  board: { nl: 'Bord', en: 'Board' },
  horizon: { nl: 'Horizon', en: 'Horizon' },
  promises: { nl: 'Beloften', en: 'Promises' },
  close: { nl: 'Wie is dichtbij?', en: 'Who is close?' },
  plans: { nl: 'Plannen', en: 'Plans' },
  add: { nl: 'Nieuwe baan', en: 'New job' },
  noFunction: { nl: 'Nog geen functie', en: 'No function yet' },
  nothingHere: { nl: 'Nu geen baan in deze stap.', en: 'No job in this step now.' },
  inStep: {
    nl: (count: number) => (count === 1 ? '1 baan' : `${count} banen`),
    en: (count: number) => (count === 1 ? '1 job' : `${count} jobs`),
  },
  filledOf: {
    nl: (filled: number, places: number) => `${filled} van ${places} vervuld`,
    en: (filled: number, places: number) => `${filled} of ${places} filled`,
  },
  underway: {
    nl: (count: number) => `${count} op weg`,
    en: (count: number) => `${count} on the way`,
  },
  noDate: { nl: 'Nog geen datum', en: 'No date yet' },
  until: {
    nl: (from: string, until: string) => `${from} tot ${until}`,
    en: (from: string, until: string) => `${from} until ${until}`,
  },
  next: { nl: 'Volgende stap', en: 'Next step' },
  allFilled: {
    nl: (more: number) => `Nog ${more} vervulde banen`,
    en: (more: number) => `${more} more filled jobs`,
  },
  filledTitle: { nl: 'Vervulde banen', en: 'Filled jobs' },
  lapsedTitle: { nl: 'Banen die niet doorgingen', en: 'Jobs that did not come' },
  toBoard: { nl: 'Terug naar het bord', en: 'Back to the board' },

  filters: { nl: 'Kies welke banen', en: 'Choose which jobs' },
  mine: { nl: 'Alleen mijn banen', en: 'Only my jobs' },
  mineHint: {
    nl: 'Waar u het contact bent, of een kandidaat van u meedoet.',
    en: 'Of which you are the contact, or a candidate of yours takes part.',
  },
  employer: { nl: 'Werkgever', en: 'Employer' },
  everyEmployer: { nl: 'Alle werkgevers', en: 'All employers' },
  route: { nl: 'Route', en: 'Route' },
  everyRoute: { nl: 'Alle routes', en: 'All routes' },
  which: { nl: 'Welke banen', en: 'Which jobs' },
  openJobs: { nl: 'Banen in beeld', en: 'Jobs in view' },
  when: { nl: 'Wanneer', en: 'When' },
  places: { nl: 'Plekken', en: 'Places' },
  functionWord: { nl: 'Functie', en: 'Function' },

  none: { nl: 'Nog geen banen in beeld', en: 'No jobs in view yet' },
  noneText: {
    nl: 'Hier staan banen die werkgevers verwachten, nog voor er een vacature is. Vraag een werkgever welke groei er komt.',
    en: 'Here stand jobs that employers expect, before there is any vacancy. Ask an employer which growth is coming.',
  },
  noneFound: { nl: 'Geen baan past bij deze keuze', en: 'No job fits this choice' },
  noneFoundText: {
    nl: 'Kies minder streng, of bekijk alle banen.',
    en: 'Choose less strictly, or see all jobs.',
  },
  all: { nl: 'Toon alle banen', en: 'Show all jobs' },

  newTitle: { nl: 'Een baan in beeld', en: 'A job in view' },
  newLead: {
    nl: 'Schrijf op wat u nu weet. Een functie is genoeg om te beginnen. De rest kan later.',
    en: 'Write down what you know now. A function is enough to start. The rest can follow.',
  },
  save: { nl: 'Baan opslaan', en: 'Save job' },
  noEmployers: { nl: 'Eerst een werkgever', en: 'An employer first' },
  noEmployersText: {
    nl: 'Een baan hoort bij een werkgever. Voeg eerst de werkgever toe.',
    en: 'A job belongs to an employer. Add the employer first.',
  },
  toEmployers: { nl: 'Naar de werkgevers', en: 'To the employers' },
})

/** Words of the horizon only. */
export const horizonTexts = catalogue({
  lead: {
    nl: 'Boven de lijn de banen die komen, onder de lijn wie zich voorbereidt. Hoe voller de stip, hoe meer mensen op weg zijn.',
    en: 'Above the line the jobs that come, below the line who is getting ready. The fuller the dot, the more people are on the way.',
  },
  title: { nl: 'De horizon', en: 'The horizon' },
  description: {
    nl: (jobs: number, people: number) =>
      `Tijdlijn met ${jobs} banen en ${people} mensen die zich voorbereiden. De tabel eronder zegt hetzelfde.`,
    en: (jobs: number, people: number) =>
      `Timeline with ${jobs} jobs and ${people} people who are getting ready. The table below says the same.`,
  },
  months: { nl: 'Hoe ver vooruit', en: 'How far ahead' },
  monthsOf: { nl: (months: string) => `${months} maanden`, en: (months: string) => `${months} months` },
  names: { nl: 'Namen van mensen', en: 'Names of people' },
  namesOn: { nl: 'Tonen', en: 'Show' },
  namesOff: { nl: 'Niet tonen (voor een afdruk die rondgaat)', en: 'Hide (for a print that goes round)' },
  somebody: { nl: (job: string) => `Iemand voor ${job}`, en: (job: string) => `Somebody for ${job}` },
  others: {
    nl: (count: number) =>
      count === 1
        ? 'Er bereidt zich nog 1 ander voor, van een collega.'
        : `Er bereiden zich nog ${count} anderen voor, van collega’s.`,
    en: (count: number) =>
      count === 1
        ? 'There is 1 other person getting ready, with a colleague.'
        : `There are ${count} others getting ready, with colleagues.`,
  },
  gaps: { nl: 'Hier zoeken we nog iemand', en: 'Here we still look for somebody' },
  gapsIntro: {
    nl: 'Meer plekken dan mensen op weg. De eerste datum staat bovenaan.',
    en: 'More places than people on the way. The first date comes first.',
  },
  gap: { nl: 'Nog te zoeken', en: 'Still to find' },
  noGaps: { nl: 'Voor elke plek is iemand op weg.', en: 'Somebody is on the way to every place.' },
  undated: { nl: 'Nog zonder datum', en: 'Without a date yet' },
  undatedIntro: {
    nl: 'Deze banen staan niet op de lijn. Vraag de werkgever wanneer zij komen.',
    en: 'These jobs are not on the line. Ask the employer when they will come.',
  },
  late: { nl: 'De datum is voorbij', en: 'The date has passed' },
  lateIntro: {
    nl: 'Deze banen staan niet meer op de lijn. Vraag de werkgever hoe het ervoor staat.',
    en: 'These jobs are no longer on the line. Ask the employer how things stand.',
  },
  listed: {
    nl: (employer: string, when: string) => `${employer}, ${when.toLowerCase()}`,
    en: (employer: string, when: string) => `${employer}, ${when.toLowerCase()}`,
  },
  later: {
    nl: (count: number) => (count === 1 ? '1 baan komt later.' : `${count} banen komen later.`),
    en: (count: number) => (count === 1 ? '1 job comes later.' : `${count} jobs come later.`),
  },
  print: {
    nl: 'Afdrukken kan met uw browser, op A3. De horizon staat op het eerste vel, de tabel daarna.',
    en: 'Print it with your browser, on A3. The horizon is on the first sheet, the table after it.',
  },
})
