import { catalogue } from '#texts/catalogue.ts'

/** The words of every reason. They say what is known of a job and a person now, and never what somebody is worth. */
export const matchingTexts = catalogue({
  had: {
    nl: (skill: string, has: string) => `${skill}: kan dit (${has})`,
    en: (skill: string, has: string) => `${skill}: can do this (${has})`,
  },
  hadAnyLevel: { nl: (skill: string) => `${skill}: kan dit`, en: (skill: string) => `${skill}: can do this` },
  near: {
    nl: (skill: string, has: string, asked: string) => `${skill}: bijna. Nu ${has}, gevraagd ${asked}`,
    en: (skill: string, has: string, asked: string) => `${skill}: nearly. Now ${has}, asked ${asked}`,
  },
  below: {
    nl: (skill: string, has: string, asked: string) => `${skill}: nog te leren. Nu ${has}, gevraagd ${asked}`,
    en: (skill: string, has: string, asked: string) => `${skill}: still to learn. Now ${has}, asked ${asked}`,
  },
  levelUnknown: {
    nl: (skill: string) => `${skill}: doet dit, hoe goed is nog niet bekend`,
    en: (skill: string) => `${skill}: does this, how well is not known yet`,
  },
  unknown: {
    nl: (skill: string) => `${skill}: nog niet bekend, vraag ernaar`,
    en: (skill: string) => `${skill}: not known yet, ask about it`,
  },
  hours: { nl: 'Uren', en: 'Hours' },
  shifts: { nl: 'Werktijden', en: 'Working times' },
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
  sameCity: { nl: 'Reizen: woont in dezelfde plaats', en: 'Travel: lives in the same town' },
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
})
