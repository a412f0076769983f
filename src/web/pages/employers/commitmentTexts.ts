import { catalogue } from '#texts/catalogue.ts'

/** Words about what an employer promises. */
export const commitmentTexts = catalogue({
  title: { nl: 'Toezeggingen', en: 'Commitments' },
  intro: {
    nl: 'Een garantie is een belofte. Een intentie is een poging. Spreek het duidelijk af.',
    en: 'A guarantee is a promise. An intention is an effort. Agree on it clearly.',
  },
  none: { nl: 'Er is nog niets toegezegd.', en: 'Nothing has been promised yet.' },
  add: { nl: 'Leg een toezegging vast', en: 'Record a commitment' },
  kind: { nl: 'Garantie of intentie', en: 'Guarantee or intention' },
  job: { nl: 'Voor welke baan', en: 'For which job' },
  anyJob: { nl: 'Voor de werkgever als geheel', en: 'For the employer as a whole' },
  positions: { nl: 'Aantal plekken', en: 'Number of places' },
  agreedOn: { nl: 'Afgesproken op', en: 'Agreed on' },
  today: { nl: 'Leeg is vandaag.', en: 'Empty means today.' },
  untilOn: { nl: 'Geldt tot en met', en: 'Holds until' },
  conditions: { nl: 'Onder welke voorwaarden', en: 'Under which conditions' },
  places: {
    nl: (kind: string, n: number) => `${kind} voor ${n} ${n === 1 ? 'plek' : 'plekken'}`,
    en: (kind: string, n: number) => `${kind} for ${n} ${n === 1 ? 'place' : 'places'}`,
  },
  since: { nl: (day: string) => `Afgesproken op ${day}`, en: (day: string) => `Agreed on ${day}` },
  sinceUntil: {
    nl: (day: string, until: string) => `Afgesproken op ${day}, geldt tot en met ${until}`,
    en: (day: string, until: string) => `Agreed on ${day}, holds until ${until}`,
  },
  over: {
    nl: 'De einddatum is voorbij. Is de toezegging nagekomen?',
    en: 'The end date has passed. Was it kept?',
  },
  change: { nl: 'Wijzig', en: 'Change' },
  howIsIt: { nl: 'Is het nagekomen?', en: 'Was it kept?' },
  again: { nl: 'Toch anders', en: 'Different after all' },
  reason: { nl: 'Waarom', en: 'Why' },
  date: { nl: 'Op welke dag', en: 'On which day' },
  decider: { nl: 'Wie bij de werkgever besloot dit', en: 'Who at the employer decided this' },
})
