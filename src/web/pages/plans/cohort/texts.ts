import { catalogue } from '#texts/catalogue.ts'

/** Words of making a new cohort. */
export const newCohortTexts = catalogue({
  title: { nl: 'Kennismaken plannen', en: 'Plan a meeting round' },
  lead: {
    nl: 'Kandidaten en werkgevers ontmoeten elkaar kort. Daarna zegt ieder wie de voorkeur heeft.',
    en: 'Candidates and employers meet briefly. Then each says whom they prefer.',
  },
  plans: { nl: 'Plannen', en: 'Plans' },
  jobs: { nl: 'Voor welke banen?', en: 'For which jobs?' },
  job: {
    nl: (job: string, employer: string, free: number) =>
      `${job}, ${employer} (${free === 1 ? '1 plek' : `${free} plekken`})`,
    en: (job: string, employer: string, free: number) =>
      `${job}, ${employer} (${free === 1 ? '1 place' : `${free} places`})`,
  },
  choose: { nl: 'Kies deze banen', en: 'Choose these jobs' },
  noJobs: { nl: 'Nu zoekt geen baan mensen', en: 'No job seeks people now' },
  noJobsText: {
    nl: 'Zet eerst een baan op “kandidaten zoeken”.',
    en: 'First put a job on “looking for candidates”.',
  },
  toJobs: { nl: 'Naar de banen', en: 'To the jobs' },
  rest: { nl: 'Wie doet mee', en: 'Who takes part' },
  who: { nl: 'Wie doet mee?', en: 'Who takes part?' },
  whoHint: { nl: 'Wie al is voorgesteld, is aangevinkt.', en: 'Who was proposed already is ticked.' },
  priority: { nl: 'Wie heeft voorrang?', en: 'Who has priority?' },
  priorityHint: {
    nl: 'Bijvoorbeeld wie al lang wacht. Alleen voor plekken die een werkgever daarvoor vrijhoudt.',
    en: 'For example who has waited long. Only for places that an employer keeps for that.',
  },
  name: { nl: 'Naam van het plan', en: 'Name of the plan' },
  make: { nl: 'Maak de groep', en: 'Make the group' },
})

