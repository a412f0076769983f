import { catalogue } from '#texts/catalogue.ts'

export const trainTexts = catalogue({
  plan: { nl: 'Plan dit treintje', en: 'Plan this train' },
  train: { nl: 'Het treintje', en: 'The train' },
  ofPlace: { nl: (name: string) => `Het treintje van ${name}`, en: (name: string) => `The train of ${name}` },
  ofJob: { nl: (job: string) => `Het treintje naar ${job}`, en: (job: string) => `The train to ${job}` },
  lead: {
    nl: 'Kandidaten volgen elkaar op. Gaat de een door, dan begint de ander op die plek.',
    en: 'Candidates follow each other. When one moves on, the next one starts at that place.',
  },
  scroll: { nl: 'Het treintje, schuif opzij voor meer', en: 'The train, scroll sideways for more' },
  seats: {
    nl: (n: number) => (n === 1 ? '1 plek' : `${n} plekken`),
    en: (n: number) => (n === 1 ? '1 seat' : `${n} seats`),
  },
  places: { nl: 'Leerplekken', en: 'Learning places' },
  jobs: { nl: 'Toekomstige banen', en: 'Future jobs' },
  moveUp: { nl: 'Wie kan doorschuiven', en: 'Who can move up' },
  noOffers: { nl: 'Er wacht niemand op een plek.', en: 'Nobody waits for a place.' },
  freeNow: {
    nl: (who: string, place: string) => `${who} kan beginnen op ${place}: er is een plek vrij.`,
    en: (who: string, place: string) => `${who} can start at ${place}: a seat is free.`,
  },
  afterwards: {
    nl: (who: string, place: string, leaves: string) =>
      `Als ${leaves} vertrekt van ${place}, begint ${who} daar.`,
    en: (who: string, place: string, leaves: string) =>
      `When ${leaves} leaves ${place}, ${who} starts there.`,
  },
  plannedFrom: {
    nl: (when: string) => `Begin gepland ${when}.`,
    en: (when: string) => `Start planned ${when}.`,
  },
  leavesOn: {
    nl: (when: string) => `Vertrek gepland ${when}.`,
    en: (when: string) => `Leaving planned ${when}.`,
  },
  start: { nl: (who: string) => `${who} begint nu`, en: (who: string) => `${who} starts now` },
  both: {
    nl: (leaves: string, who: string) => `${leaves} gaat door, ${who} begint`,
    en: (leaves: string, who: string) => `${leaves} moves on, ${who} starts`,
  },
  onDay: { nl: 'Op welke dag? (leeg is vandaag)', en: 'On which day? (empty is today)' },
  otherDay: { nl: 'Op een andere dag', en: 'On another day' },
  moved: { nl: 'Doorgeschoven.', en: 'Moved up.' },
  none: { nl: 'Nog niemand in het treintje', en: 'Nobody in the train yet' },
  noneText: {
    nl: 'Plan bij een traject een leerplek. Zonder begindag staat de kandidaat in de rij.',
    en: 'Plan a learning place in a trajectory. Without a first day the candidate waits in line.',
  },
  drawing: { nl: 'Wie is wanneer op welke plek', en: 'Who is at which place when' },
  description: {
    nl: (people: number) =>
      `Tijdlijn met ${people} kandidaten onder elkaar. Dezelfde gegevens staan in de tabel.`,
    en: (people: number) =>
      `Timeline with ${people} candidates under each other. The table holds the same facts.`,
  },
  asTable: { nl: 'Als tabel', en: 'As a table' },
  candidate: { nl: 'Kandidaat', en: 'Candidate' },
  place: { nl: 'Leerplek', en: 'Learning place' },
  from: { nl: 'Van', en: 'From' },
  until: { nl: 'Tot', en: 'Until' },
  state: { nl: 'Stand', en: 'State' },
  waits: { nl: 'wacht op een plek', en: 'waits for a seat' },
  notKnown: { nl: 'nog niet bekend', en: 'not known yet' },
  towards: { nl: (job: string) => `op weg naar ${job}`, en: (job: string) => `on the way to ${job}` },
})
