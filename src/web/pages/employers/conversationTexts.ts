import { catalogue } from '#texts/catalogue.ts'

/** Words of the page of a growth conversation. */
export const conversationTexts = catalogue({
  title: {
    nl: (name: string) => `Groeigesprek met ${name}`,
    en: (name: string) => `Growth conversation with ${name}`,
  },
  leadOpen: {
    nl: (answered: number, all: number) =>
      `${answered} van de ${all} vragen hebben een antwoord. Vraag in elke volgorde; alles wordt meteen bewaard. Schrijf onderaan op hoe het eindigt.`,
    en: (answered: number, all: number) =>
      `${answered} of ${all} questions have an answer. Ask in any order; everything is saved at once. Write below how it ends.`,
  },
  leadEnded: {
    nl: (outcome: string) => `${outcome}. Aanvullen mag altijd.`,
    en: (outcome: string) => `${outcome}. You can always add more.`,
  },
  writtenBy: { nl: (name: string) => `Begonnen door ${name}`, en: (name: string) => `Started by ${name}` },
  heldOn: { nl: 'Gesprek op', en: 'Held on' },
  spokenWith: { nl: 'Met wie', en: 'With whom' },
  spokenWithHint: {
    nl: (names: string) => `Wij kennen daar: ${names}.`,
    en: (names: string) => `We know there: ${names}.`,
  },
  questions: { nl: 'De vragen', en: 'The questions' },
  notAsked: { nl: 'Nog niet gevraagd', en: 'Not asked yet' },
  jobsNoted: { nl: 'Banen uit dit gesprek', en: 'Jobs from this conversation' },
  addJob: { nl: 'Zet een baan op de lijst', en: 'Put a job on the list' },
  addJobNow: { nl: 'Zet deze baan erbij', en: 'Add this job' },
  jobFunction: { nl: 'Welke baan of taak', en: 'Which job or task' },
  jobPositions: { nl: 'Hoeveel', en: 'How many' },
  jobFrom: { nl: 'Vanaf wanneer', en: 'From when' },
  jobFromHint: { nl: 'Een schatting is genoeg.', en: 'An estimate is enough.' },
  jobCertainty: { nl: 'Hoe zeker', en: 'How sure' },
  places: {
    nl: (n: number) => `${n} ${n === 1 ? 'plek' : 'plekken'}`,
    en: (n: number) => `${n} ${n === 1 ? 'place' : 'places'}`,
  },
  fromDay: { nl: (day: string) => `vanaf ${day}`, en: (day: string) => `from ${day}` },
  askThem: { nl: 'Maak er een actie van', en: 'Turn into an action' },
  actionsNoted: { nl: 'Acties uit dit gesprek', en: 'Actions from this conversation' },
  actionDone: { nl: 'gedaan', en: 'done' },
  ending: { nl: 'Hoe eindigt het gesprek?', en: 'How does the conversation end?' },
  endingIntro: {
    nl: 'Noemt de werkgever banen? Zet ze hierboven op de lijst. Anders kiest u hier.',
    en: 'Does the employer name jobs? Put them on the list above. Otherwise choose here.',
  },
  thinking: { nl: 'De werkgever wil nadenken', en: 'The employer wants to think' },
  callBackOn: { nl: 'Wij bellen terug op', en: 'We call back on' },
  thinkingNow: { nl: 'Zet terugbellen op de lijst', en: 'Put calling back on the list' },
  notJoining: { nl: 'De werkgever doet niet mee', en: 'The employer does not join' },
  notJoiningReason: { nl: 'Waarom niet', en: 'Why not' },
  notJoiningNote: { nl: 'In eigen woorden', en: 'In own words' },
  notJoiningNow: { nl: 'Leg vast', en: 'Record this' },
  save: { nl: 'Opslaan', en: 'Save' },
})
