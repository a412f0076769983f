import { catalogue } from '#texts/catalogue.ts'

/** Words of the groups that have lessons now, and of new ones. */
export const groupsTexts = catalogue({
  title: { nl: 'Trainingsgroepen', en: 'Training groups' },
  lead: {
    nl: 'Wie samen Nederlandse les heeft, op welk niveau en wanneer.',
    en: 'Who has Dutch lessons together, on which level and when.',
  },
  plans: { nl: 'Plannen', en: 'Plans' },
  fresh: { nl: 'Nieuwe groepen maken', en: 'Make new groups' },
  none: { nl: 'Er zijn nu geen groepen', en: 'There are no groups now' },
  noneText: {
    nl: 'Kies wie er les krijgt en wanneer er een lokaal is. Het systeem stelt groepen voor; u beslist.',
    en: 'Choose who has lessons and when there is a room. The system proposes groups; you decide.',
  },
  groupOf: {
    nl: (level: string, when: string) => `${level}, ${when}`,
    en: (level: string, when: string) => `${level}, ${when}`,
  },
  people: {
    nl: (n: number) => (n === 1 ? '1 deelnemer' : `${n} deelnemers`),
    en: (n: number) => (n === 1 ? '1 participant' : `${n} participants`),
  },
  site: { nl: 'Waar', en: 'Where' },
  trainer: { nl: 'Trainer', en: 'Trainer' },
  from: { nl: 'Eerste les', en: 'First lesson' },
  who: { nl: 'Wie', en: 'Who' },
  toPlan: { nl: 'Naar het plan van deze groep', en: 'To the plan of this group' },
  end: { nl: 'De lessen zijn klaar', en: 'The lessons are over' },
  ended: {
    nl: 'De groep is klaar. De deelnemers zijn weer vrij.',
    en: 'The group is over. Its people are free.',
  },
  newTitle: { nl: 'Nieuwe trainingsgroepen', en: 'New training groups' },
  newLead: {
    nl: 'Kies eerst de niveaus. Mensen komen in een groep van hun eigen niveau of één niveau lager.',
    en: 'First choose the levels. People come in a group of their own level or one below.',
  },
  levels: { nl: 'Welke niveaus?', en: 'Which levels?' },
  level: {
    nl: (name: string, people: number) => `${name}: ${people === 1 ? '1 mens' : `${people} mensen`}`,
    en: (name: string, people: number) => `${name}: ${people === 1 ? '1 person' : `${people} people`}`,
  },
  unknown: {
    nl: (n: number) =>
      n === 1
        ? 'Van 1 kandidaat is het niveau niet bekend; die staat hier niet bij. Vul het in bij de kandidaat.'
        : `Van ${n} kandidaten is het niveau niet bekend; zij staan hier niet bij. Vul het in bij de kandidaat.`,
    en: (n: number) =>
      n === 1
        ? 'Of 1 candidate the level is not known; that person is not here. Fill it in with the candidate.'
        : `Of ${n} candidates the level is not known; they are not here. Fill it in with the candidate.`,
  },
  choose: { nl: 'Toon deze mensen', en: 'Show these people' },
  rest: { nl: 'Wie, wanneer, hoe groot', en: 'Who, when, how large' },
  learners: { nl: 'Wie krijgt er les?', en: 'Who has lessons?' },
  noPeople: { nl: 'Van deze niveaus is er niemand.', en: 'There is nobody of these levels.' },
  about: {
    nl: (level: string, coach: string) => `${level}; coach ${coach}`,
    en: (level: string, coach: string) => `${level}; coach ${coach}`,
  },
  inGroup: { nl: 'zit al in een groep', en: 'is in a group already' },
  week: { nl: 'Wanneer is er een lokaal?', en: 'When is there a room?' },
  weekHint: {
    nl: 'Zoals 9:00-11:30, 13:00-15:30. Elke tijd is een les van een groep. Leeg is geen les.',
    en: 'As 9:00-11:30, 13:00-15:30. Each time is a lesson of a group. Empty is no lesson.',
  },
  rooms: { nl: 'Hoeveel lokalen op elke tijd?', en: 'How many rooms at each time?' },
  roomsHint: { nl: 'Per tijd kunt u dit straks veranderen.', en: 'You can change this for each time later.' },
  minSize: { nl: 'Minste mensen in een groep', en: 'Fewest people in a group' },
  maxSize: { nl: 'Meeste mensen in een groep', en: 'Most people in a group' },
  name: { nl: 'Naam van dit plan', en: 'Name of this plan' },
  nameHint: { nl: 'Mag leeg.', en: 'May be empty.' },
  make: { nl: 'Maak groepen', en: 'Make groups' },
})