/** Words of one cohort. */
export const cohortTexts = catalogue({
  noName: { nl: 'Kennismaken', en: 'Meeting round' },
  lead: {
    nl: (people: number, jobs: number, talks: number) =>
      `${people} kandidaten, ${jobs} banen, ${talks} gesprekken.`,
    en: (people: number, jobs: number, talks: number) =>
      `${people} candidates, ${jobs} jobs, ${talks} talks.`,
  },
  takers: { nl: 'Wie ziet wie', en: 'Who meets whom' },
  change: { nl: 'Veranderen wie wie ziet', en: 'Change who meets whom' },
  candidate: { nl: 'Kandidaat', en: 'Candidate' },
  priority: { nl: 'voorrang', en: 'priority' },
  hasPriority: {
    nl: (name: string) => `${name} heeft voorrang`,
    en: (name: string) => `${name} has priority`,
  },
  meets: { nl: 'Ziet', en: 'Meets' },
  meetsOf: { nl: (name: string) => `${name} ziet`, en: (name: string) => `${name} meets` },
  nobody: { nl: 'niemand', en: 'nobody' },
  barred: { nl: 'Ziet niet, want', en: 'Does not meet, for' },
  places: { nl: (job: string) => `Plekken: ${job}`, en: (job: string) => `Places: ${job}` },
  tables: {
    nl: (job: string) => `Gesprekken tegelijk: ${job}`,
    en: (job: string) => `Talks at once: ${job}`,
  },
  reserved: {
    nl: (job: string) => `Eerst voor voorrang: ${job}`,
    en: (job: string) => `First for priority: ${job}`,
  },
  name: { nl: 'Naam van het plan', en: 'Name of the plan' },
  schedule: { nl: 'Het rooster', en: 'The schedule' },
  scroll: { nl: 'Het rooster, schuif opzij voor meer', en: 'The schedule, scroll sideways for more' },
  noSchedule: { nl: 'Er is nog geen rooster.', en: 'There is no schedule yet.' },
  makeSchedule: { nl: 'Maak het rooster', en: 'Make the schedule' },
  makeAgain: { nl: 'Maak het rooster opnieuw', en: 'Make the schedule again' },
  scheduleLead: {
    nl: (rounds: number, from: string, until: string) =>
      `${rounds} rondes, van ${from} tot ${until}. Minder rondes kan niet.`,
    en: (rounds: number, from: string, until: string) =>
      `${rounds} rounds, from ${from} to ${until}. Fewer rounds are not possible.`,
  },
  missingTalks: {
    nl: (n: number) =>
      `${n === 1 ? 'Er is 1 gesprek' : `Er zijn ${n} gesprekken`} bij gekomen. Maak het rooster opnieuw.`,
    en: (n: number) => `${n === 1 ? '1 talk was' : `${n} talks were`} added. Make the schedule again.`,
  },
  onDate: { nl: 'Op welke dag?', en: 'On which day?' },
  startsAt: { nl: 'Hoe laat begint het?', en: 'At what time does it begin?' },
  startsHint: { nl: 'Zoals 10:00.', en: 'As 10:00.' },
  talkMinutes: { nl: 'Minuten per gesprek', en: 'Minutes a talk' },
  breakAfter: { nl: 'Pauze na zo veel rondes', en: 'Break after so many rounds' },
  breakHint: { nl: '0 is geen pauze.', en: '0 is no break.' },
  breakMinutes: { nl: 'Minuten pauze', en: 'Minutes of break' },
  time: { nl: 'Tijd', en: 'Time' },
  table: {
    nl: (job: string, table: number) => `${job}, tafel ${table}`,
    en: (job: string, table: number) => `${job}, table ${table}`,
  },
  pause: { nl: 'Pauze', en: 'Break' },
  free: { nl: 'vrij', en: 'free' },
  lists: { nl: 'Lijsten om af te drukken', en: 'Lists to print' },
  agenda: { nl: 'In je agenda zetten', en: 'Put it in your calendar' },
  wishes: { nl: 'De wensen na het kennismaken', en: 'The wishes after meeting' },
  wishesLead: {
    nl: (candidates: number, all: number, jobs: number, allJobs: number) =>
      `${candidates} van ${all} kandidaten en ${jobs} van ${allJobs} werkgevers gaven hun wensen.`,
    en: (candidates: number, all: number, jobs: number, allJobs: number) =>
      `${candidates} of ${all} candidates and ${jobs} of ${allJobs} employers gave their wishes.`,
  },
  toWishes: { nl: 'Wensen invullen', en: 'Fill in wishes' },
  answers: { nl: 'Twee antwoorden', en: 'Two answers' },
  noAnswers: {
    nl: 'Zodra er wensen van beide kanten zijn, staan hier twee antwoorden naast elkaar.',
    en: 'As soon as there are wishes of both sides, two answers stand here side by side.',
  },
  stable: { nl: 'A. Niemand ruilt liever', en: 'A. Nobody would rather swap' },
  value: { nl: 'B. Zo veel mogelijk mensen', en: 'B. As many people as possible' },
  stableWords: {
    nl: 'Er zijn geen kandidaat en werkgever die allebei liever elkaar hadden gehad.',
    en: 'There are no candidate and employer who would both rather have had each other.',
  },
  valueWords: {
    nl: 'Dit is het meeste dat er is, geteld met de wensen.',
    en: 'This is the most there is, counted with the wishes.',
  },
  matched: { nl: 'Mensen met een plek', en: 'People with a place' },
  firstChoice: { nl: 'Krijgen hun eerste keus', en: 'Get their first choice' },
  priorityMatched: { nl: 'Met voorrang, met een plek', en: 'With priority, with a place' },
  rather: { nl: 'Zouden liever ruilen', en: 'Would rather swap' },
  figures: { nl: 'Wat telt', en: 'What counts' },
  perCandidate: { nl: 'Per kandidaat', en: 'By candidate' },
  perEmployer: { nl: 'Per werkgever', en: 'By employer' },
  choice: {
    nl: (job: string, wish: number) => `${job} (keus ${wish})`,
    en: (job: string, wish: number) => `${job} (choice ${wish})`,
  },
  none: { nl: 'geen plek', en: 'no place' },
  noWish: { nl: 'geen wens van beide kanten', en: 'no wish of both sides' },
  costs: { nl: 'Wat B voor iemand is', en: 'What B is for somebody' },
  better: { nl: 'beter dan A', en: 'better than A' },
  same: { nl: 'gelijk', en: 'the same' },
  worse: { nl: 'minder dan A', en: 'less than A' },
  filled: { nl: (n: number, of: number) => `${n} van ${of}`, en: (n: number, of: number) => `${n} of ${of}` },
  filledRank: {
    nl: (n: number, of: number, rank: string) => `${n} van ${of}, gemiddeld nummer ${rank} op hun lijst`,
    en: (n: number, of: number, rank: string) => `${n} of ${of}, on average number ${rank} on their list`,
  },
  ratherPair: {
    nl: (who: string, job: string) => `${who} en ${job} hadden allebei liever elkaar gehad.`,
    en: (who: string, job: string) => `${who} and ${job} would both rather have had each other.`,
  },
  inB: { nl: 'In antwoord B', en: 'In answer B' },
  choose: { nl: 'Een antwoord kiezen', en: 'Choose an answer' },
  chooseLead: {
    nl: 'Wie nog niet is voorgesteld bij die baan, wordt nu voorgesteld. De werkgever beslist daarna zelf.',
    en: 'Who was not proposed for that job yet, is proposed now. The employer then decides.',
  },
  reason: { nl: 'Waarom dit antwoord?', en: 'Why this answer?' },
  chosen: {
    nl: (answer: string, day: string) => `Gekozen op ${day}: ${answer}.`,
    en: (answer: string, day: string) => `Chosen on ${day}: ${answer}.`,
  },
  chosenDone: {
    nl: 'Het antwoord is vastgelegd. De voorstellen staan klaar.',
    en: 'The answer is recorded. The proposals are there.',
  },
  toProposal: { nl: 'naar het voorstel', en: 'to the proposal' },
  saved: { nl: 'Opgeslagen.', en: 'Saved.' },
  takeUp: { nl: 'Opnieuw kiezen', en: 'Choose again' },
  takeUpWhy: { nl: 'Waarom moet het anders?', en: 'Why does it have to change?' },
})

