import { catalogue } from '#texts/catalogue.ts'

export const timelineTexts = catalogue({
  title: { nl: (name: string) => `Tijdlijn van ${name}`, en: (name: string) => `Timeline of ${name}` },
  lead: {
    nl: 'Alles wat er gebeurde en gezegd is, het nieuwste bovenaan.',
    en: 'Everything that happened and was said, the newest on top.',
  },
  by: {
    nl: (what: string, who: string) => `${what} · ${who}`,
    en: (what: string, who: string) => `${what} · ${who}`,
  },
  skill: { nl: (skill: string) => `Skill: ${skill}`, en: (skill: string) => `Skill: ${skill}` },
  newBarrier: {
    nl: (domain: string) => `Nieuwe drempel: ${domain}`,
    en: (domain: string) => `New barrier: ${domain}`,
  },
  barrier: {
    nl: (domain: string, state: string) => `Drempel ${domain.toLowerCase()}: ${state.toLowerCase()}`,
    en: (domain: string, state: string) => `Barrier ${domain.toLowerCase()}: ${state.toLowerCase()}`,
  },
  proposal: {
    nl: (state: string, job: string) => `${state}: ${job}`,
    en: (state: string, job: string) => `${state}: ${job}`,
  },
  trajectory: {
    nl: (state: string, job: string) => `Traject ${state.toLowerCase()}: ${job}`,
    en: (state: string, job: string) => `Trajectory ${state.toLowerCase()}: ${job}`,
  },
  stay: {
    nl: (place: string, state: string) => `Leerplek ${place}: ${state.toLowerCase()}`,
    en: (place: string, state: string) => `Learning place ${place}: ${state.toLowerCase()}`,
  },
  evaluation: {
    nl: (kind: string) => `Evaluatie (${kind.toLowerCase()})`,
    en: (kind: string) => `Evaluation (${kind.toLowerCase()})`,
  },
  agreed: { nl: (text: string) => `Afgesproken: ${text}`, en: (text: string) => `Agreed: ${text}` },
  go: { nl: (who: string) => `Go, besloten door ${who}`, en: (who: string) => `Go, decided by ${who}` },
  noGo: {
    nl: (who: string) => `No-go, besloten door ${who}`,
    en: (who: string) => `No-go, decided by ${who}`,
  },
  adjustment: {
    nl: (what: string) => `Plan aangepast: ${what}`,
    en: (what: string) => `Plan adjusted: ${what}`,
  },
  absent: { nl: 'Was er niet bij', en: 'Was not there' },
  stepDone: { nl: (step: string) => `Stap gedaan: ${step}`, en: (step: string) => `Step done: ${step}` },
  actionDone: { nl: (text: string) => `Gedaan: ${text}`, en: (text: string) => `Done: ${text}` },
  job: {
    nl: (job: string) => `Begonnen in de baan: ${job}`,
    en: (job: string) => `Started in the job: ${job}`,
  },
  stillWorking: { nl: 'Nazorg: werkt nog', en: 'Aftercare: still working' },
  notWorking: { nl: 'Nazorg: werkt niet meer', en: 'Aftercare: no longer working' },
  aftercare: { nl: 'Nazorg', en: 'Aftercare' },
  handover: {
    nl: (from: string, to: string) => `Overgedragen van ${from} aan ${to}`,
    en: (from: string, to: string) => `Handed over from ${from} to ${to}`,
  },
  team: { nl: (name: string) => `${name} helpt mee`, en: (name: string) => `${name} helps along` },
  toTrajectory: { nl: 'Naar het traject', en: 'To the trajectory' },
  toJob: { nl: 'Naar de baan', en: 'To the job' },
})
