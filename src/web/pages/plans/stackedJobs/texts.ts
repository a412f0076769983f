import { catalogue } from '#texts/catalogue.ts'

/** Words of part-jobs. */
export const partJobTexts = catalogue({
  title: { nl: 'Stapelbanen', en: 'Stacked jobs' },
  lead: {
    nl: 'Uren van werkgevers die los te weinig zijn, worden samen een volle baan.',
    en: 'Hours of employers that are too few by themselves become a full job together.',
  },
  plans: { nl: 'Plannen', en: 'Plans' },
  partJobs: { nl: 'Deelbanen', en: 'Part-jobs' },
  counts: {
    nl: (open: number, all: number) => `${open} van ${all} deelbanen zijn nog vrij.`,
    en: (open: number, all: number) => `${open} of ${all} part-jobs are open.`,
  },
  add: { nl: 'Nieuwe deelbaan', en: 'New part-job' },
  stack: { nl: 'Maak volle banen', en: 'Make full jobs' },
  none: { nl: 'Nog geen deelbanen', en: 'No part-jobs yet' },
  noneText: {
    nl: 'Heeft een werkgever uren, maar geen volle baan? Schrijf op welke dagen en maanden.',
    en: 'Does an employer have hours, but no full job? Write down which days and months.',
  },
  what: { nl: 'Wat', en: 'What' },
  employer: { nl: 'Werkgever', en: 'Employer' },
  chooseEmployer: { nl: 'Kies een werkgever', en: 'Choose an employer' },
  allMonths: { nl: 'Alle maanden', en: 'All months' },
  allStands: { nl: 'Alle', en: 'All' },
  month: { nl: 'Werk in', en: 'Work in' },
  noneFound: { nl: 'Geen deelbaan past bij deze keuze.', en: 'No part-job fits this choice.' },
  used: { nl: 'In een volle baan', en: 'In a full job' },
  everybody: { nl: 'Alle werkgevers', en: 'All employers' },
  when: { nl: 'Wanneer', en: 'When' },
  months: { nl: 'Maanden', en: 'Months' },
  hours: { nl: 'Uren per week', en: 'Hours a week' },
  state: { nl: 'Stand', en: 'Stage' },
  open: { nl: 'Vrij', en: 'Open' },
  withdrawn: { nl: 'Ingetrokken', en: 'Withdrawn' },
  allYear: { nl: 'hele jaar', en: 'all year' },
  noMonth: { nl: 'geen', en: 'none' },
  fullJobs: { nl: 'Volle banen', en: 'Full jobs' },
  agreedOn: { nl: (day: string) => `Afgesproken op ${day}`, en: (day: string) => `Agreed on ${day}` },
  contractWith: {
    nl: (name: string) => `Contract bij ${name}`,
    en: (name: string) => `Contract with ${name}`,
  },
  workCompany: { nl: 'het werkbedrijf', en: 'the work company' },
  buddy: { nl: (name: string) => `buddy ${name}`, en: (name: string) => `buddy ${name}` },
  takeApart: { nl: 'Uit elkaar halen', en: 'Take apart' },
  apartDone: { nl: 'De deelbanen zijn weer vrij.', en: 'The part-jobs are open again.' },
  earlier: { nl: 'Plannen', en: 'Plans' },
  newTitle: { nl: 'Nieuwe deelbaan', en: 'New part-job' },
  name: { nl: 'Wat voor werk', en: 'What work' },
  nameHint: {
    nl: 'Bijvoorbeeld: koffie en lunch in de school.',
    en: 'For example: coffee and lunch in the school.',
  },
  site: { nl: 'Waar', en: 'Where' },
  siteHint: { nl: 'De naam van het gebouw, of de straat.', en: 'The name of the building, or the street.' },
  point: { nl: 'Punt op de kaart', en: 'Point on the map' },
  pointHint: {
    nl: 'Kopieer het van een kaart, zoals 52.5185, 5.4714. Zonder punt tellen reistijden niet goed mee.',
    en: 'Copy it from a map, as 52.5185, 5.4714. Without it travel does not count well.',
  },
  week: { nl: 'Op welke tijden in de week?', en: 'At which times of the week?' },
  weekHint: {
    nl: 'Zoals 9:00-12:30, 13:00-16:00. Leeg is vrij.',
    en: 'As 9:00-12:30, 13:00-16:00. Empty is off.',
  },
  inMonths: { nl: 'In welke maanden?', en: 'In which months?' },
  weekHours: { nl: 'Uren per week', en: 'Hours a week' },
  weekHoursHint: { nl: 'Mag leeg: dan tellen de tijden.', en: 'May be empty: then the times count.' },
  skills: { nl: 'Welke skills vraagt het?', en: 'Which skills does it ask?' },
  skillsHint: { nl: 'Een skill per regel.', en: 'One skill a line.' },
  conditions: { nl: 'Voorwaarden', en: 'Conditions' },
  withdraw: { nl: 'De werkgever heeft dit werk niet meer', en: 'The employer no longer has this work' },
  saved: { nl: 'De deelbaan is opgeslagen.', en: 'The part-job is saved.' },
  usedIn: {
    nl: 'Deze deelbaan zit in een volle baan. Wilt u iets veranderen? Haal die baan eerst uit elkaar.',
    en: 'This part-job is in a full job. To change it, take that job apart first.',
  },
})

