import { catalogue } from '#texts/catalogue.ts'

/** Words of making a new train. */
export const newTrainTexts = catalogue({
  title: { nl: 'Een treintje plannen', en: 'Plan a train' },
  lead: {
    nl: 'Kandidaten gaan na elkaar langs dezelfde leerplekken. Het plan zorgt dat zij op tijd klaar zijn.',
    en: 'Candidates pass the same learning places after each other. The plan has them ready in time.',
  },
  plans: { nl: 'Plannen', en: 'Plans' },
  jobs: { nl: 'Voor welke banen?', en: 'For which jobs?' },
  job: {
    nl: (job: string, employer: string, people: number) =>
      `${job}, ${employer} (${people === 1 ? '1 kandidaat' : `${people} kandidaten`})`,
    en: (job: string, employer: string, people: number) =>
      `${job}, ${employer} (${people === 1 ? '1 candidate' : `${people} candidates`})`,
  },
  choose: { nl: 'Kies deze banen', en: 'Choose these jobs' },
  noJobs: { nl: 'Nog niemand op weg naar een baan', en: 'Nobody on the way to a job yet' },
  noJobsText: {
    nl: 'Een treintje is voor mensen die een werkgever koos, of die al een traject hebben.',
    en: 'A train is for people whom an employer chose, or who have a trajectory.',
  },
  toJobs: { nl: 'Naar de banen', en: 'To the jobs' },
  rest: { nl: 'Wie, waar en wanneer', en: 'Who, where and when' },
  who: { nl: 'Wie gaat mee?', en: 'Who goes along?' },
  person: {
    nl: (name: string, job: string) => `${name} (${job})`,
    en: (name: string, job: string) => `${name} (${job})`,
  },
  coach: { nl: (name: string) => `coach ${name}`, en: (name: string) => `coach ${name}` },
  where: { nl: 'Langs welke leerplekken?', en: 'Through which learning places?' },
  whereHint: {
    nl: 'Nummer ze in de volgorde waarin mensen er leren. Zonder nummer doet de plek niet mee.',
    en: 'Number them in the order in which people learn there. A place without a number is left out.',
  },
  place: {
    nl: (name: string, seats: number) => `${name} (${seats === 1 ? '1 plek' : `${seats} plekken`})`,
    en: (name: string, seats: number) => `${name} (${seats === 1 ? '1 seat' : `${seats} seats`})`,
  },
  otherPlaces: { nl: 'Andere leerplekken', en: 'Other learning places' },
  firstDay: { nl: 'Vanaf welke week?', en: 'From which week?' },
  firstDayHint: { nl: 'Een dag in de eerste week.', en: 'A day in the first week.' },
  readyOn: { nl: 'Wanneer begint de baan?', en: 'When does the job begin?' },
  readyOnHint: { nl: 'Dan moet iedereen klaar zijn.', en: 'By then everybody has to be ready.' },
  name: { nl: 'Naam van het plan', en: 'Name of the plan' },
  nameHint: {
    nl: 'Mag leeg: dan heet het naar de baan.',
    en: 'May be empty: then it is called after the job.',
  },
  make: { nl: 'Maak het plan', en: 'Make the plan' },
})

