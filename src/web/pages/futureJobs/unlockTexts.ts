import { catalogue } from '#texts/catalogue.ts'

export const unlockTexts = catalogue({
  title: { nl: 'Wie is dichtbij?', en: 'Who is close?' },
  lead: {
    nl: 'Wie is met één stap klaar, en welke skill opent de meeste deuren?',
    en: 'Who is ready with one step, and which skill opens most doors?',
  },
  unlock: { nl: 'Deze skill opent deuren', en: 'This skill opens doors' },
  unlockIntro: {
    nl: 'Als deze mensen alleen deze skill leren, zijn zij op tijd klaar voor deze banen. Zo ziet u welke training of leerplek het meeste oplevert.',
    en: 'If these people learn just this skill, they are ready in time for these jobs. So you see which training or learning place gains most.',
  },
  skill: { nl: 'Skill', en: 'Skill' },
  people: { nl: 'Mensen', en: 'People' },
  jobs: { nl: 'Banen', en: 'Jobs' },
  weeks: { nl: 'Weken leren', en: 'Weeks to learn' },
  notKnown: { nl: 'niet bekend', en: 'not known' },
  places: { nl: 'Te leren bij', en: 'Learnt at' },
  noPlace: { nl: 'nog geen leerplek', en: 'no learning place yet' },
  noSkill: { nl: 'Geen skill die nu deuren opent', en: 'No skill that opens doors now' },
  noSkillText: {
    nl: 'Niemand is met één skill klaar voor een baan. Schrijf bij banen op wat echt nodig is, en bij mensen wat zij kunnen.',
    en: 'Nobody is one skill from ready for a job. Write down what jobs really need, and what people can do.',
  },
  close: { nl: 'Wie is dichtbij?', en: 'Who is close?' },
  closeIntro: {
    nl: 'Mensen die al een nodige skill hebben en met één stap klaar zijn. Kies een baan om te zien wie.',
    en: 'People who have a skill that is needed and are ready with one step. Choose a job to see who.',
  },
  closeCounts: {
    nl: 'Hoeveel mensen al een nodige skill hebben en met één stap klaar zijn.',
    en: 'How many people have a skill that is needed and are ready with one step.',
  },
  nobody: { nl: 'Niemand is met één stap klaar', en: 'Nobody is ready with one step' },
  nobodyText: {
    nl: 'Wie al klaar is, staat op de matchpagina van de baan.',
    en: 'Whoever is ready already stands on the match page of the job.',
  },
  noName: { nl: 'Zonder naam', en: 'No name' },
  jobClose: {
    nl: (job: string, employer: string, count: number) =>
      `${job}, ${employer}: ${count} ${count === 1 ? 'persoon' : 'mensen'}`,
    en: (job: string, employer: string, count: number) =>
      `${job}, ${employer}: ${count} ${count === 1 ? 'person' : 'people'}`,
  },
  learn: { nl: (skill: string) => `leert ${skill}`, en: (skill: string) => `learns ${skill}` },
  later: {
    nl: (weeks: string) => `start ${weeks} weken later`,
    en: (weeks: string) => `starts ${weeks} weeks later`,
  },
  talk: { nl: (what: string) => `praat over ${what}`, en: (what: string) => `talk about ${what}` },
  or: { nl: ', of ', en: ', or ' },
  toMatch: { nl: 'Naar de match van deze baan', en: 'To the match of this job' },
})