/** Words of a plan of full jobs. */
export const stackingTexts = catalogue({
  title: { nl: 'Volle banen uit deelbanen', en: 'Full jobs out of part-jobs' },
  lead: {
    nl: (jobs: number, left: number) =>
      `${jobs === 1 ? '1 volle baan' : `${jobs} volle banen`}; ${left === 1 ? '1 deelbaan blijft' : `${left} deelbanen blijven`} over.`,
    en: (jobs: number, left: number) =>
      `${jobs === 1 ? '1 full job' : `${jobs} full jobs`}; ${left === 1 ? '1 part-job is' : `${left} part-jobs are`} left over.`,
  },
  noPlanYet: { nl: 'Er is nog geen plan.', en: 'There is no plan yet.' },
  jobs: { nl: 'Volle banen', en: 'Full jobs' },
  noJobs: {
    nl: 'Met deze regels past niets samen tot een volle baan. Kijk welke uren ontbreken, of maak de regels ruimer.',
    en: 'With these rules nothing fits together into a full job. See which hours lack, or loosen the rules.',
  },
  job: { nl: (n: number) => `Volle baan ${n}`, en: (n: number) => `Full job ${n}` },
  ownJob: { nl: 'van één werkgever', en: 'of one employer' },
  stacked: { nl: 'stapelbaan', en: 'stacked job' },
  kept: { nl: 'Blijft staan', en: 'Stays' },
  gone: { nl: 'Niet meer vrij', en: 'No longer open' },
  week: { nl: (name: string) => `De week van ${name}`, en: (name: string) => `The week of ${name}` },
  weekWords: {
    nl: 'Een week met per dag de tijden van elke deelbaan. De tabel eronder zegt hetzelfde.',
    en: 'A week with the times of each part-job by day. The table below says the same.',
  },
  season: {
    nl: (months: string, hours: string) => `${months}: ${hours} uur per week`,
    en: (months: string, hours: string) => `${months}: ${hours} hours a week`,
  },
  changed: { nl: 'Veranderd na dit plan', en: 'Changed after this plan' },
  condition: { nl: (words: string) => `Voorwaarde: ${words}`, en: (words: string) => `Condition: ${words}` },
  coach: { nl: (name: string) => `coach ${name}`, en: (name: string) => `coach ${name}` },
  planAgain: { nl: 'Plan opnieuw', en: 'Plan again' },
  part: { nl: 'Deelbaan', en: 'Part-job' },
  employer: { nl: 'Werkgever', en: 'Employer' },
  when: { nl: 'Wanneer', en: 'When' },
  months: { nl: 'Maanden', en: 'Months' },
  hours: { nl: 'Uren per week', en: 'Hours a week' },
  facts: {
    nl: (hours: string, sites: number, travel: number) =>
      `${hours} uur per week, op ${sites === 1 ? '1 plek' : `${sites} plekken`}, hoogstens ${travel} minuten uit elkaar.`,
    en: (hours: string, sites: number, travel: number) =>
      `${hours} hours a week, at ${sites === 1 ? '1 site' : `${sites} sites`}, ${travel} minutes apart at most.`,
  },
  byMonth: { nl: 'Uren per maand van het jaar', en: 'Hours by month of the year' },
  forWhom: { nl: 'Voor wie', en: 'For whom' },
  nobody: {
    nl: 'Op dit moment past niemand zonder voorwaarde.',
    en: 'At this moment nobody fits without a condition.',
  },
  readyNow: { nl: 'kan dit al', en: 'can do this already' },
  learns: { nl: 'moet nog leren', en: 'still has to learn' },
  keep: { nl: 'Houd deze baan', en: 'Keep this job' },
  letGo: { nl: 'Laat deze baan los', en: 'Let this job go' },
  agree: { nl: 'Deze baan afspreken', en: 'Agree on this job' },
  agreeName: { nl: 'Naam van de baan', en: 'Name of the job' },
  formal: { nl: 'Met wie is het contract?', en: 'With whom is the contract?' },
  workCompany: { nl: 'Het werkbedrijf', en: 'The work company' },
  buddyOf: { nl: (part: string) => `Buddy bij ${part}`, en: (part: string) => `Buddy at ${part}` },
  why: { nl: 'Waarom deze baan', en: 'Why this job' },
  agreed: {
    nl: 'De volle baan staat vast. De deelbanen zijn gebruikt.',
    en: 'The full job is agreed. Its part-jobs are used.',
  },
  left: { nl: 'Wat overblijft', en: 'What is left over' },
  noneLeft: { nl: 'Alle deelbanen zitten in een volle baan.', en: 'All part-jobs are in a full job.' },
  missing: { nl: 'Welke uren ontbreken nog', en: 'Which hours still lack' },
  missingLead: {
    nl: 'Met deze uren erbij zijn van wat overblijft nog volle banen te maken.',
    en: 'With these hours, full jobs can be made of what is left over.',
  },
  missingNone: {
    nl: 'Er is geen dag gevonden waarmee één werkgever een baan volmaakt.',
    en: 'No day was found with which one employer would complete a job.',
  },
  missingPart: {
    nl: 'Niet alles is uitgezocht: daarvoor was geen tijd meer.',
    en: 'Not everything was looked at: there was no time left.',
  },
  hoursOn: {
    nl: (hours: string, days: string, time: string, months: string) =>
      `${hours} uur op ${days} (${time}), ${months}`,
    en: (hours: string, days: string, time: string, months: string) =>
      `${hours} hours on ${days} (${time}), ${months}`,
  },
  moreJobs: {
    nl: (n: number) => `nog ${n === 1 ? '1 volle baan' : `${n} volle banen`}`,
    en: (n: number) => (n === 1 ? '1 more full job' : `${n} more full jobs`),
  },
  ask: { nl: (employer: string) => `Vraag het aan ${employer}`, en: (employer: string) => `Ask ${employer}` },
  askedNow: {
    nl: (employer: string) => `Gevraagd aan ${employer}`,
    en: (employer: string) => `Asked of ${employer}`,
  },
  question: {
    nl: (hours: string, parts: string) =>
      `Is er werk: ${hours}? Dan is er een volle baan samen met: ${parts}.`,
    en: (hours: string, parts: string) =>
      `Is there work: ${hours}? Then there is a full job together with: ${parts}.`,
  },
  asked: {
    nl: 'De vraag staat bij de taken van het vaste contact.',
    en: 'The question is among the tasks of the contact person.',
  },
  moved: { nl: 'Wat er anders is dan in het vorige plan', en: 'What is different from the plan before' },
  movedNone: { nl: 'Dezelfde banen als in het vorige plan.', en: 'The same jobs as in the plan before.' },
  fresh: { nl: (parts: string) => `Nieuw: ${parts}`, en: (parts: string) => `New: ${parts}` },
  lost: { nl: (parts: string) => `Weg: ${parts}`, en: (parts: string) => `Gone: ${parts}` },
  rules: { nl: 'Regels veranderen', en: 'Change the rules' },
  again: { nl: 'Plan met deze regels', en: 'Plan with these rules' },
  minHours: { nl: 'Minste uren per week', en: 'Least hours a week' },
  maxHours: { nl: 'Meeste uren per week', en: 'Most hours a week' },
  maxParts: { nl: 'Hoogstens zo veel deelbanen in een baan', en: 'So many part-jobs in a job at most' },
  maxSites: { nl: 'Hoogstens zo veel plekken in een maand', en: 'So many sites in a month at most' },
  maxTravel: {
    nl: 'Hoogstens zo veel minuten tussen twee plekken',
    en: 'So many minutes between two sites at most',
  },
  maxTags: { nl: 'Hoogstens zo veel verschillende skills', en: 'So many different skills at most' },
  minutesPerKm: { nl: 'Minuten per kilometer', en: 'Minutes a kilometre' },
  minutesPerKmHint: {
    nl: 'Fiets: 5. Auto: 2. Gemeten in een rechte lijn.',
    en: 'Bicycle: 5. Car: 2. Measured in a straight line.',
  },
  unknownSites: {
    nl: (n: number) =>
      n === 1
        ? 'Van 1 deelbaan is geen punt op de kaart bekend: reistijd daarheen telt niet goed mee.'
        : `Van ${n} deelbanen is geen punt op de kaart bekend: reistijd daarheen telt niet goed mee.`,
    en: (n: number) =>
      n === 1
        ? 'Of 1 part-job no point on the map is known: travel to it does not count well.'
        : `Of ${n} part-jobs no point on the map is known: travel to them does not count well.`,
  },
  clash: {
    nl: 'Een baan die blijft staan, past niet bij de regels. Laat die los, of maak de regels ruimer.',
    en: 'A job that is kept does not fit the rules. Let it go, or loosen the rules.',
  },
})
