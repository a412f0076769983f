import { catalogue } from '#texts/catalogue.ts'

/** Words of the list of plans. */
export const planTexts = catalogue({
  plans: { nl: 'Plannen', en: 'Plans' },
  lead: {
    nl: 'Wat u samen plant. Het systeem stelt voor en zegt hoe goed het voorstel is. U beslist.',
    en: 'What you plan together. The system proposes and says how good the proposal is. You decide.',
  },
  jobs: { nl: 'Toekomstige banen', en: 'Future jobs' },
  make: { nl: 'Nieuw plan', en: 'New plan' },
  name: { nl: 'Plan', en: 'Plan' },
  kind: { nl: 'Soort', en: 'Kind' },
  status: { nl: 'Stand', en: 'Stage' },
  madeOn: { nl: 'Gemaakt', en: 'Made' },
  by: { nl: 'Door', en: 'By' },
  busy: { nl: 'Wordt gerekend', en: 'Being worked out' },
  notPlanned: { nl: 'nog niet gepland', en: 'not planned yet' },
  isFound: { nl: 'er is een plan', en: 'there is a plan' },
  isImpossible: { nl: 'zo kan het niet', en: 'it cannot be done this way' },
  isNotFound: { nl: 'geen plan gevonden', en: 'no plan found' },
  wentWrong: { nl: 'het plannen ging mis', en: 'the planning went wrong' },
  pathOfOne: {
    nl: 'Een pad voor één persoon vindt u bij die kandidaat.',
    en: 'The path of one person is found with that candidate.',
  },
  toCandidates: { nl: 'Naar de kandidaten', en: 'To the candidates' },
  drop: { nl: 'Plan weggooien', en: 'Drop the plan' },
  bringBack: { nl: 'Terughalen', en: 'Bring back' },
  none: { nl: 'Nog geen plannen', en: 'No plans yet' },
  noneText: {
    nl: 'Kies hierboven wat u wilt plannen.',
    en: 'Choose above what you want to plan.',
  },
  noneToSee: {
    nl: 'Coaches en accountmanagers maken hier plannen.',
    en: 'Coaches and account managers make plans here.',
  },
})

/** What is said of a run of a planner. */
export const runTexts = catalogue({
  waiting: { nl: 'Het plan staat in de rij', en: 'The plan is in line' },
  before: {
    nl: (n: number) => (n === 1 ? 'Er gaat 1 ander plan voor.' : `Er gaan ${n} andere plannen voor.`),
    en: (n: number) => (n === 1 ? '1 other plan goes first.' : `${n} other plans go first.`),
  },
  running: { nl: 'Het plan wordt gemaakt', en: 'The plan is being made' },
  atMost: {
    nl: (n: number) => `Dit duurt hoogstens ${n} seconden. Deze pagina ververst vanzelf.`,
    en: (n: number) => `This takes ${n} seconds at most. This page looks again by itself.`,
  },
  foundSome: {
    nl: 'Er is al een plan gevonden; er wordt nog gezocht naar een beter.',
    en: 'A plan has been found; a better one is being looked for.',
  },
  enough: { nl: 'Dit is goed genoeg', en: 'This is good enough' },
  callOff: { nl: 'Stop', en: 'Stop' },
  still: { nl: 'Niet meer vanzelf verversen', en: 'No longer look again by itself' },
  again: { nl: 'Ververs', en: 'Look again' },
  failed: { nl: 'Het plannen is misgegaan', en: 'The planning went wrong' },
  failedText: {
    nl: 'Er is niets verloren: alles wat u koos, staat er nog. Probeer het opnieuw. Gaat het weer mis? Vraag de beheerder.',
    en: 'Nothing is lost: all that you chose is still here. Try again. Wrong again? Ask the administrator.',
  },
  stopped: {
    nl: 'U hebt het plannen gestopt. Dit is het beste plan tot dan toe.',
    en: 'You stopped the planning. This is the best plan up to then.',
  },
  stoppedEarly: {
    nl: 'Het plannen is gestopt voordat er een plan was.',
    en: 'The planning was stopped before there was a plan.',
  },
  nothing: {
    nl: 'In deze tijd is geen plan gevonden. Niemand weet of het er is. Plan opnieuw, of kies minder.',
    en: 'No plan was found in this time. Nobody knows whether there is one. Plan again, or choose less.',
  },
  impossible: { nl: 'Zo kan het niet', en: 'It cannot be done this way' },
})

/** Words of days of intake that nobody named yet. */
export const intakesEndTexts = catalogue({
  title: { nl: 'Verder zijn geen instroommomenten bekend', en: 'No days of intake are known further on' },
  last: { nl: (day: string) => `na ${day} geen`, en: (day: string) => `none after ${day}` },
  more: {
    nl: 'Na die dag rekent het plan daar op niemand die begint. Komen er meer? Vul ze in bij de leerplek en plan opnieuw.',
    en: 'After that day the plan counts on nobody beginning there. Are there more? Fill them in at the place and plan again.',
  },
})
