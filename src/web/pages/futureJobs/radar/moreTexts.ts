import { catalogue } from '#texts/catalogue.ts'

/** Words of what is in no month, of one month, and of the hours. */
export const radarMoreTexts = catalogue({
  unknown: { nl: 'Wat nog niet meetelt', en: 'What does not count yet' },
  unknownIntro: {
    nl: 'Vul dit aan, dan klopt het beeld beter.',
    en: 'Fill this in, and the picture gets better.',
  },
  undatedJobs: { nl: 'Banen zonder datum', en: 'Jobs without a date' },
  overdueJobs: { nl: 'Banen waarvan de datum voorbij is', en: 'Jobs whose date has passed' },
  positions: {
    nl: (count: number) => (count === 1 ? '1 plek' : `${count} plekken`),
    en: (count: number) => (count === 1 ? '1 position' : `${count} positions`),
  },
  loose: { nl: 'Toezeggingen waar nog geen baan bij staat', en: 'Commitments without a job yet' },
  undatedPeople: {
    nl: 'Van wie niemand weet wanneer zij klaar zijn',
    en: 'Of whom nobody knows when they are ready',
  },
  undatedPeopleIntro: {
    nl: 'Zij tellen mee alsof zij op tijd klaar zijn.',
    en: 'They count as if they are ready in time.',
  },
  for: { nl: (job: string) => `voor ${job}`, en: (job: string) => `for ${job}` },
  others: {
    nl: (count: number) =>
      count === 1 ? 'Nog 1 ander, van een collega.' : `Nog ${count} anderen, van collega’s.`,
    en: (count: number) => (count === 1 ? '1 other, of a colleague.' : `${count} others, of colleagues.`),
  },
  onlyCount: {
    nl: (count: number) => (count === 1 ? '1 mens op weg.' : `${count} mensen op weg.`),
    en: (count: number) => (count === 1 ? '1 person on the way.' : `${count} people on the way.`),
  },
  coachesUnknown: {
    nl: (count: number) =>
      count === 1
        ? 'Van 1 coach is niet ingevuld hoeveel uren die heeft.'
        : `Van ${count} coaches is niet ingevuld hoeveel uren zij hebben.`,
    en: (count: number) =>
      count === 1
        ? 'Of 1 coach the hours are not filled in.'
        : `Of ${count} coaches the hours are not filled in.`,
  },
  later: {
    nl: (count: number) =>
      count === 1 ? '1 baan komt na deze maanden.' : `${count} banen komen na deze maanden.`,
    en: (count: number) =>
      count === 1 ? '1 job comes after these months.' : `${count} jobs come after these months.`,
  },
  allSeenIn: {
    nl: 'Alles wat u hier kunt zien, heeft een datum.',
    en: 'All that you can see here has a date.',
  },
  allIn: { nl: 'Alles heeft een datum.', en: 'Everything has a date.' },
  reckoned: { nl: 'Waarmee is gerekend', en: 'What was counted with' },
  preparing: { nl: 'Voorbereiden', en: 'Preparing' },
  learning: { nl: 'Leren op een plek', en: 'Learning at a place' },
  aftercare: { nl: 'Nazorg, een jaar lang', en: 'Aftercare, for a year' },
  hoursEach: {
    nl: (hours: number) => `${hours} uur per maand voor 1 mens`,
    en: (hours: number) => `${hours} hours a month for 1 person`,
  },
  asked: {
    nl: (people: number, hours: number) => `${people === 1 ? '1 mens' : `${people} mensen`}, ${hours} uur`,
    en: (people: number, hours: number) =>
      `${people === 1 ? '1 person' : `${people} people`}, ${hours} hours`,
  },
  available: { nl: 'Uren die coaches hebben', en: 'Hours that coaches have' },
  notFilled: { nl: 'Niet ingevuld', en: 'Not filled in' },
  why: { nl: 'Hoe weten we dat', en: 'How we know' },
  changeHours: { nl: 'Uren aanpassen', en: 'Change the hours' },
  jobs: { nl: 'Banen in deze maand', en: 'Jobs in this month' },
  noJobs: { nl: 'In deze maand is geen baan beloofd.', en: 'No job is promised in this month.' },
  sure: { nl: 'Hoe zeker', en: 'How sure' },
  guaranteed: { nl: 'Baangarantie', en: 'Job guarantee' },
  open: { nl: 'Open plekken', en: 'Open positions' },
  inTime: { nl: 'Op weg', en: 'On the way' },
  inTimeWith: {
    nl: (inTime: number, late: number) => `${inTime}, en ${late} later klaar`,
    en: (inTime: number, late: number) => `${inTime}, and ${late} ready later`,
  },
  guarded: {
    nl: 'Wie door anderen wordt begeleid, telt mee als op tijd klaar. Of dat zo is, staat er alleen bij grote groepen.',
    en: 'People guided by others count as ready in time. Whether they are is told of large groups only.',
  },
  people: { nl: 'Mensen op weg naar deze banen', en: 'People on the way to these jobs' },
  nobody: { nl: 'Nog niemand.', en: 'Nobody yet.' },
  readyOn: { nl: (day: string) => `klaar rond ${day}`, en: (day: string) => `ready around ${day}` },
  readyUnknown: { nl: 'klaar: niet bekend', en: 'ready: not known' },
  chosen: { nl: 'gekozen, het traject begint nog', en: 'chosen, the trajectory still has to begin' },
  place: { nl: 'Leerplek', en: 'Learning place' },
  capacity: { nl: 'Plekken', en: 'Seats' },
  taken: { nl: 'Bezet op de drukste dag', en: 'Taken on the busiest day' },
  free: { nl: 'De hele maand vrij', en: 'Free the whole month' },
  shut: { nl: 'dicht', en: 'shut' },
  tooMany: { nl: (count: number) => `${count} te veel`, en: (count: number) => `${count} too many` },
  noPlaces: { nl: 'Er zijn nog geen leerplekken.', en: 'There are no learning places yet.' },
  looking: {
    nl: (count: number) =>
      count === 1
        ? '1 mens leert in deze maand en heeft dan nog geen plek.'
        : `${count} mensen leren in deze maand en hebben dan nog geen plek.`,
    en: (count: number) =>
      count === 1
        ? '1 person learns in this month and has no seat then.'
        : `${count} people learn in this month and have no seat then.`,
  },
  fits: {
    nl: 'Of een vrije plek bij iemand past, zegt dit niet.',
    en: 'Whether a free seat suits somebody, this does not tell.',
  },
  before: { nl: 'Maand eerder', en: 'Month before' },
  after: { nl: 'Maand later', en: 'Month after' },
  otherMonths: { nl: 'Andere maanden', en: 'Other months' },
  hoursTitle: { nl: 'Uren van coaches', en: 'Hours of coaches' },
  hoursLead: {
    nl: 'De beloften rekenen hiermee. Het gaat om uren per maand voor mensen op weg naar een baan.',
    en: 'The promises count with this. It is about hours a month for people on the way to a job.',
  },
  perPerson: { nl: 'Wat 1 mens vraagt', en: 'What 1 person asks' },
  perPersonIntro: {
    nl: 'Uren van een coach per maand. Gesprekken, bezoek, overleg en schrijven samen.',
    en: 'Hours of a coach a month. Talks, visits, meetings and writing together.',
  },
  whyHint: {
    nl: 'Bijvoorbeeld: geteld in maart bij vijf trajecten.',
    en: 'For instance: counted in March with five trajectories.',
  },
  savedOn: { nl: (day: string) => `Ingevuld op ${day}.`, en: (day: string) => `Filled in on ${day}.` },
  perCoach: { nl: 'Wat coaches hebben', en: 'What coaches have' },
  perCoachIntro: {
    nl: 'Uren per maand voor dit werk. Laat leeg wat niet bekend is. Op de andere pagina’s staat alleen het totaal.',
    en: 'Hours a month for this work. Leave empty what is not known. Other pages show only the total.',
  },
  hoursOfCoach: {
    nl: (name: string) => `Uren per maand van ${name}`,
    en: (name: string) => `Hours a month of ${name}`,
  },
  noCoaches: { nl: 'Er is nog geen coach met een account.', en: 'There is no coach with an account yet.' },
})