/** Words of one plan of groups. */
export const groupsPlanTexts = catalogue({
  title: {
    nl: (name: string) => `Trainingsgroepen: ${name}`,
    en: (name: string) => `Training groups: ${name}`,
  },
  lead: {
    nl: (placed: number, people: number, groups: number) =>
      `${placed} van ${people} mensen in ${groups === 1 ? '1 groep' : `${groups} groepen`}.`,
    en: (placed: number, people: number, groups: number) =>
      `${placed} of ${people} people in ${groups === 1 ? '1 group' : `${groups} groups`}.`,
  },
  noPlanYet: { nl: 'Er is nog geen indeling.', en: 'There is no division yet.' },
  what: {
    nl: 'Zo veel mogelijk mensen in een groep, en dan zo weinig mogelijk groepen.',
    en: 'As many people as possible in a group, and then as few groups as possible.',
  },
  groups: { nl: 'De groepen', en: 'The groups' },
  proposed: { nl: 'Het voorstel', en: 'The proposal' },
  noGroups: {
    nl: 'Er kan geen groep ontstaan. Kies meer mensen, meer tijden of kleinere groepen.',
    en: 'No group can come about. Choose more people, more times or smaller groups.',
  },
  group: { nl: 'Groep', en: 'Group' },
  groupNr: { nl: (n: number) => `Groep ${n}`, en: (n: number) => `Group ${n}` },
  when: { nl: 'Wanneer', en: 'When' },
  levelOf: { nl: 'Niveau', en: 'Level' },
  size: { nl: 'Mensen', en: 'People' },
  who: { nl: 'Wie', en: 'Who' },
  lower: {
    nl: (name: string) => `${name} (kan één niveau hoger)`,
    en: (name: string) => `${name} (one level up)`,
  },
  unplaced: { nl: 'Wie niet in een groep zit, en waarom', en: 'Who is in no group, and why' },
  allPlaced: { nl: 'Iedereen zit in een groep.', en: 'Everybody is in a group.' },
  noTime: {
    nl: 'Kan op geen van de tijden.',
    en: 'Can at none of the times.',
  },
  tooFew: {
    nl: (together: number, least: number) =>
      `Op de tijden die kunnen, zijn er hoogstens ${together} van dit niveau of één erboven. Een groep begint met ${least}.`,
    en: (together: number, least: number) =>
      `At the times that suit there are ${together} of this level or one above at most. A group begins with ${least}.`,
  },
  alone: {
    nl: (least: number) =>
      `Op de tijden die kunnen, is er niemand anders van dit niveau. Een groep begint met ${least}.`,
    en: (least: number) =>
      `At the times that suit nobody else is of this level. A group begins with ${least}.`,
  },
  noRoom: {
    nl: 'Op de tijden die kunnen, zijn alle lokalen bezet.',
    en: 'At the times that suit all rooms are taken.',
  },
  full: {
    nl: 'De groepen op deze tijden zijn vol of van een ander niveau, en voor nog een groep zijn er te weinig mensen.',
    en: 'The groups at these times are full or of another level, and there are too few people for one more.',
  },
  seat: {
    nl: (groups: string) => `Wel plek, op een andere tijd: ${groups}.`,
    en: (groups: string) => `There is a seat at another time: ${groups}.`,
  },
  noLevel: {
    nl: 'Het niveau van Nederlands is niet meer bekend.',
    en: 'The level of Dutch is no longer known.',
  },
  taken: { nl: 'Zit al in een andere groep.', en: 'Is in another group already.' },
  accept: { nl: 'Groepen vaststellen', en: 'Agree on the groups' },
  acceptLead: {
    nl: 'U beslist. De groepen blijven dan staan bij Trainingsgroepen. Er gaat geen bericht naar de deelnemers: bel hen.',
    en: 'You decide. The groups then stand under Training groups. No message goes to the people: call them.',
  },
  why: { nl: 'Waarom deze indeling?', en: 'Why this division?' },
  whyHint: {
    nl: 'Bijvoorbeeld: besproken met de trainer en de deelnemers.',
    en: 'For example: talked over with the trainer and the people.',
  },
  firstLesson: { nl: 'Eerste les', en: 'First lesson' },
  optional: { nl: 'Mag leeg.', en: 'May be empty.' },
  whereAndWho: { nl: 'Waar en met welke trainer', en: 'Where and with which trainer' },
  siteOf: {
    nl: (n: number) => `Waar groep ${n} les heeft`,
    en: (n: number) => `Where group ${n} has lessons`,
  },
  trainerOf: { nl: (n: number) => `Trainer van groep ${n}`, en: (n: number) => `Trainer of group ${n}` },
  acceptedDone: { nl: 'De groepen staan vast.', en: 'The groups are agreed on.' },
  acceptedOn: { nl: (day: string) => `Vastgesteld op ${day}.`, en: (day: string) => `Agreed on ${day}.` },
  stillStand: {
    nl: 'De groepen van de vorige indeling staan nog. Ze gaan pas weg als u de nieuwe vaststelt.',
    en: 'The groups of the division before still stand. They go when you agree on the new one.',
  },
  toGroups: { nl: 'Bekijk de groepen', en: 'See the groups' },
  dropped: { nl: 'Dit plan is weggegooid.', en: 'This plan was dropped.' },
  change: { nl: 'Veranderen en opnieuw indelen', en: 'Change and divide again' },
  can: { nl: 'Wie kan wanneer?', en: 'Who can when?' },
  canHint: {
    nl: 'Wie nog nooit is gevraagd, staat op alle tijden. Vraag het na en zet uit wat niet kan.',
    en: 'Who was never asked stands at all times. Ask, and untick what does not suit.',
  },
  canAt: {
    nl: (name: string, time: string) => `${name}: ${time}`,
    en: (name: string, time: string) => `${name}: ${time}`,
  },
  stays: { nl: 'Wie doet er mee?', en: 'Who takes part?' },
  add: { nl: 'Mensen erbij', en: 'More people' },
  roomsAt: { nl: (time: string) => `Lokalen op ${time}`, en: (time: string) => `Rooms at ${time}` },
  roomsTitle: { nl: 'Lokalen per tijd', en: 'Rooms at each time' },
  again: { nl: 'Deel opnieuw in', en: 'Divide again' },
  takeUp: { nl: 'Opnieuw indelen', en: 'Divide again' },
  takeUpWhy: { nl: 'Waarom?', en: 'Why?' },
  takeUpHint: {
    nl: 'Bijvoorbeeld: er is iemand bijgekomen.',
    en: 'For example: somebody has joined.',
  },
})
