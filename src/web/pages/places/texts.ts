import { catalogue } from '#texts/catalogue.ts'

/** Words of learning places. */
export const placeTexts = catalogue({
  places: { nl: 'Leerplekken', en: 'Learning places' },
  lead: {
    nl: (free: number, places: number) =>
      `Er is nu plek voor ${free} ${free === 1 ? 'mens' : 'mensen'}, op ${places === 1 ? '1 leerplek' : `${places} leerplekken`}.`,
    en: (free: number, places: number) =>
      `There is room for ${free} ${free === 1 ? 'person' : 'people'} now, at ${places === 1 ? '1 learning place' : `${places} learning places`}.`,
  },
  leadDuring: {
    nl: (free: number, from: string, until: string) =>
      `Van ${from} tot en met ${until} is er plek voor ${free} ${free === 1 ? 'mens' : 'mensen'}.`,
    en: (free: number, from: string, until: string) =>
      `From ${from} until ${until} there is room for ${free} ${free === 1 ? 'person' : 'people'}.`,
  },
  freeFrom: { nl: 'Plek vrij vanaf', en: 'Seat free from' },
  freeUntil: { nl: 'Plek vrij tot en met', en: 'Seat free until' },
  freeDuring: {
    nl: (free: number) => (free === 0 ? 'Geen plek in deze periode' : `${free} vrij in deze periode`),
    en: (free: number) => (free === 0 ? 'No seat in this period' : `${free} free in this period`),
  },
  views: { nl: 'Waar iemand kan leren', en: 'Where somebody can learn' },
  trainings: { nl: 'Opleidingen', en: 'Trainings' },
  partners: { nl: 'Partners', en: 'Partners' },
  filters: { nl: 'Kies welke leerplekken', en: 'Choose which places' },
  search: { nl: 'Zoek op naam, bedrijf of skill', en: 'Search by name, company or skill' },
  kind: { nl: 'Soort', en: 'Kind' },
  everyKind: { nl: 'Alle soorten', en: 'All kinds' },
  endedOnly: { nl: 'Alleen gestopte leerplekken', en: 'Only places that have ended' },
  none: { nl: 'Nog geen leerplekken', en: 'No learning places yet' },
  noneText: {
    nl: 'Hier staan plekken waar iemand het werk leert: bij de werkgever, bij het werkbedrijf of bij een partner.',
    en: 'Here stand places to learn the work: at the employer, at the work company or at a partner.',
  },
  noneFound: { nl: 'Geen leerplek past bij deze keuze', en: 'No place fits this choice' },
  all: { nl: 'Toon alle leerplekken', en: 'Show all places' },
  name: { nl: 'Naam', en: 'Name' },
  noName: { nl: 'Nog geen naam', en: 'No name yet' },
  teaches: { nl: 'Wat iemand er leert', en: 'What one learns there' },
  seats: { nl: 'Vrije plekken', en: 'Free seats' },
  buddy: { nl: 'Buddy', en: 'Buddy' },
  add: { nl: 'Nieuwe leerplek', en: 'New learning place' },
  capacity: { nl: 'Hoeveel mensen tegelijk', en: 'How many people at a time' },
  employer: { nl: 'Werkgever', en: 'Employer' },
  partner: { nl: 'Partner', en: 'Partner' },
  nobodys: { nl: 'Niet van een werkgever', en: 'Not of an employer' },
  noPartner: { nl: 'Niet van een partner', en: 'Not of a partner' },
  andMore: { nl: (more: number) => `en nog ${more}`, en: (more: number) => `and ${more} more` },
})