/** Words of the wishes and the lists to print. */
export const cohortListTexts = catalogue({
  wishesTitle: { nl: 'Wensen na het kennismaken', en: 'Wishes after meeting' },
  wishesLead: {
    nl: 'Nummer 1 is de eerste keus. Leeg is: liever niet.',
    en: 'Number 1 is the first choice. Empty is: rather not.',
  },
  ofCandidates: { nl: 'Van de kandidaten', en: 'Of the candidates' },
  ofEmployers: { nl: 'Van de werkgevers', en: 'Of the employers' },
  filledIn: { nl: 'ingevuld', en: 'filled in' },
  save: { nl: 'Opslaan', en: 'Save' },
  saveOf: {
    nl: (name: string) => `Wensen van ${name} opslaan`,
    en: (name: string) => `Save the wishes of ${name}`,
  },
  listsTitle: { nl: 'Lijsten voor de dag', en: 'Lists for the day' },
  listsLead: {
    nl: 'Eén vel per tafel en per kandidaat. Druk ze af met uw browser.',
    en: 'One sheet for each table and candidate. Print them with your browser.',
  },
  wall: { nl: 'Voor aan de muur', en: 'For the wall' },
  perTable: { nl: 'Per tafel', en: 'By table' },
  perCandidate: { nl: 'Per kandidaat', en: 'By candidate' },
  noSchedule: { nl: 'Maak eerst het rooster', en: 'First make the schedule' },
  noScheduleText: {
    nl: 'Zonder rooster zijn er geen lijsten.',
    en: 'Without a schedule there are no lists.',
  },
  back: { nl: 'Terug naar het plan', en: 'Back to the plan' },
  time: { nl: 'Tijd', en: 'Time' },
  who: { nl: 'Wie', en: 'Who' },
  where: { nl: 'Waar', en: 'Where' },
})
