import { catalogue } from '#texts/catalogue.ts'

/** What a candidate reads about a job: what I can, what I learn, when I could be ready. The test of plain texts reads these. */
export const myJobsTexts = catalogue({
  title: { nl: 'Wat kan ik al voor deze baan?', en: 'What can I do already for this job?' },
  lead: {
    nl: 'Je ziet wat je al kunt. En wat je nog kunt leren.',
    en: 'You see what you can do already. And what you can still learn.',
  },
  link: { nl: 'Wat kan ik al voor deze baan?', en: 'What can I do already for this job?' },
  none: { nl: 'Er is nog geen baan', en: 'There is no job yet' },
  noneText: {
    nl: 'Is er een idee voor een baan? Dan lees je hier wat je al kunt.',
    en: 'Is there an idea for a job? Then you read here what you can do already.',
  },
  job: {
    nl: (job: string, employer: string) => `${job} bij ${employer}`,
    en: (job: string, employer: string) => `${job} at ${employer}`,
  },
  someJob: { nl: 'Een baan', en: 'A job' },
  learningNow: { nl: 'Je bent op weg naar deze baan.', en: 'You are on your way to this job.' },
  can: { nl: 'Dit kun je al', en: 'You can do this already' },
  canNothing: {
    nl: 'Wij weten nog niet wat je al kunt voor deze baan. Vertel het je coach.',
    en: 'We do not know yet what you can do for this job. Tell your coach.',
  },
  learn: { nl: 'Dit kun je leren', en: 'You can learn this' },
  learnNothing: {
    nl: 'Je kunt al wat echt nodig is. Mooi!',
    en: 'You can do what is really needed. Well done!',
  },
  notTold: {
    nl: 'Wij weten nog niet wat je voor deze baan nodig hebt.',
    en: 'We do not know yet what you need for this job.',
  },
  weeks: {
    nl: (weeks: number) =>
      weeks === 1 ? 'Leren duurt ongeveer 1 week.' : `Leren duurt ongeveer ${weeks} weken.`,
    en: (weeks: number) =>
      weeks === 1 ? 'Learning takes about 1 week.' : `Learning takes about ${weeks} weeks.`,
  },
  guess: { nl: 'Dat is een gok.', en: 'That is a guess.' },
  where: {
    nl: (places: string) => `Je leert dit ${places}.`,
    en: (places: string) => `You learn this ${places}.`,
  },
  or: { nl: 'of', en: 'or' },
  begun: { nl: 'Je kunt dit al een beetje.', en: 'You can do this a little already.' },
  resembles: {
    nl: (skill: string) => `Wat je al kunt, helpt hierbij: ${skill}.`,
    en: (skill: string) => `What you can do already helps: ${skill}.`,
  },
  handy: { nl: 'Dit is ook handig', en: 'This comes in handy too' },
  ready: { nl: 'Wanneer kun je klaar zijn?', en: 'When could you be ready?' },
  readyNow: { nl: 'Je kunt nu al beginnen.', en: 'You can start now already.' },
  readyOn: {
    nl: (day: string) => `Je kunt klaar zijn rond ${day}.`,
    en: (day: string) => `You could be ready around ${day}.`,
  },
  readyUnknown: {
    nl: 'Dat weten wij nog niet. Praat erover met je coach.',
    en: 'We do not know that yet. Talk about it with your coach.',
  },
  starts: {
    nl: (day: string) => `De baan begint op ${day}.`,
    en: (day: string) => `The job starts on ${day}.`,
  },
  inTime: { nl: 'Dat is op tijd.', en: 'That is in time.' },
  longer: {
    nl: 'Je hebt wat meer tijd nodig. Je coach kijkt wat er kan.',
    en: 'You need some more time. Your coach looks at what is possible.',
  },
  talk: { nl: 'Praat hierover met je coach', en: 'Talk about this with your coach' },
  hours: { nl: 'Hoeveel uur je werkt', en: 'How many hours you work' },
  shift: { nl: 'Wanneer op de dag je werkt', en: 'When in the day you work' },
  travel: { nl: 'Hoe ver je reist', en: 'How far you travel' },
  dutch: { nl: 'Hoeveel Nederlands je nodig hebt', en: 'How much Dutch you need' },
  askCoach: {
    nl: (coach: string) => `Klopt iets niet? Zeg het ${coach}.`,
    en: (coach: string) => `Is something wrong? Tell ${coach}.`,
  },
})
