import { catalogue } from '#texts/catalogue.ts'

/** The sentences of an agreement. */
export const agreementWords = catalogue({
  title: {
    nl: (who: string, job: string) => `Afspraken over het inleertraject van ${who} voor de baan ${job}`,
    en: (who: string, job: string) => `Agreement on the trajectory of ${who} towards the job ${job}`,
  },
  between: { nl: 'Wie deze afspraken maken', en: 'Who makes this agreement' },
  employer: {
    nl: (name: string, job: string) => `${name}, de werkgever die de baan ${job} verwacht.`,
    en: (name: string, job: string) => `${name}, the employer who expects the job ${job}.`,
  },
  workCompany: {
    nl: (name: string, coach: string) => `${name}, het werkbedrijf. De coach is ${coach}.`,
    en: (name: string, coach: string) => `${name}, the work company. The coach is ${coach}.`,
  },
  candidate: {
    nl: (name: string) => `${name}, de kandidaat.`,
    en: (name: string) => `${name}, the candidate.`,
  },
  otherParty: {
    nl: (name: string) => `${name}, waar de kandidaat leert.`,
    en: (name: string) => `${name}, where the candidate learns.`,
  },
  goal: { nl: 'Doel', en: 'Goal' },
  goalDefault: {
    nl: (who: string, job: string) => `${who} leert het werk van ${job} en begint daarna in deze baan.`,
    en: (who: string, job: string) => `${who} learns the work of ${job} and then starts in this job.`,
  },
  fallback: {
    nl: (goal: string) => `Lukt dat niet, dan is dit ook een goed doel: ${goal}`,
    en: (goal: string) => `If that does not succeed, this is a good goal too: ${goal}`,
  },
  guarantee: {
    nl: 'Wie het traject goed afrondt, krijgt de baan (baangarantie).',
    en: 'Who completes the trajectory well, gets the job (guarantee).',
  },
  intention: {
    nl: 'De werkgever doet zijn best om de baan te bieden, maar belooft die nog niet (intentie).',
    en: 'The employer does his best to offer the job, but does not promise it yet (intention).',
  },
  period: { nl: 'Periode', en: 'Period' },
  fromTo: {
    nl: (from: string, to: string) => `Van ${from} tot ${to}.`,
    en: (from: string, to: string) => `From ${from} until ${to}.`,
  },
  fromOpen: {
    nl: (from: string) => `Vanaf ${from}. De einddatum is nog niet afgesproken.`,
    en: (from: string) => `From ${from}. The last day has not been agreed yet.`,
  },
  noPeriod: { nl: 'De startdatum is nog niet afgesproken.', en: 'The first day has not been agreed yet.' },
  places: { nl: 'Waar de kandidaat leert', en: 'Where the candidate learns' },
  openPart: {
    nl: (risk: string) => `Partijen laten dit nu open. Zij weten wat het risico is: ${risk}`,
    en: (risk: string) => `The parties leave this open for now. They know the risk: ${risk}`,
  },
  missingPart: { nl: 'Dit is nog niet besproken.', en: 'This has not been discussed yet.' },
  money: { nl: 'Uitkering en kosten', en: 'Benefit and costs' },
  benefitKept: {
    nl: 'De kandidaat houdt tijdens het inleren de uitkering.',
    en: 'The candidate keeps the benefit during learning in.',
  },
  benefitNotKept: {
    nl: 'De kandidaat krijgt tijdens het inleren loon en geen uitkering.',
    en: 'The candidate is paid wages during learning in, and no benefit.',
  },
  benefitUnknown: {
    nl: 'Of de kandidaat de uitkering houdt, is nog niet afgesproken.',
    en: 'Whether the candidate keeps the benefit has not been agreed yet.',
  },
  evaluations: { nl: 'Samen kijken hoe het gaat', en: 'Looking together at how it goes' },
  evaluationsOn: {
    nl: (days: string) => `Gepland op: ${days}. Kandidaat, werkgever, begeleider en coach doen mee.`,
    en: (days: string) => `Planned on: ${days}. Candidate, employer, guide and coach take part.`,
  },
  change: { nl: 'Als het anders loopt', en: 'If things go differently' },
  changeText: {
    nl: 'Wie merkt dat het anders loopt, belt de coach. Partijen passen de afspraken dan samen aan. Gaat de baan niet door of past de baan niet, dan zoekt het werkbedrijf meteen een andere werkgever.',
    en: 'Whoever notices that things go differently, calls the coach. The parties then change the agreement together. If the job does not come or does not fit, the work company at once looks for another employer.',
  },
})

