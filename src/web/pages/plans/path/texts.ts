import { catalogue } from '#texts/catalogue.ts'

const weeks = {
  nl: (count: number) => (count === 1 ? '1 week' : `${count} weken`),
  en: (count: number) => (count === 1 ? '1 week' : `${count} weeks`),
}

/** Words of the paths of a candidate to a job. */
export const pathTexts = catalogue({
  title: { nl: (name: string) => `Pad van ${name}`, en: (name: string) => `Path of ${name}` },
  lead: {
    nl: 'Plekken na elkaar, van eenvoudig naar moeilijk, tot de baan. Het systeem stelt voor, u kiest.',
    en: 'Places one after the other, from simple to complex, up to the job. The system proposes, you choose.',
  },
  candidates: { nl: 'Kandidaten', en: 'Candidates' },
  job: { nl: 'Naar welke baan', en: 'To which job' },
  chooseJob: { nl: 'Kies een baan', en: 'Choose a job' },
  chooseJobText: {
    nl: 'Bovenaan staat waar al een traject of voorstel voor is, daarna wat het best past.',
    en: 'First comes what has a trajectory or a proposal already, then what fits best.',
  },
  noJobs: { nl: 'Er zijn nog geen open banen', en: 'There are no open jobs yet' },
  noJobsText: {
    nl: 'Een pad leidt naar een baan. Zet eerst een toekomstige baan in beeld.',
    en: 'A path leads to a job. Bring a future job in view first.',
  },
  toJobs: { nl: 'Naar de banen', en: 'To the jobs' },
  trajectory: { nl: 'heeft een traject', en: 'has a trajectory' },
  chosen: { nl: 'gekozen door de werkgever', en: 'chosen by the employer' },
  proposed: { nl: 'voorgesteld', en: 'proposed' },
  weighing: { nl: 'Wat telt', en: 'What counts' },
  both: { nl: 'Kosten en tijd', en: 'Cost and time' },
  time: { nl: 'Vooral snel klaar', en: 'Ready soon above all' },
  money: { nl: 'Vooral lage kosten', en: 'Low cost above all' },
  steps: { nl: 'Hoogstens hoeveel stappen', en: 'How many steps at most' },
  look: { nl: 'Zoek paden', en: 'Look for paths' },
  towards: {
    nl: (job: string, employer: string) => `Naar ${job} bij ${employer}`,
    en: (job: string, employer: string) => `To ${job} at ${employer}`,
  },
  startOn: {
    nl: (day: string) => `De baan begint naar verwachting op ${day}.`,
    en: (day: string) => `The job is expected to begin on ${day}.`,
  },
  startUnknown: {
    nl: (until: string) =>
      `Wanneer de baan begint, is niet bekend. We kijken daarom vooruit tot ${until}, zonder einddatum.`,
    en: (until: string) =>
      `When the job begins is not known. So we look ahead until ${until}, without a deadline.`,
  },
  startPast: {
    nl: 'Die dag is voorbij. Vul bij de baan een nieuwe in, dan is er weer een pad te zoeken.',
    en: 'That day is past. Fill in a new one at the job, then a path can be looked for again.',
  },
  toJob: { nl: 'Naar de baan', en: 'To the job' },
  afterStart: {
    nl: 'Dan is de baan al begonnen.',
    en: 'The job has begun by then.',
  },
  pathOf: { nl: (number: number) => `Pad ${number}`, en: (number: number) => `Path ${number}` },
  others: {
    nl: (count: number) =>
      count === 2
        ? 'Pad 2 is het beste pad dat voor minstens de helft uit andere plekken bestaat.'
        : 'Pad 2 en 3 zijn telkens het beste pad dat voor minstens de helft uit andere plekken bestaat.',
    en: (count: number) =>
      count === 2
        ? 'Path 2 is the best path of which at least half are other places.'
        : 'Paths 2 and 3 are each the best path of which at least half are other places.',
  },
  fewer: {
    nl: (count: number) =>
      count === 1
        ? 'Er is maar één pad: elk ander pad lijkt er te veel op.'
        : 'Er zijn maar twee paden die echt verschillen.',
    en: (count: number) =>
      count === 1
        ? 'There is only one path: every other is too much like it.'
        : 'There are only two paths that really differ.',
  },
  tooMany: {
    nl: 'Er waren te veel mogelijkheden om ze allemaal te bekijken. Kies minder stappen.',
    en: 'There were too many possibilities to look at all of them. Choose fewer steps.',
  },
  ready: { nl: 'Klaar', en: 'Ready' },
  spare: {
    nl: (count: number) => (count === 0 ? 'precies op tijd' : `${weeks.nl(count)} voor de baan begint`),
    en: (count: number) => (count === 0 ? 'just in time' : `${weeks.en(count)} before the job begins`),
  },
  cost: { nl: 'Kosten', en: 'Cost' },
  atLeast: { nl: (amount: string) => `minstens ${amount}`, en: (amount: string) => `at least ${amount}` },
  costUntold: {
    nl: (names: string) => `van ${names} zijn de kosten niet bekend`,
    en: (names: string) => `the cost of ${names} is not known`,
  },
  waits: { nl: 'Wachten', en: 'Waiting' },
  noWait: { nl: 'geen', en: 'none' },
  weeks,
  where: { nl: 'Waar', en: 'Where' },
  learns: { nl: 'Leert', en: 'Learns' },
  from: { nl: 'Van', en: 'From' },
  until: { nl: 'Tot', en: 'Until' },
  duration: { nl: 'Duur', en: 'Takes' },
  waitBefore: {
    nl: (count: number) => `eerst ${weeks.nl(count)} wachten`,
    en: (count: number) => `${weeks.en(count)} of waiting first`,
  },
  shut: {
    nl: (count: number) => `en ${weeks.nl(count)} dicht`,
    en: (count: number) => `and ${weeks.en(count)} shut`,
  },
  training: { nl: 'opleiding', en: 'training' },
  levelUntold: { nl: 'niveau niet ingevuld', en: 'level not filled in' },
  path: { nl: 'Pad', en: 'Path' },
  asTable: { nl: 'Alle stappen als tabel', en: 'All steps as a table' },
  picture: { nl: 'De paden naast elkaar in de tijd', en: 'The paths side by side in time' },
  pictureText: {
    nl: 'Elke regel is een pad. Een balk is een plek of opleiding, een stippellijn is wachten, de stip is de baan. De tabel hieronder zegt hetzelfde.',
    en: 'Each line is a path. A bar is a place or training, a dotted line is waiting, the dot is the job. The table below says the same.',
  },
  scroll: { nl: 'Tekening van de paden, kan schuiven', en: 'Drawing of the paths, scrolls' },
  jobStart: { nl: 'baan begint', en: 'job begins' },
  choose: { nl: 'Dit pad kiezen', en: 'Choose this path' },
  reason: { nl: 'Waarom dit pad', en: 'Why this path' },
  reasonHint: {
    nl: 'Bijvoorbeeld wat de kandidaat ervan vindt. Dit blijft bij het traject staan.',
    en: 'For instance what the candidate thinks of it. This stays with the trajectory.',
  },
  accept: { nl: 'Maak dit het traject', en: 'Make this the trajectory' },
  acceptText: {
    nl: 'Op elke plek wordt een stoel vastgelegd. Opleidingen komen in het plan van het traject. De plekken krijgen geen bericht: bel ze zelf.',
    en: 'A seat is taken at every place. Trainings come into the plan of the trajectory. The places get no message: call them yourself.',
  },
  done: {
    nl: 'Het pad staat in het traject. De plekken zijn vastgelegd.',
    en: 'The path is in the trajectory. The seats are taken.',
  },
  refused: { nl: 'Het pad is niet vastgelegd', en: 'The path was not laid down' },
  firstPropose: {
    nl: 'Een pad kan het traject worden als de werkgever de kandidaat heeft gekozen. Stel de kandidaat eerst voor.',
    en: 'A path can become the trajectory once the employer has chosen the candidate. Propose the candidate first.',
  },
  toPropose: { nl: 'Voorstellen', en: 'Propose' },
  firstChosen: {
    nl: 'Een pad kan het traject worden als de werkgever de kandidaat heeft gekozen. Het voorstel ligt er al.',
    en: 'A path can become the trajectory once the employer has chosen the candidate. The proposal is made.',
  },
  toProposal: { nl: 'Naar het voorstel', en: 'To the proposal' },
  orWithout: { nl: 'Beginnen zonder voorstel', en: 'Begin without a proposal' },
  acceptedOn: {
    nl: (day: string, who: string) => `Op ${day} koos ${who} een pad voor deze baan`,
    en: (day: string, who: string) => `On ${day} ${who} chose a path for this job`,
  },
  toTrajectory: { nl: 'Naar het traject', en: 'To the trajectory' },
  noPathNeeded: {
    nl: (name: string) => `${name} kan dan alles wat de baan echt nodig heeft. Er is geen pad nodig.`,
    en: (name: string) => `${name} can then do all that the job really needs. No path is needed.`,
  },
  noNeeds: {
    nl: 'Van deze baan is nog niet bekend wat er echt nodig is',
    en: 'What this job really needs is not known yet',
  },
  noNeedsText: {
    nl: 'Kies eerst de paar skills zonder welke het niet gaat. Dan is er een pad te zoeken.',
    en: 'Choose the few skills first without which it cannot be done. Then a path can be looked for.',
  },
  toProfile: { nl: 'Skills van de baan', en: 'Skills of the job' },
  none: { nl: 'Zo is er geen pad', en: 'There is no path this way' },
  unknown: {
    nl: 'In deze tijd is geen pad gevonden. Of het er is, weet niemand. Kies minder stappen.',
    en: 'No path was found in this time. Nobody knows whether there is one. Choose fewer steps.',
  },
  helps: { nl: 'Wat helpt', en: 'What helps' },
  tryIt: { nl: 'Probeer dit', en: 'Try this' },
  busy: {
    nl: (where: string, day: string) =>
      `Tot ${day} is er al een plek of opleiding: ${where}. Het pad begint daarna, en wat daar te leren is telt mee.`,
    en: (where: string, day: string) =>
      `Until ${day} there is a place or training already: ${where}. The path begins after it, and what is learnt there counts.`,
  },
  noEnd: {
    nl: (place: string) =>
      `Van ${place} is de laatste dag niet bekend. Vul die in bij het traject; nu doet het pad alsof de plek vrij komt.`,
    en: (place: string) =>
      `The last day at ${place} is not known. Fill it in at the trajectory; now the path does as if one is free.`,
  },
  begins: {
    nl: (day: string) => `Een pad begint op zijn vroegst op ${day}.`,
    en: (day: string) => `A path begins on ${day} at the soonest.`,
  },
  needed: { nl: 'Wat de baan echt nodig heeft', en: 'What the job really needs' },
  skill: { nl: 'Skill', en: 'Skill' },
  level: { nl: 'Niveau', en: 'Level' },
  state: { nl: 'Stand', en: 'Standing' },
  has: { nl: 'Kan dit', en: 'Can do this' },
  learning: { nl: 'Al bezig of gepland', en: 'Learning or planned already' },
  toLearn: { nl: 'Te leren', en: 'To be learnt' },
  notYet: { nl: 'Plek doet nog niet mee', en: 'Place does not take part yet' },
  notYetAt: {
    nl: (names: string) => `Te leren bij ${names}`,
    en: (names: string) => `To be learnt at ${names}`,
  },
  evenThen: {
    nl: 'Ook als dat mag, staat dit in de weg:',
    en: 'Even if that is fine, this stands in the way:',
  },
  fillFirst: {
    nl: 'Een deel is te leren op een plek waar te weinig van bekend is. Vul die eerst aan:',
    en: 'Some of it can be learnt at a place of which too little is known. Fill that in first:',
  },
  nowhere: { nl: 'Nergens te leren', en: 'Nowhere to learn' },
  unused: { nl: 'Deze plekken doen niet mee', en: 'These places do not take part' },
  unusedText: {
    nl: 'Er is te weinig van bekend. Vul het aan, dan zijn er misschien meer paden.',
    en: 'Too little is known of them. Fill it in, and there may be more paths.',
  },
  noSkills: { nl: 'wat iemand er leert, is niet bekend', en: 'what one learns there is not known' },
  noWeeks: {
    nl: 'hoe lang leren er duurt, is niet bekend',
    en: 'how long learning takes there is not known',
  },
  noIntake: {
    nl: 'er staat geen instroomdag meer in de agenda',
    en: 'no day of intake is left in the calendar',
  },
  noHolidays: {
    nl: 'de schoolvakanties zijn nog niet zo ver bekend',
    en: 'school holidays are not known that far ahead',
  },
  how: { nl: 'Hoe is dit gerekend', en: 'How this was worked out' },
  howItems: {
    nl: 'Een skill telt als iemand die kan op het niveau dat gevraagd is. Wat erop lijkt, telt niet mee als kunnen, net als bij de match.|Het niveau van een plek daalt nooit. Een plek zonder niveau telt als eenvoudig.|Een plek die vol of dicht is, valt in die weken af. Een opleiding kan elke week beginnen; vraag het na.|Reistijd, uren en taal tellen niet mee. Kijk daar zelf naar.',
    en: 'A skill counts if somebody has it at the level asked. What is like it does not count as having, as with the match.|The level of a place never falls. A place without a level counts as simple.|A place that is full or shut is out in those weeks. A training can begin in any week; ask.|Travel, hours and language do not count. Look at them yourself.',
  },
  worth: {
    nl: (amount: string) => `Een week eerder klaar mag in deze som ${amount} kosten.`,
    en: (amount: string) => `Being ready a week earlier may cost ${amount} in this sum.`,
  },
})
