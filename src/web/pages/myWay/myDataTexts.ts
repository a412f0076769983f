import type { PlanStatus } from '#method/lifecycles/plan.ts'
import type { PlanKind } from '#method/planKinds.ts'
import { catalogue, type Text } from '#texts/catalogue.ts'

/** What is kept of a candidate, in words for the candidate. The test of plain texts reads these too. */
export const myDataTexts = catalogue({
  match: { nl: 'Hoe er een baan bij je wordt gezocht', en: 'How a job is looked for with you' },
  matchText: {
    nl: 'De computer helpt je coach om te zien welke baan bij je past. Je coach en jij beslissen.',
    en: 'The computer helps your coach to see which job fits you. Your coach and you decide.',
  },
  matchLink: { nl: 'Lees hoe de match werkt', en: 'Read how the match works' },
  kept: { nl: 'Wat bewaren wij van jou?', en: 'What do we keep of you?' },
  keptIntro: {
    nl: 'Hier staat alles. Ook wie het opschreef en op welke dag.',
    en: 'Everything is here. Also who wrote it down and on what day.',
  },
  help: { nl: 'Waar wij je bij helpen', en: 'What we help you with' },
  notes: { nl: 'Wat wij opschreven', en: 'What we wrote down' },
  skills: { nl: 'Wat je kunt', en: 'What you can do' },
  talks: { nl: 'Hoe het gaat', en: 'How it goes' },
  work: { nl: 'Jouw banen en je plan', en: 'Your jobs and your plan' },
  sharing: { nl: 'Wat een werkgever van jou mag zien', en: 'What an employer may see of you' },
  youShow: {
    nl: (who: string) => `Jij laat dit zien aan ${who}`,
    en: (who: string) => `You show this to ${who}`,
  },
  youHide: {
    nl: (who: string) => `Jij laat dit niet zien aan ${who}`,
    en: (who: string) => `You do not show this to ${who}`,
  },
  coachShows: {
    nl: (who: string) => `Je coach laat dit zien aan ${who}`,
    en: (who: string) => `Your coach shows this to ${who}`,
  },
  coachHides: {
    nl: (who: string) => `Je coach laat dit niet zien aan ${who}`,
    en: (who: string) => `Your coach does not show this to ${who}`,
  },
  toSharing: { nl: 'Kies wat een werkgever ziet', en: 'Choose what an employer sees' },
  people: { nl: 'Mensen om jou heen', en: 'People around you' },
  nothing: { nl: 'Hier staat niets.', en: 'There is nothing here.' },
  source: {
    nl: (day: string, who: string) => `${day} · ${who}`,
    en: (day: string, who: string) => `${day} · ${who}`,
  },
  company: { nl: 'het werkbedrijf', en: 'the work company' },
  noDay: { nl: 'Zonder dag', en: 'No day' },
  profileSource: {
    nl: (who: string, day: string) => `Dit schreef ${who} op. De laatste keer was ${day}.`,
    en: (who: string, day: string) => `${who} wrote this down. The last time was ${day}.`,
  },
  motivation: { nl: 'Wil werken omdat', en: 'Wants to work because' },
  shifts: { nl: 'Kan werken', en: 'Can work' },
  travel: { nl: 'Reist hoogstens', en: 'Travels at most' },
  minutes: { nl: (count: string) => `${count} minuten`, en: (count: string) => `${count} minutes` },
  transport: { nl: 'Reist met', en: 'Travels by' },
  dutch: { nl: 'Nederlands', en: 'Dutch' },
  care: { nl: 'Zorg thuis', en: 'Care at home' },
  needs: { nl: 'Wat je nodig hebt', en: 'What you need' },
  characteristics: { nl: 'Dit geldt voor jou', en: 'This is true of you' },
  since: { nl: 'Bij ons sinds', en: 'With us since' },
  action: { nl: (what: string) => `Wat we doen: ${what}`, en: (what: string) => `What we do: ${what}` },
  who: { nl: (who: string) => `Wie: ${who}`, en: (who: string) => `Who: ${who}` },
  due: { nl: (day: string) => `Klaar op ${day}`, en: (day: string) => `Done by ${day}` },
  state: { nl: (state: string) => `Nu: ${state}`, en: (state: string) => `Now: ${state}` },
  toDo: { nl: (what: string) => `Nog te doen: ${what}`, en: (what: string) => `Still to do: ${what}` },
  done: { nl: (what: string) => `Gedaan: ${what}`, en: (what: string) => `Done: ${what}` },
  talk: { nl: 'Gesprek over hoe het gaat', en: 'Talk about how it goes' },
  agreed: { nl: (what: string) => `Besproken: ${what}`, en: (what: string) => `Agreed: ${what}` },
  said: { nl: (who: string) => `Dit zei ${who}`, en: (who: string) => `${who} said this` },
  mood: { nl: (mark: string) => `Gezicht ${mark} van 5`, en: (mark: string) => `Face ${mark} of 5` },
  go: { nl: 'Je mag door naar de baan', en: 'You may go on to the job' },
  noGo: { nl: 'Je gaat nog niet door', en: 'You do not go on yet' },
  decidedBy: { nl: (who: string) => `${who} koos dit.`, en: (who: string) => `${who} chose this.` },
  proposed: {
    nl: (job: string) => `Idee voor een baan: ${job}`,
    en: (job: string) => `Idea for a job: ${job}`,
  },
  notProposed: {
    nl: (job: string) => `Nu niet voorgesteld voor ${job}`,
    en: (job: string) => `Not proposed now for ${job}`,
  },
  jobAt: {
    nl: (job: string, employer: string) => `${job} bij ${employer}`,
    en: (job: string, employer: string) => `${job} at ${employer}`,
  },
  saidYes: { nl: (day: string) => `Jij zei ja op ${day}.`, en: (day: string) => `You said yes on ${day}.` },
  wasThere: { nl: 'Je was erbij.', en: 'You were there.' },
  wasNotThere: { nl: 'Je was er niet bij.', en: 'You were not there.' },
  liked: {
    nl: (who: string) => `Jij wilt het liefst naar ${who}.`,
    en: (who: string) => `You prefer ${who}.`,
  },
  way: { nl: (job: string) => `Je weg naar: ${job}`, en: (job: string) => `Your way to: ${job}` },
  goal: { nl: (what: string) => `Doel: ${what}`, en: (what: string) => `Goal: ${what}` },
  fallback: { nl: (what: string) => `Anders: ${what}`, en: (what: string) => `Otherwise: ${what}` },
  guide: {
    nl: (who: string) => `${who} helpt je op het werk.`,
    en: (who: string) => `${who} helps you at work.`,
  },
  inPlan: { nl: (what: string) => `In je plan: ${what}`, en: (what: string) => `In your plan: ${what}` },
  place: { nl: (where: string) => `Je leert bij ${where}`, en: (where: string) => `You learn at ${where}` },
  until: { nl: (day: string) => `Tot ${day}`, en: (day: string) => `Until ${day}` },
  changed: { nl: (what: string) => `Anders in je plan: ${what}`, en: (what: string) => `Changed: ${what}` },
  meeting: { nl: (job: string) => `Kennismaken: ${job}`, en: (job: string) => `Meeting: ${job}` },
  ownRank: { nl: (n: string) => `Jouw keus: nummer ${n}.`, en: (n: string) => `Your choice: number ${n}.` },
  theirRank: {
    nl: (n: string) => `De werkgever zette je op nummer ${n}.`,
    en: (n: string) => `The employer put you at number ${n}.`,
  },
  priority: { nl: 'Je had voorrang.', en: 'You had priority.' },
  away: {
    nl: (from: string, until: string) => `Je kunt niet van ${from} tot en met ${until}.`,
    en: (from: string, until: string) => `You cannot from ${from} to ${until}.`,
  },
  can: { nl: (times: string) => `Je kunt: ${times}`, en: (times: string) => `You can: ${times}` },
  lessons: { nl: 'Nederlandse les in een groep', en: 'Dutch lessons in a group' },
  ended: { nl: (how: string) => `Zo liep het af: ${how}`, en: (how: string) => `How it ended: ${how}` },
  startedOn: { nl: (day: string) => `Begin: ${day}`, en: (day: string) => `Start: ${day}` },
  hours: { nl: (count: string) => `${count} uur per week`, en: (count: string) => `${count} hours a week` },
  benefit: { nl: 'Met een deel uitkering.', en: 'With a part on benefit.' },
  contractUntil: {
    nl: (day: string) => `De baan stopte op ${day}.`,
    en: (day: string) => `It ended on ${day}.`,
  },
  score: { nl: (what: string) => `Hielp dit? ${what}`, en: (what: string) => `Did this help? ${what}` },
  mark: { nl: (mark: string) => `Cijfer: ${mark}`, en: (mark: string) => `Mark: ${mark}` },
  later: { nl: 'Hoe gaat het in je baan?', en: 'How is your job?' },
  working: { nl: 'Je werkt er nog.', en: 'You still work there.' },
  notWorking: { nl: 'Je werkt er niet meer.', en: 'You no longer work there.' },
  reason: { nl: 'Waarom dit zo ging', en: 'Why it went this way' },
  plan: { nl: 'Het plan voor jou', en: 'The plan for you' },
  handover: {
    nl: (from: string, to: string) => `Eerst hielp ${from} jou. Daarna ${to}.`,
    en: (from: string, to: string) => `First ${from} helped you. Then ${to}.`,
  },
})

/** What a plan with somebody in it is called to that person. */
export const planKindsForCandidates: Readonly<Record<PlanKind, { label: Text }>> = {
  train: {
    label: {
      nl: 'Een plan voor leerplekken na elkaar',
      en: 'A plan for learning places one after the other',
    },
  },
  stackedJobs: { label: { nl: 'Een plan voor een baan uit delen', en: 'A plan for a job made of parts' } },
  cohort: { label: { nl: 'Een groep die werkgevers leert kennen', en: 'A group that meets employers' } },
  trainingGroups: {
    label: { nl: 'Een plan voor Nederlandse les in groepen', en: 'A plan for Dutch lessons in groups' },
  },
  path: { label: { nl: 'Jouw pad naar een baan', en: 'Your path to a job' } },
}

export const planStates: Readonly<Record<PlanStatus, { label: Text }>> = {
  draft: { label: { nl: 'Dit plan is nog niet af.', en: 'This plan is not finished yet.' } },
  accepted: { label: { nl: 'Dit plan is vastgesteld.', en: 'This plan was accepted.' } },
  dropped: { label: { nl: 'Dit plan gaat niet door.', en: 'This plan will not go on.' } },
}
