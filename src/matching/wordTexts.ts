import { catalogue } from '#texts/catalogue.ts'

/** The words of every reason. They say what is known of a job and a person now, and never what somebody is worth. */
export const matchingTexts = catalogue({
  tier1: { nl: 'Klaar op tijd', en: 'Ready in time' },
  tier2: { nl: 'Nog leren', en: 'Still to learn' },
  tier3: { nl: 'Past nu niet', en: 'Does not fit now' },

  had: {
    nl: (skill: string, has: string) => `${skill}: kan dit (${has})`,
    en: (skill: string, has: string) => `${skill}: can do this (${has})`,
  },
  levelUntold: {
    nl: (skill: string) => `${skill}: doet dit, hoe goed is nog niet bekend`,
    en: (skill: string) => `${skill}: does this, how well is not known yet`,
  },
  below: {
    nl: (skill: string, has: string, asked: string) => `${skill}: nu ${has}, gevraagd ${asked}`,
    en: (skill: string, has: string, asked: string) => `${skill}: now ${has}, asked ${asked}`,
  },
  unknown: {
    nl: (skill: string) => `${skill}: nog niet bekend, vraag ernaar`,
    en: (skill: string) => `${skill}: not known yet, ask about it`,
  },
  learn: {
    nl: (weeks: number, day: string) => `Te leren in ${weeks} ${weeks === 1 ? 'week' : 'weken'}, rond ${day}`,
    en: (weeks: number, day: string) => `Learnt in ${weeks} ${weeks === 1 ? 'week' : 'weeks'}, around ${day}`,
  },
  via: { nl: (skill: string) => `Lijkt op: ${skill}`, en: (skill: string) => `Resembles: ${skill}` },

  hours: { nl: 'Uren', en: 'Hours' },
  shift: { nl: 'Werktijden', en: 'Working times' },
  travel: { nl: 'Reizen', en: 'Travel' },
  dutch: { nl: 'Nederlands', en: 'Dutch' },
  fits: {
    nl: (about: string, has: string) => `${about}: past (${has})`,
    en: (about: string, has: string) => `${about}: fits (${has})`,
  },
  fails: {
    nl: (about: string, asked: string, has: string) =>
      `${about}: past nu niet. Baan: ${asked}. Kandidaat: ${has}`,
    en: (about: string, asked: string, has: string) =>
      `${about}: does not fit now. Job: ${asked}. Candidate: ${has}`,
  },
  short_hours: {
    nl: (n: number) => `Verschil: ${n} uur`,
    en: (n: number) => `Difference: ${n} ${n === 1 ? 'hour' : 'hours'}`,
  },
  short_travel: {
    nl: (n: number) => `Verschil: ${n} ${n === 1 ? 'minuut' : 'minuten'}`,
    en: (n: number) => `Difference: ${n} ${n === 1 ? 'minute' : 'minutes'}`,
  },
  short_dutch: {
    nl: (n: number) => `Verschil: ${n} ${n === 1 ? 'niveau' : 'niveaus'}`,
    en: (n: number) => `Difference: ${n} ${n === 1 ? 'level' : 'levels'}`,
  },
  sameTown: { nl: 'Reizen: woont in dezelfde plaats', en: 'Travel: lives in the same town' },
  notTold_job: {
    nl: (about: string) => `${about}: van de baan nog niet bekend`,
    en: (about: string) => `${about}: not known yet of the job`,
  },
  notTold_candidate: {
    nl: (about: string) => `${about}: nog niet bekend, vraag ernaar`,
    en: (about: string) => `${about}: not known yet, ask about it`,
  },
  notTold_both: {
    nl: (about: string) => `${about}: van baan en kandidaat nog niet bekend`,
    en: (about: string) => `${about}: not known yet of job and candidate`,
  },
  minutes: { nl: (n: number) => `${n} minuten`, en: (n: number) => `${n} minutes` },
  atMostMinutes: { nl: (n: number) => `hoogstens ${n} minuten`, en: (n: number) => `at most ${n} minutes` },
  hoursExactly: { nl: (n: number) => `${n} uur per week`, en: (n: number) => `${n} hours a week` },
  hoursBetween: {
    nl: (min: number, max: number) => `${min} tot ${max} uur per week`,
    en: (min: number, max: number) => `${min} to ${max} hours a week`,
  },
  hoursFrom: { nl: (n: number) => `vanaf ${n} uur per week`, en: (n: number) => `from ${n} hours a week` },
  hoursUntil: {
    nl: (n: number) => `hoogstens ${n} uur per week`,
    en: (n: number) => `at most ${n} hours a week`,
  },

  helpsSkill: {
    nl: (skill: string, level: string) => `Dit helpt het meest: ${skill} leren (${level})`,
    en: (skill: string, level: string) => `This helps most: learning ${skill} (${level})`,
  },
  helpsCondition: {
    nl: (about: string) => `Dit helpt het meest: praat over ${about.toLowerCase()}`,
    en: (about: string) => `This helps most: talk about ${about.toLowerCase()}`,
  },
  thenTier: {
    nl: (tier: string) => `Dan: ${tier.toLowerCase()}`,
    en: (tier: string) => `Then: ${tier.toLowerCase()}`,
  },
})