/** The same agreement for the candidate: short sentences, "je". */
export const plainAgreementWords = catalogue({
  hello: { nl: (who: string) => `Hallo ${who},`, en: (who: string) => `Hello ${who},` },
  what: {
    nl: (job: string, employer: string) =>
      `Je gaat werk leren. Het werk heet: ${job}. De werkgever is ${employer}. Dit zijn onze afspraken.`,
    en: (job: string, employer: string) =>
      `You are going to learn a job. The job is: ${job}. The employer is ${employer}. This is what we agree.`,
  },
  goal: { nl: 'Je doel', en: 'Your goal' },
  goalText: {
    nl: (job: string) => `Je leert dit werk. Daarna begin je in de baan: ${job}.`,
    en: (job: string) => `You learn this work. Then you start in the job: ${job}.`,
  },
  fallback: {
    nl: (goal: string) => `Lukt dat niet? Dan is dit ook goed: ${goal}`,
    en: (goal: string) => `Does that not work out? Then this is good too: ${goal}`,
  },
  guarantee: {
    nl: 'Gaat het goed? Dan krijg je de baan. Dat is beloofd.',
    en: 'Does it go well? Then you get the job. That is a promise.',
  },
  intention: {
    nl: 'De werkgever wil je graag een baan geven. De baan is nog niet zeker.',
    en: 'The employer would like to give you a job. The job is not certain yet.',
  },
  when: { nl: 'Wanneer', en: 'When' },
  starts: { nl: (day: string) => `Je begint op ${day}.`, en: (day: string) => `You start on ${day}.` },
  startsUnknown: {
    nl: 'Je hoort nog wanneer je begint.',
    en: 'You will hear when you start.',
  },
  lasts: {
    nl: (day: string) => `Je leert tot ${day}. Het kan ook korter of langer duren.`,
    en: (day: string) => `You learn until ${day}. It may also be shorter or longer.`,
  },
  where: { nl: 'Waar je leert', en: 'Where you learn' },
  place: { nl: (name: string) => `Je leert bij ${name}.`, en: (name: string) => `You learn at ${name}.` },
  placeFrom: {
    nl: (name: string, day: string) => `Vanaf ${day} leer je bij ${name}.`,
    en: (name: string, day: string) => `From ${day} you learn at ${name}.`,
  },
  who: { nl: 'Wie je helpt', en: 'Who helps you' },
  coach: { nl: (name: string) => `Je coach is ${name}.`, en: (name: string) => `Your coach is ${name}.` },
  guide: {
    nl: (name: string) => `Op het werk helpt ${name} je elke dag.`,
    en: (name: string) => `At work ${name} helps you every day.`,
  },
  learn: { nl: 'Wat je leert', en: 'What you learn' },
  money: { nl: 'Je geld', en: 'Your money' },
  benefitKept: { nl: 'Je houdt je uitkering als je leert.', en: 'You keep your benefit while you learn.' },
  benefitNotKept: { nl: 'Je krijgt loon als je leert.', en: 'You are paid wages while you learn.' },
  benefitUnknown: {
    nl: 'Wij spreken nog af hoe het met je geld gaat.',
    en: 'We still have to agree on your money.',
  },
  together: { nl: 'Samen praten', en: 'Talking together' },
  togetherOn: {
    nl: (days: string) => `Wij praten samen over hoe het gaat. Dat doen wij op: ${days}.`,
    en: (days: string) => `We talk together about how it goes. We do so on: ${days}.`,
  },
  togetherUnknown: {
    nl: 'Wij praten vaak samen over hoe het gaat.',
    en: 'We often talk together about how it goes.',
  },
  trouble: { nl: 'Gaat het niet goed?', en: 'Is it not going well?' },
  troubleText: {
    nl: 'Bel je coach. Wij zoeken samen een oplossing. Komt de baan er niet? Dan zoeken wij meteen een andere baan met je.',
    en: 'Call your coach. We look for a solution together. Does the job not come? Then we look for another job with you at once.',
  },
  question: {
    nl: 'Snap je iets niet? Vraag het. Teken pas als je alles snapt.',
    en: 'Is something not clear? Ask. Only sign when everything is clear to you.',
  },
})
