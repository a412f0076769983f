import { catalogue } from '#texts/catalogue.ts'

/** One proposal: what the system found, what people decided, what is next. */
export const proposalTexts = catalogue({
  toPath: { nl: 'Zoek een pad naar deze baan', en: 'Look for a path to this job' },
  title: { nl: (name: string) => `Voorstel: ${name}`, en: (name: string) => `Proposal: ${name}` },
  lead: {
    nl: (job: string, employer: string) => `Voor ${job} bij ${employer}.`,
    en: (job: string, employer: string) => `For ${job} at ${employer}.`,
  },
  toCandidate: { nl: 'Naar het dossier', en: 'To the dossier' },
  next: { nl: 'Wat is de volgende stap?', en: 'What is the next step?' },
  whatDecided: { nl: 'Wat besloot de werkgever?', en: 'What did the employer decide?' },
  orElse: { nl: 'Of iets anders', en: 'Or something else' },
  date: { nl: 'Wanneer', en: 'When' },
  todayHint: { nl: 'Leeg is vandaag.', en: 'Empty means today.' },
  answerBy: { nl: 'Antwoord van de werkgever voor', en: 'Answer of the employer by' },
  answerByHint: { nl: 'Leeg is een week later.', en: 'Empty means one week later.' },
  reasonKey: { nl: 'De reden', en: 'The reason' },
  reason: { nl: 'Toelichting', en: 'Explanation' },
  reasonNeeded: { nl: 'Waarom?', en: 'Why?' },
  decider: { nl: 'Wie besloot dit bij de werkgever?', en: 'Who decided this at the employer?' },
  deciderHint: {
    nl: 'De werkgever kiest. U schrijft het op.',
    en: 'The employer chooses. You write it down.',
  },
  moved: { nl: 'Bewaard.', en: 'Saved.' },

  agreement: {
    nl: 'Mag de werkgever de kandidaat leren kennen?',
    en: 'May the employer get to know the candidate?',
  },
  agreementText: {
    nl: (name: string) =>
      `Vraag het ${name} eerst: naam, skills en wanneer klaar. Bent u de coach, dan zegt u zelf ook ja. Daarna kan het gesprek komen.`,
    en: (name: string) =>
      `Ask ${name} first: name, skills and when ready. As the coach you say yes yourself as well. Then the talk can come.`,
  },
  agrees: { nl: 'De kandidaat vindt het goed', en: 'The candidate agrees' },
  agreedSince: {
    nl: (day: string) => `Wil kennismaken sinds ${day}`,
    en: (day: string) => `Wants to meet since ${day}`,
  },
  notAgreed: { nl: 'Nog niet gevraagd om kennis te maken', en: 'Not asked to meet yet' },
  answerWhen: { nl: (when: string) => `Antwoord vóór ${when}`, en: (when: string) => `Answer by ${when}` },
  answerLate: {
    nl: (when: string) => `Antwoord is te laat: ${when}`,
    en: (when: string) => `Answer is late: ${when}`,
  },

  closed: {
    nl: (state: string, by: string, when: string) => `${state} door ${by}, ${when}`,
    en: (state: string, by: string, when: string) => `${state} by ${by}, ${when}`,
  },
  why: { nl: 'Waarom voorgesteld', en: 'Why proposed' },
  whyBy: {
    nl: (name: string, day: string) => `${name}, ${day}`,
    en: (name: string, day: string) => `${name}, ${day}`,
  },
  noWhy: { nl: 'Geen reden opgeschreven.', en: 'No reason written down.' },
  shown: { nl: 'Wat het systeem toen liet zien', en: 'What the system showed then' },
  shownOn: { nl: (day: string) => `Op ${day}`, en: (day: string) => `On ${day}` },
  shownWhy: {
    nl: 'Dit is bewaard zoals het was, ook als er later meer bekend is. Het is geen oordeel: een mens koos.',
    en: 'This is kept as it was, even when more is known later. It is no verdict: a person chose.',
  },
  madeWith: {
    nl: (engine: string, skills: string, people: string) =>
      `Gemaakt met rekenwijze ${engine}, skillslijst ${skills === 'none' ? 'geen' : skills}, stand ${people.split('-')[0]}.`,
    en: (engine: string, skills: string, people: string) =>
      `Made with engine ${engine}, list of skills ${skills}, state ${people.split('-')[0]}.`,
  },
  broughtAlong: { nl: 'Neemt mee wat al geleerd is', en: 'Brings along what was learnt' },
  learntAt: {
    nl: (job: string, employer: string) => `${job} bij ${employer}`,
    en: (job: string, employer: string) => `${job} at ${employer}`,
  },
  moments: { nl: 'Bijeenkomsten', en: 'Gatherings' },
  history: { nl: 'Wat er gebeurde', en: 'What happened' },
  bySystem: { nl: 'Systeem', en: 'System' },

  elsewhere: { nl: 'Meteen een andere werkgever', en: 'Another employer at once' },
  elsewhereText: {
    nl: 'Wat de kandidaat geleerd heeft, gaat mee.',
    en: 'What the candidate has learnt comes along.',
  },
  toJob: { nl: 'Welke baan?', en: 'Which job?' },
  elsewhereWhy: { nl: 'Waarom past deze baan?', en: 'Why does this job fit?' },
  proposeThere: { nl: 'Stel daar voor', en: 'Propose there' },
})