/** Words of one train. */
export const trainPlanTexts = catalogue({
  title: { nl: (name: string) => `Treintje: ${name}`, en: (name: string) => `Train: ${name}` },
  noName: { nl: 'zonder naam', en: 'without a name' },
  lead: {
    nl: (onTime: number, all: number, day: string) => `${onTime} van ${all} klaar op ${day}.`,
    en: (onTime: number, all: number, day: string) => `${onTime} of ${all} ready on ${day}.`,
  },
  nothingToLearn: {
    nl: 'Volgens de skills is op deze plekken voor niemand iets te leren. Vul per persoon in hoeveel weken iemand er blijft.',
    en: 'By the skills nobody has anything to learn at these places. Fill in for each person how many weeks somebody stays there.',
  },
  noPlanYet: { nl: 'Er is nog geen plan.', en: 'There is no plan yet.' },
  who: { nl: 'Wie is wanneer op welke plek', en: 'Who is at which place when' },
  agenda: { nl: 'In je agenda zetten', en: 'Put it in your calendar' },
  ready: { nl: 'Wie is op tijd klaar', en: 'Who is ready in time' },
  readyOn: { nl: 'Klaar op', en: 'Ready on' },
  candidate: { nl: 'Kandidaat', en: 'Candidate' },
  inTime: { nl: 'Op tijd', en: 'In time' },
  late: { nl: 'Te laat', en: 'Late' },
  why: { nl: 'Waarom', en: 'Why' },
  whyTime: {
    nl: (day: string) => `Heeft tijd nodig: ook alleen in het treintje pas klaar op ${day}.`,
    en: (day: string) => `Needs time: even alone in the train ready no earlier than ${day}.`,
  },
  whyNever: { nl: 'Kan zo niet klaar komen.', en: 'Cannot get ready this way.' },
  whySeat: {
    nl: (place: string, weeks: number) =>
      `Wacht op een plek: ${place}, ${weeks === 1 ? '1 week' : `${weeks} weken`}.`,
    en: (place: string, weeks: number) =>
      `Waits for a seat: ${place}, ${weeks === 1 ? '1 week' : `${weeks} weeks`}.`,
  },
  empty: { nl: 'Waar een plek leeg staat', en: 'Where a place stands empty' },
  emptyWeeks: {
    nl: (place: string, from: string, until: string) => `${place}: ${from} tot en met ${until}`,
    en: (place: string, from: string, until: string) => `${place}: ${from} up to and including ${until}`,
  },
  noEmpty: { nl: 'Geen plek staat tussendoor leeg.', en: 'No place stands empty in between.' },
  whatIf: { nl: 'Wat als', en: 'What if' },
  oneMore: { nl: 'Eén plek meer bij', en: 'One more seat at' },
  onTime: { nl: 'Op tijd klaar', en: 'Ready in time' },
  lateWeeks: { nl: 'Weken te laat, samen', en: 'Weeks late, together' },
  now: { nl: 'Zoals het nu is', en: 'As it is now' },
  howManyOn: { nl: 'Hoeveel mensen zijn klaar op', en: 'How many people are ready on' },
  count: { nl: 'Tel', en: 'Count' },
  inThisPlan: {
    nl: (n: number, day: string) => `In dit plan zijn ${n} mensen klaar op ${day}.`,
    en: (n: number, day: string) => `In this plan ${n} people are ready on ${day}.`,
  },
  howMany: {
    nl: (least: number, most: number) =>
      least === most
        ? `Op de dag dat de baan begint, kunnen er ${least} klaar zijn. Meer kan niet.`
        : `Op de dag dat de baan begint, kunnen er minstens ${least} klaar zijn en hoogstens ${most}.`,
    en: (least: number, most: number) =>
      least === most
        ? `On the day the job begins, ${least} can be ready. More is not possible.`
        : `On the day the job begins, at least ${least} can be ready and at most ${most}.`,
  },
  howManyNotReckoned: {
    nl: 'Hoeveel mensen er hoogstens klaar kunnen zijn op de dag dat de baan begint, is niet uitgerekend: het rekenen hield eerder op.',
    en: 'How many people can be ready at most on the day the job begins was not worked out: the run ended before that.',
  },
  notReckoned: {
    nl: (places: string) =>
      `Niet uitgerekend, want het rekenen hield eerder op: wat één plek meer geeft bij ${places}.`,
    en: (places: string) =>
      `Not worked out, for the run ended before that: what one more seat would give at ${places}.`,
  },
  moved: { nl: 'Wat er anders is dan in het vorige plan', en: 'What is different from the plan before' },
  movedNone: { nl: 'Alle begindagen zijn gelijk gebleven.', en: 'All first days have stayed the same.' },
  was: { nl: 'Was', en: 'Was' },
  is: { nl: 'Wordt', en: 'Becomes' },
  notThere: { nl: 'niet', en: 'not' },
  place: { nl: 'Leerplek', en: 'Learning place' },
  from: { nl: 'Van', en: 'From' },
  until: { nl: 'Tot', en: 'Until' },
  weeks: { nl: 'Weken', en: 'Weeks' },
  waits: {
    nl: (n: number) => (n === 1 ? 'waarvan 1 week wachten' : `waarvan ${n} weken wachten`),
    en: (n: number) => (n === 1 ? 'of which 1 week of waiting' : `of which ${n} weeks of waiting`),
  },
  change: { nl: 'Iets veranderen en opnieuw plannen', en: 'Change something and plan again' },
  changeLead: {
    nl: 'Het nieuwe plan laat zo veel mogelijk staan zoals het was.',
    en: 'The new plan leaves as much as it can as it was.',
  },
  again: { nl: 'Plan opnieuw', en: 'Plan again' },
  whoGoes: { nl: 'Wie gaat mee?', en: 'Who goes along?' },
  latecomers: { nl: 'Wie komt erbij?', en: 'Who joins?' },
  order: { nl: 'De volgorde van de leerplekken', en: 'The order of the learning places' },
  perPerson: { nl: 'Per persoon', en: 'By person' },
  weeksAt: { nl: (place: string) => `Weken op ${place}`, en: (place: string) => `Weeks at ${place}` },
  proposed: {
    nl: (weeks: number, skills: string) => `Voorstel: ${weeks}, want leert hier ${skills}.`,
    en: (weeks: number, skills: string) => `Proposal: ${weeks}, for learning ${skills} here.`,
  },
  proposedNone: {
    nl: 'Voorstel: 0. Van wat de baan vraagt, is hier niets te leren dat nog mist.',
    en: 'Proposal: 0. Of what the job asks, nothing that lacks is learnt here.',
  },
  proposedGuess: {
    nl: (weeks: number) =>
      `Voorstel: ${weeks}. Een schatting, want bij deze plek staat niet wat iemand er leert.`,
    en: (weeks: number) => `Proposal: ${weeks}. A guess, for this place does not say what is learnt there.`,
  },
  pin: {
    nl: (place: string) => `Begint vast op ${place} in de week van`,
    en: (place: string) => `Starts fixed at ${place} in the week of`,
  },
  awayFrom: { nl: 'Kan niet van', en: 'Cannot from' },
  awayUntil: { nl: 'Kan niet tot en met', en: 'Cannot up to and including' },
  accept: { nl: 'Plan vaststellen', en: 'Accept the plan' },
  acceptLead: {
    nl: 'Dan komen de leerplekken in de trajecten, en krijgt elke coach een taak om het begin voor te bereiden. Daarna kan het nog worden veranderd.',
    en: 'Then the places come into the trajectories, and every coach gets a task to prepare the start. It can still be changed after that.',
  },
  accepted: {
    nl: (day: string) => `Vastgesteld op ${day}. De leerplekken staan in de trajecten.`,
    en: (day: string) => `Accepted on ${day}. The places are in the trajectories.`,
  },
  acceptedDone: {
    nl: 'Het plan is vastgesteld. De leerplekken staan in de trajecten.',
    en: 'The plan is accepted. The places are in the trajectories.',
  },
  takeUp: { nl: 'Opnieuw plannen', en: 'Plan again' },
  takeUpWhy: { nl: 'Waarom moet het anders?', en: 'Why does it have to change?' },
  takeUpHint: {
    nl: 'De leerplekken blijven staan tot u een nieuw plan vaststelt.',
    en: 'The places stay as they are until you accept a new plan.',
  },
  dropped: { nl: 'Dit plan is weggegooid.', en: 'This plan was dropped.' },
  clash: { nl: 'Dit gaat niet samen', en: 'This does not go together' },
  loosen: {
    nl: 'Laat één van deze los, dan is er een plan.',
    en: 'Let one of these go, then there is a plan.',
  },
  rulePin: {
    nl: (who: string, place: string) => `${who} begint vast op ${place}`,
    en: (who: string, place: string) => `${who} starts fixed at ${place}`,
  },
  ruleForbidden: {
    nl: (who: string, day: string) => `${who} kan niet in de week van ${day}`,
    en: (who: string, day: string) => `${who} cannot in the week of ${day}`,
  },
  ruleTaken: {
    nl: (place: string) => `${place} is bezet door anderen`,
    en: (place: string) => `${place} is taken by others`,
  },
  ruleIntake: {
    nl: (place: string, last: string) =>
      `${place} neemt alleen op vaste dagen mensen aan${last && `, en na ${last} is er geen bekend`}`,
    en: (place: string, last: string) =>
      `${place} takes people in on fixed days only${last && `, and none is known after ${last}`}`,
  },
  ruleRelease: {
    nl: (who: string) => `${who} kan niet eerder beginnen`,
    en: (who: string) => `${who} cannot begin earlier`,
  },
  ruleCapacity: {
    nl: (place: string) => `${place} heeft niet meer plekken`,
    en: (place: string) => `${place} has no more seats`,
  },
})