/** Words of seats and days. */
export const seatTexts = catalogue({
  free: {
    nl: (free: number, capacity: number) => `${free} van ${capacity} vrij`,
    en: (free: number, capacity: number) => `${free} of ${capacity} free`,
  },
  full: { nl: 'Vol', en: 'Full' },
  ended: { nl: 'Gestopt', en: 'Ended' },
  closedUntil: { nl: (day: string) => `Dicht tot en met ${day}`, en: (day: string) => `Closed until ${day}` },
  nextFree: {
    nl: (day: string, free: number) => `${day}: ${free} vrij`,
    en: (day: string, free: number) => `${day}: ${free} free`,
  },
  closesFrom: {
    nl: (from: string, until: string) => `dicht ${from} tot en met ${until}`,
    en: (from: string, until: string) => `closed ${from} until ${until}`,
  },
})

/** Words of the page of one place. */
export const onePlaceTexts = catalogue({
  lead: {
    nl: (kind: string, whose: string) => (whose ? `${kind}, ${whose}.` : `${kind}.`),
    en: (kind: string, whose: string) => (whose ? `${kind}, ${whose}.` : `${kind}.`),
  },
  here: { nl: 'Wie is er', en: 'Who is there' },
  coming: { nl: 'Wie komt er', en: 'Who is coming' },
  nobodyHere: { nl: 'Nu leert hier niemand.', en: 'Nobody is learning here now.' },
  nobodyComing: { nl: 'Er staat nog niemand gepland.', en: 'Nobody is planned yet.' },
  others: {
    nl: (count: number) =>
      count === 1
        ? 'En 1 ander, begeleid door een collega.'
        : `En ${count} anderen, begeleid door collega’s.`,
    en: (count: number) =>
      count === 1 ? 'And 1 other, guided by a colleague.' : `And ${count} others, guided by colleagues.`,
  },
  person: { nl: 'Kandidaat', en: 'Candidate' },
  forJob: { nl: 'Voor de baan', en: 'For the job' },
  learns: { nl: 'Leert hier', en: 'Learns here' },
  from: { nl: 'Vanaf', en: 'From' },
  until: { nl: 'Tot en met', en: 'Until' },
  open: { nl: 'nog open', en: 'still open' },

  skills: { nl: 'Wat iemand hier leert', en: 'What one learns here' },
  noSkills: {
    nl: 'Nog niet opgeschreven. Vraag de buddy wat iemand hier leert.',
    en: 'Not written down yet. Ask the buddy what one learns here.',
  },
  changeSkills: { nl: 'Skills wijzigen', en: 'Change skills' },
  skillsHint: { nl: 'Maak een regel leeg om hem weg te halen.', en: 'Wipe out a line to remove it.' },
  skill: { nl: 'Skill', en: 'Skill' },
  level: { nl: 'Tot welk niveau', en: 'Up to which level' },
  noLevel: { nl: 'Nog niet bekend', en: 'Not known yet' },
  skillsSaved: { nl: 'De skills zijn opgeslagen.', en: 'The skills are saved.' },

  compare: { nl: 'Vergelijk met een baan', en: 'Compare with a job' },
  compareIntro: {
    nl: 'Leert iemand hier wat de baan vraagt?',
    en: 'Does one learn here what the job asks?',
  },
  job: { nl: 'Baan', en: 'Job' },
  chooseJob: { nl: 'Kies een baan', en: 'Choose a job' },
  compareNow: { nl: 'Vergelijk', en: 'Compare' },
  asked: { nl: 'Vraagt de baan', en: 'The job asks' },
  offered: { nl: 'Leert deze plek', en: 'This place teaches' },
  fit: { nl: 'Past het', en: 'Does it fit' },
  enough: { nl: 'Genoeg', en: 'Enough' },
  below: { nl: 'Nog niet genoeg', en: 'Not enough yet' },
  levelUnknown: { nl: 'Niveau onbekend', en: 'Level unknown' },
  absent: { nl: 'Leert iemand hier niet', en: 'Not learnt here' },
  beyond: {
    nl: (skills: string) => `Leert iemand hier ook: ${skills}.`,
    en: (skills: string) => `Also learnt here: ${skills}.`,
  },
  anyLevel: { nl: 'geen niveau', en: 'no level' },

  closures: { nl: 'Wanneer dicht', en: 'When closed' },
  noClosures: { nl: 'Geen sluiting gepland.', en: 'No closing planned.' },
  closure: {
    nl: (from: string, until: string) => (from === until ? from : `${from} tot en met ${until}`),
    en: (from: string, until: string) => (from === until ? from : `${from} until ${until}`),
  },
  addClosure: { nl: 'Sluiting toevoegen', en: 'Add a closing' },
  fromOn: { nl: 'Eerste dag dicht', en: 'First day closed' },
  untilOn: { nl: 'Laatste dag dicht', en: 'Last day closed' },
  untilHint: { nl: 'Leeg betekent: één dag.', en: 'Empty means: one day.' },
  why: { nl: 'Waarom', en: 'Why' },
  remove: { nl: 'Toch open', en: 'Open after all' },
  closureSaved: { nl: 'De sluiting is opgeslagen.', en: 'The closing is saved.' },
  closureGone: { nl: 'De sluiting is weggehaald.', en: 'The closing is removed.' },

  facts: { nl: 'Gegevens', en: 'Facts' },
  change: { nl: 'Gegevens wijzigen', en: 'Change the facts' },
  city: { nl: 'Waar', en: 'Where' },
  buddyName: { nl: 'Naam van de buddy', en: 'Name of the buddy' },
  buddyId: { nl: 'Account van de buddy', en: 'Account of the buddy' },
  buddyIdHint: {
    nl: 'Alleen als de buddy zelf inlogt.',
    en: 'Only when the buddy signs in.',
  },
  noAccount: { nl: 'Geen account', en: 'No account' },
  coordinator: { nl: 'Coördinator', en: 'Coordinator' },
  about: { nl: 'Goed om te weten', en: 'Good to know' },
  aboutHint: {
    nl: 'Bijvoorbeeld hoe iemand er komt en waar iemand zich meldt.',
    en: 'For instance how to get there and where to report.',
  },
  ended: { nl: 'Deze leerplek is gestopt', en: 'This place has ended' },
  endedHint: {
    nl: 'De leerplek blijft bewaard en komt niet meer in keuzelijsten.',
    en: 'The place is kept and no longer stands in lists to choose from.',
  },
  saved: { nl: 'De leerplek is opgeslagen.', en: 'The place is saved.' },
  unknown: { nl: 'Nog niet bekend', en: 'Not known yet' },
})

