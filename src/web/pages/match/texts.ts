import { catalogue } from '#texts/catalogue.ts'

/** The match of a job: who was proposed, who could be, what the job asks. */
export const matchTexts = catalogue({
  howItWorks: { nl: 'Hoe werkt de match?', en: 'How does the match work?' },
  jobs: { nl: 'Toekomstige banen', en: 'Future jobs' },
  title: { nl: (job: string) => `Match: ${job}`, en: (job: string) => `Match: ${job}` },
  match: { nl: 'Match', en: 'Match' },
  lead: {
    nl: (employer: string) => `U zoekt mensen die dit werk willen en kunnen leren. ${employer} kiest.`,
    en: (employer: string) => `You look for people who want to learn this work and can. ${employer} chooses.`,
  },
  chosenOf: {
    nl: (chosen: number, places: number) => `${chosen} van ${places} gekozen`,
    en: (chosen: number, places: number) => `${chosen} of ${places} chosen`,
  },
  noName: { nl: 'Nog geen functie', en: 'No function yet' },

  proposed: { nl: 'Voorgesteld', en: 'Proposed' },
  proposedIntro: {
    nl: 'Dit zijn besluiten van mensen. Kies een naam voor de volgende stap.',
    en: 'These are decisions by people. Choose a name for the next step.',
  },
  nobodyProposed: { nl: 'Nog niemand voorgesteld', en: 'Nobody proposed yet' },
  nobodyProposedText: {
    nl: 'Kies hieronder wie past en schrijf op waarom.',
    en: 'Choose below who fits and write down why.',
  },
  lateTitle: {
    nl: (count: number) => (count === 1 ? 'Eén antwoord is te laat' : `${count} antwoorden zijn te laat`),
    en: (count: number) => (count === 1 ? 'One answer is late' : `${count} answers are late`),
  },
  lateText: {
    nl: (employer: string) => `Bel ${employer} en spreek een nieuwe dag af. Lang wachten kost kandidaten.`,
    en: (employer: string) => `Call ${employer} and agree on a new day. Long waiting costs candidates.`,
  },
  name: { nl: 'Naam', en: 'Name' },
  state: { nl: 'Stand', en: 'State' },
  coach: { nl: 'Werkcoach', en: 'Work coach' },
  answer: { nl: 'Antwoord', en: 'Answer' },
  late: { nl: 'Te laat', en: 'Late' },
  before: { nl: (when: string) => `Vóór ${when}`, en: (when: string) => `By ${when}` },
  askName: { nl: 'Vraag of de kandidaat wil kennismaken', en: 'Ask whether the candidate wants to meet' },
  decidedBy: {
    nl: (who: string, when: string) => `${who}, ${when}`,
    en: (who: string, when: string) => `${who}, ${when}`,
  },
  toStart: { nl: 'Traject beginnen', en: 'Begin the trajectory' },
  toTrajectory: { nl: 'Naar het traject', en: 'To the trajectory' },
  notContinued: {
    nl: (count: number) => `Niet gekozen of teruggetrokken (${count})`,
    en: (count: number) => `Not chosen or withdrawn (${count})`,
  },

  possible: { nl: 'Wie zou kunnen passen', en: 'Who could fit' },
  possibleIntro: {
    nl: 'De lijst helpt u zoeken. U kent de mensen: u kiest.',
    en: 'The list helps you to look. You know the people: you choose.',
  },
  everybody: { nl: 'Alle kandidaten', en: 'All candidates' },
  myOwn: { nl: 'Mijn kandidaten', en: 'My candidates' },
  whose: { nl: 'Welke kandidaten', en: 'Which candidates' },
  search: { nl: 'Zoek een kandidaat', en: 'Find a candidate' },
  nobody: { nl: 'Geen kandidaten gevonden', en: 'No candidates found' },
  nobodyText: {
    nl: 'Iedereen is al voorgesteld of heeft al werk, of de naam klopt niet.',
    en: 'Everybody was proposed already or has work, or the name is wrong.',
  },
  pick: { nl: 'Wie stelt u voor?', en: 'Whom do you propose?' },
  orderWhy: {
    nl: 'Eerst wie klaar is voor de baan begint, dan wie langer moet leren, dan wie een voorwaarde heeft die niet past. In elke lijst tellen de skills die echt nodig zijn het meest, ook skills die erop lijken. Motivatie en wensen tellen een beetje mee. Wat niet bekend is, telt voor niemand mee en tegen niemand.',
    en: 'First who is ready before the job starts, then who needs longer to learn, then for whom a condition does not fit. In every list the skills that are really needed count most, also skills that resemble them. Motivation and wishes count a little. What is not known counts for nobody and against nobody.',
  },
  leftOut: {
    nl: 'Niet vergeleken: leeftijd, gezondheid, afkomst, schulden of andere persoonlijke omstandigheden.',
    en: 'Not compared: age, health, origin, debts or other personal circumstances.',
  },
  noEssentials: {
    nl: 'Deze baan heeft nog geen skills die echt nodig zijn. Kies er eerst een paar: dan zegt de lijst meer.',
    en: 'This job has no skills yet that are really needed. Choose a few first: then the list says more.',
  },
  toProfile: { nl: 'Kies de skills', en: 'Choose the skills' },
  toJob: { nl: 'Naar de baan', en: 'To the job' },
  onTheWay: { nl: 'Is al op weg naar een baan', en: 'Is on the way to a job already' },
  whyThis: { nl: (name: string) => `Waarom ${name}?`, en: (name: string) => `Why ${name}?` },
  reason: { nl: 'Waarom stelt u deze mensen voor?', en: 'Why do you propose these people?' },
  reasonHint: {
    nl: 'Een zin is genoeg. Alleen collega’s lezen dit.',
    en: 'One sentence will do. Only colleagues read this.',
  },
  propose: { nl: 'Stel voor', en: 'Propose' },
  proposedDone: { nl: 'Voorgesteld.', en: 'Proposed.' },

  asks: { nl: 'Wat de baan vraagt', en: 'What the job asks' },
  needed: { nl: 'Echt nodig', en: 'Really needed' },
  alsoUseful: { nl: 'Ook handig', en: 'Also useful' },
  hours: { nl: 'Uren', en: 'Hours' },
  times: { nl: 'Werktijden', en: 'Working times' },
  dutch: { nl: 'Nederlands', en: 'Dutch' },
  travel: { nl: 'Reistijd', en: 'Travel time' },
  start: { nl: 'Begin', en: 'Start' },
  unknown: { nl: 'Nog niet bekend', en: 'Not known yet' },
  minutes: { nl: (n: number) => `${n} minuten`, en: (n: number) => `${n} minutes` },
  fillIn: { nl: 'Nederlands en reistijd invullen', en: 'Fill in Dutch and travel time' },
  dutchNeeded: { nl: 'Hoeveel Nederlands is nodig?', en: 'How much Dutch is needed?' },
  travelTakes: { nl: 'Reistijd in minuten', en: 'Travel time in minutes' },
  travelHint: { nl: 'Enkele reis, vanuit onze plaats.', en: 'One way, from our town.' },
  asksDone: { nl: 'Bewaard.', en: 'Saved.' },
})
