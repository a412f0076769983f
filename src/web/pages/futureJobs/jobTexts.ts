import { catalogue } from '#texts/catalogue.ts'

/** Words of the page of one job. */
export const jobTexts = catalogue({
  stands: {
    nl: (step: number, name: string) => `Stap ${step} van 6: ${name}.`,
    en: (step: number, name: string) => `Step ${step} of 6: ${name}.`,
  },
  toDo: { nl: (next: string) => `Nu te doen: ${next}.`, en: (next: string) => `To do now: ${next}.` },
  lapsed: { nl: 'Deze baan gaat niet door.', en: 'This job will not come.' },
  lapsedBecause: {
    nl: (day: string, name: string) => `Niet doorgegaan op ${day}, opgeschreven door ${name}`,
    en: (day: string, name: string) => `Lapsed on ${day}, written down by ${name}`,
  },
  parts: { nl: 'Over deze baan', en: 'About this job' },
  overview: { nl: 'Overzicht', en: 'Overview' },
  facts: { nl: 'Gegevens', en: 'Facts' },
  toFacts: { nl: 'Gegevens en geschiedenis', en: 'Facts and history' },
  profile: { nl: 'Profiel', en: 'Profile' },
  routes: { nl: 'Routes en plekken', en: 'Routes and places' },
  match: { nl: 'Match', en: 'Match' },
  plan: { nl: 'Plan', en: 'Plan' },
  thisJob: { nl: 'Deze baan', en: 'This job' },
  way: { nl: 'De weg naar deze baan', en: 'The way to this job' },

  next: { nl: 'Verder', en: 'Go on' },
  nextIntro: {
    nl: 'Is deze stap klaar? Zet de baan dan verder. Teruggaan kan ook.',
    en: 'Is this step done? Then move the job on. Going back is possible too.',
  },
  again: { nl: 'Toch weer verder', en: 'Back again' },
  reason: { nl: 'Waarom?', en: 'Why?' },
  date: { nl: 'Vanaf welke dag?', en: 'From which day?' },
  decider: { nl: 'Wie besloot dit?', en: 'Who decided this?' },
  moved: { nl: 'De baan staat nu in de gekozen stap.', en: 'The job now stands in the chosen step.' },
  stillUnderway: {
    nl: (people: number) =>
      people === 1
        ? 'Er is nog 1 kandidaat op weg naar deze baan. Zoek samen een andere baan.'
        : `Er zijn nog ${people} kandidaten op weg naar deze baan. Zoek samen andere banen.`,
    en: (people: number) =>
      people === 1
        ? 'There is still 1 candidate on the way to this job. Look for another job together.'
        : `There are still ${people} candidates on the way to this job. Look for other jobs together.`,
  },

  missing: { nl: 'Dit weten we nog niet', en: 'What we do not know yet' },
  missingIntro: {
    nl: 'Nodig in deze stap. Niets houdt u tegen om verder te gaan.',
    en: 'Needed in this step. Nothing stops you from going on.',
  },

  essentials: { nl: 'Skills die echt nodig zijn', en: 'Essential skills' },
  noEssentials: { nl: 'Nog niet gekozen.', en: 'Not chosen yet.' },
  level: {
    nl: (level: number, words: string) => `niveau ${level}, ${words.toLowerCase()}`,
    en: (level: number, words: string) => `level ${level}, ${words.toLowerCase()}`,
  },
  noLevel: { nl: 'niveau nog niet afgesproken', en: 'level not agreed yet' },
  toProfile: { nl: 'Naar het profiel', en: 'To the profile' },
  adaptation: { nl: 'Tijdelijk anders', en: 'Different for a while' },
  adaptedUntil: { nl: (day: string) => `tot ${day}`, en: (day: string) => `until ${day}` },
  routesTitle: { nl: 'Route', en: 'Route' },
  noRoute: { nl: 'Nog niet gekozen.', en: 'Not chosen yet.' },
  toRoutes: { nl: 'Naar routes en plekken', en: 'To routes and places' },

  people: { nl: 'Kandidaten', en: 'Candidates' },
  proposed: {
    nl: (proposed: number, waiting: number, chosen: number) =>
      proposed === 0
        ? 'Nog niemand voorgesteld.'
        : `${proposed} voorgesteld: ${waiting} zonder besluit, ${chosen} gekozen.`,
    en: (proposed: number, waiting: number, chosen: number) =>
      proposed === 0
        ? 'Nobody proposed yet.'
        : `${proposed} proposed: ${waiting} without a decision, ${chosen} chosen.`,
  },
  toMatch: { nl: 'Naar de match', en: 'To the match' },
  learners: { nl: 'Wie leert in', en: 'Who is learning in' },
  othersUnderway: {
    nl: (count: number) =>
      count === 1
        ? 'En 1 ander, begeleid door een collega.'
        : `En ${count} anderen, begeleid door collega’s.`,
    en: (count: number) =>
      count === 1 ? 'And 1 other, guided by a colleague.' : `And ${count} others, guided by colleagues.`,
  },
  nobodyUnderway: { nl: 'Nog niemand.', en: 'Nobody yet.' },
  inJob: { nl: 'Heeft de baan', en: 'Has the job' },

  commitment: { nl: 'Toezegging', en: 'Commitment' },
  noCommitment: { nl: 'Nog geen garantie of intentie.', en: 'No guarantee or intention yet.' },
  commitmentOf: {
    nl: (kind: string, places: number, day: string) =>
      `${kind} voor ${places === 1 ? '1 plek' : `${places} plekken`}, ${day}`,
    en: (kind: string, places: number, day: string) =>
      `${kind} for ${places === 1 ? '1 place' : `${places} places`}, ${day}`,
  },
  forWholeEmployer: {
    nl: 'Geldt voor alle banen van deze werkgever.',
    en: 'Holds for all jobs of this employer.',
  },
  toEmployer: { nl: 'Naar de werkgever', en: 'To the employer' },

  planTitle: { nl: 'Inleerplan voor deze baan', en: 'Plan for learning this job' },
  planText: {
    nl: 'Wat iemand leert, waar, hoe lang en met welke hulp. Het plan voor de baan is het begin van het plan per persoon.',
    en: 'What somebody learns, where, for how long and with what help. The plan for the job is where each person’s plan begins.',
  },
  toPlan: { nl: 'Naar het plan', en: 'To the plan' },
})
