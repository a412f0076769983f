import { catalogue } from '#texts/catalogue.ts'

export const overviewTexts = catalogue({
  nextUnknown: { nl: 'De volgende stap is nog niet bekend', en: 'The next step is not known yet' },
  nextUnknownFrom: {
    nl: (when: string) =>
      `De laatste plek loopt af: ${when}. Er is nog geen volgende plek, en de baan sluit er niet op aan.`,
    en: (when: string) =>
      `The last place ends: ${when}. There is no next place yet, and the job does not follow on it.`,
  },
  nextUnknownSince: {
    nl: (day: string) =>
      `De laatste plek liep af op ${day}. Er is geen volgende plek, en de baan sluit er niet op aan.`,
    en: (day: string) =>
      `The last place ended on ${day}. There is no next place, and the job does not follow on it.`,
  },
  findPath: { nl: 'Zoek een pad', en: 'Look for a path' },
  step: {
    nl: (number: number, name: string) => `Stap ${number} van 6: ${name}.`,
    en: (number: number, name: string) => `Step ${number} of 6: ${name}.`,
  },
  ended: { nl: (how: string) => `Afgerond: ${how}.`, en: (how: string) => `Ended: ${how}.` },
  nowAt: { nl: (place: string) => `Nu op ${place}.`, en: (place: string) => `Now at ${place}.` },
  way: { nl: 'De weg naar de baan', en: 'The way to the job' },
  jobFrom: { nl: (when: string) => `baan verwacht ${when}`, en: (when: string) => `job expected ${when}` },
  openNote: { nl: 'open plan', en: 'open plan' },
  since: { nl: (day: string) => `sinds ${day}`, en: (day: string) => `since ${day}` },
  from: { nl: (day: string) => `vanaf ${day}`, en: (day: string) => `from ${day}` },
  moves: { nl: 'Hoe het traject verder gaat', en: 'How the trajectory goes on' },
  movesIntro: {
    nl: 'Terug kan ook. Alles wat is vastgelegd, blijft staan.',
    en: 'Going back is possible too. All that was recorded stays.',
  },
  toEnd: { nl: 'Afronden, met de uitkomst', en: 'End it, with the outcome' },

  activities: { nl: 'Te doen in deze stap', en: 'To do in this step' },
  activitiesNone: {
    nl: 'In deze stap staat niets meer open. Goed gedaan.',
    en: 'Nothing is open in this step. Well done.',
  },
  moreToDo: {
    nl: (n: number) => `Nog ${n} in deze stap`,
    en: (n: number) => `${n} more in this step`,
  },
  done: { nl: 'Gedaan', en: 'Done' },
  wholePlan: { nl: 'Heel het plan', en: 'The whole plan' },
  late: { nl: (when: string) => `te laat: ${when}`, en: (when: string) => `late: ${when}` },

  stays: { nl: 'Leerplekken na elkaar', en: 'Learning places in sequence' },
  staysNone: { nl: 'Nog geen leerplek', en: 'No learning place yet' },
  staysNoneText: {
    nl: 'Plan hier waar de kandidaat leert. Meer plekken na elkaar kan ook.',
    en: 'Plan here where the candidate learns. Several places in sequence are possible too.',
  },
  train: { nl: 'Het treintje van deze baan', en: 'The train of this job' },
  placeTrain: { nl: 'Treintje', en: 'Train' },
  waits: { nl: 'wacht op een plek', en: 'waits for a seat' },
  until: {
    nl: (from: string, to: string) => `${from} tot ${to}`,
    en: (from: string, to: string) => `${from} until ${to}`,
  },
  noEnd: { nl: (from: string) => `vanaf ${from}`, en: (from: string) => `from ${from}` },
  learns: { nl: 'Wat er te leren is op deze plek', en: 'What there is to learn at this place' },
  buddy: { nl: (name: string) => `Buddy: ${name}`, en: (name: string) => `Buddy: ${name}` },
  closed: {
    nl: (from: string, to: string, why: string) =>
      `Gesloten van ${from} tot en met ${to}${why && ` (${why})`}`,
    en: (from: string, to: string, why: string) => `Closed from ${from} to ${to}${why && ` (${why})`}`,
  },
  addStay: { nl: 'Leerplek plannen', en: 'Plan a learning place' },
  place: { nl: 'Leerplek', en: 'Learning place' },
  startsOn: { nl: 'Eerste dag', en: 'First day' },
  startsHint: {
    nl: 'Leeg laten mag: dan staat de kandidaat in de rij voor het treintje.',
    en: 'May stay empty: then the candidate waits in line for the train.',
  },
  endsOn: { nl: 'Dag van vertrek', en: 'Day of leaving' },
  seats: {
    nl: (name: string, city: string | null, seats: number) =>
      `${name}${city ? `, ${city}` : ''} (${seats} ${seats === 1 ? 'plek' : 'plekken'})`,
    en: (name: string, city: string | null, seats: number) =>
      `${name}${city ? `, ${city}` : ''} (${seats} ${seats === 1 ? 'seat' : 'seats'})`,
  },
  changeStay: { nl: 'Dagen of leerdoel wijzigen', en: 'Change days or what to learn' },
  stayBooked: { nl: 'Leerplek gepland.', en: 'Learning place planned.' },
  choosePlace: { nl: 'Kies een leerplek', en: 'Choose a learning place' },

  voices: { nl: 'Hoe het gaat, volgens iedereen', en: 'How it goes, by everybody' },
  voicesNone: {
    nl: 'Nog niemand vertelde hoe het gaat. Buddy, werkgever en kandidaat kunnen dat elke week met één tik.',
    en: 'Nobody told yet how it goes. Buddy, employer and candidate can do so every week in one tap.',
  },
  week: { nl: (day: string) => `week van ${day}`, en: (day: string) => `week of ${day}` },
  toEvaluations: { nl: 'Alle evaluaties', en: 'All evaluations' },

  actions: { nl: 'Acties', en: 'Actions' },
  actionsNone: { nl: 'Geen open acties.', en: 'No open actions.' },
  newAction: { nl: 'Nieuwe actie', en: 'New action' },
  whatToDo: { nl: 'Wat moet er gebeuren?', en: 'What needs to be done?' },
  who: { nl: 'Wie', en: 'Who' },
  when: { nl: 'Wanneer', en: 'When' },
  add: { nl: 'Toevoegen', en: 'Add' },

  noteTitle: { nl: 'Bezoek, gesprek of notitie', en: 'Visit, talk or note' },
  note: { nl: 'Wat is er gebeurd of besproken?', en: 'What happened or was said?' },
  noteKind: { nl: 'Hoe', en: 'How' },
  noteDay: { nl: 'Dag (leeg is vandaag)', en: 'Day (empty is today)' },
  noteSaved: { nl: 'Bewaard.', en: 'Saved.' },
  saveNote: { nl: 'Bewaren', en: 'Save' },
  makeAction: { nl: 'Maak er een actie van', en: 'Make it an action' },
  story: { nl: 'Wat er gebeurde', en: 'What happened' },
  storyNone: { nl: 'Hier komt het verhaal van dit traject.', en: 'Here comes the story of this trajectory.' },
  adjusted: { nl: 'Bijgesteld', en: 'Adjusted' },
  go: { nl: 'Go', en: 'Go' },
  noGo: { nl: 'No-go', en: 'No-go' },
  decidedBy: { nl: (who: string) => `Besloten door ${who}.`, en: (who: string) => `Decided by ${who}.` },
  because: { nl: (reason: string) => `Omdat: ${reason}`, en: (reason: string) => `Because: ${reason}` },
  by: { nl: (name: string) => `door ${name}`, en: (name: string) => `by ${name}` },
  adjust: { nl: 'Traject bijstellen', en: 'Adjust the trajectory' },
  what: { nl: 'Wat verandert er?', en: 'What changes?' },
  why: { nl: 'Waarom?', en: 'Why?' },
  sinceWhen: { nl: 'Vanaf welke dag? (leeg is vandaag)', en: 'From which day? (empty is today)' },
})