/** Words of the calendar of a place. */
export const calendarTexts = catalogue({
  region: { nl: 'Dicht in de schoolvakanties', en: 'Shut in the school holidays' },
  regionHint: {
    nl: 'Bijvoorbeeld een schoolkeuken. Plannen houden er dan rekening mee.',
    en: 'A school kitchen for example. Plans then count with it.',
  },
  noRegion: { nl: 'Nee', en: 'No' },
  intakes: { nl: 'Wanneer kan iemand beginnen', en: 'When somebody can begin' },
  everyWeek: { nl: 'In elke week dat de plek open is.', en: 'In every week that the place is open.' },
  lastIntake: {
    nl: (day: string) => `Na ${day} is geen dag bekend: plannen laten dan niemand beginnen.`,
    en: (day: string) => `No day is known after ${day}: plans let nobody begin then.`,
  },
  addIntake: { nl: 'Instroommoment toevoegen', en: 'Add a day of intake' },
  intakeOn: { nl: 'Dag waarop iemand kan beginnen', en: 'Day on which somebody can begin' },
  intakeHint: {
    nl: 'Staat hier een dag? Dan beginnen nieuwe mensen alleen in de week van zo’n dag.',
    en: 'With a day here, new people begin only in the week of such a day.',
  },
  remove: { nl: 'Weghalen', en: 'Remove' },
  intakeSaved: { nl: 'Het instroommoment is opgeslagen.', en: 'The day of intake is saved.' },
  intakeGone: { nl: 'Het instroommoment is weggehaald.', en: 'The day of intake is removed.' },
})
