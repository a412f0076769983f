import { catalogue } from '#texts/catalogue.ts'

/** What a profile costs in people. Counts come as words: a number, 'about' a number, or 'a few'. */
export const priceTexts = catalogue({
  title: { nl: 'Wat kost elke eis?', en: 'What does each requirement cost?' },
  intro: {
    nl: 'Elke eis laat mensen buiten. Probeer wat er gebeurt als een eis weg is, of lager mag.',
    en: 'Each requirement leaves people out. Try what happens when one goes, or may be lower.',
  },
  introRead: { nl: 'Elke eis laat mensen buiten.', en: 'Each requirement leaves people out.' },
  sums: {
    nl: (ready: string, learning: string, notFitting: string) =>
      `Met dit profiel: ${ready}, ${learning}, ${notFitting}.`,
    en: (ready: string, learning: string, notFitting: string) =>
      `With this profile: ${ready}, ${learning}, ${notFitting}.`,
  },
  ready: {
    nl: (n: string, _: boolean) => `${n} klaar op tijd`,
    en: (n: string, _: boolean) => `${n} ready in time`,
  },
  learning: {
    nl: (n: string, one: boolean) => `${n} ${one ? 'leert' : 'leren'} nog`,
    en: (n: string, one: boolean) => `${n} still ${one ? 'has' : 'have'} to learn`,
  },
  notFitting: {
    nl: (n: string, one: boolean) => `${n} ${one ? 'past' : 'passen'} nu niet`,
    en: (n: string, one: boolean) => `${n} ${one ? 'does' : 'do'} not fit now`,
  },
  nothingAsked: {
    nl: 'Er is nog niets echt nodig. Daarom telt iedereen als klaar bij wie de voorwaarden passen.',
    en: 'Nothing is really needed yet. So everybody of whom the conditions fit counts as ready.',
  },
  leavesOut: {
    nl: (people: string) => `Laat ${people} buiten.`,
    en: (people: string) => `Leaves out ${people}.`,
  },
  leavesNobody: {
    nl: 'Laat niemand buiten: iedereen bij wie de voorwaarden passen kan dit al.',
    en: 'Leaves out nobody: everybody of whom the conditions fit can do this already.',
  },
  allLearn: {
    nl: 'Zij kunnen allemaal alles wat mist op tijd leren.',
    en: 'All of them can learn all they lack in time.',
  },
  oneLearns: {
    nl: 'Die kan alles wat mist op tijd leren.',
    en: 'That person can learn all that is lacking in time.',
  },
  oneNotLearns: {
    nl: 'Die kan niet alles wat mist op tijd leren.',
    en: 'That person cannot learn all that is lacking in time.',
  },
  someLearn: {
    nl: (n: string, one: boolean) => `${n} van hen ${one ? 'kan' : 'kunnen'} alles wat mist op tijd leren.`,
    en: (n: string, _: boolean) => `${n} of them can learn all they lack in time.`,
  },
  noneLearn: {
    nl: 'Niemand van hen kan alles wat mist op tijd leren.',
    en: 'None of them can learn all they lack in time.',
  },
  gains: {
    nl: (more: string) => `Zonder deze eis: ${more} klaar op tijd.`,
    en: (more: string) => `Without this requirement: ${more} ready in time.`,
  },
  gainsNobody: {
    nl: 'Alleen deze eis weglaten helpt nog niemand: er mist ook iets anders.',
    en: 'Dropping only this requirement helps nobody yet: something else is missing too.',
  },
  lowerGains: {
    nl: (level: string, more: string) => `Op niveau ${level}: ${more}.`,
    en: (level: string, more: string) => `At level ${level}: ${more}.`,
  },
  whatIf: { nl: 'Wat als?', en: 'What if?' },
  tryWithout: { nl: 'Zonder deze eis', en: 'Without this requirement' },
  tryLower: {
    nl: (level: number) => `Op niveau ${level}`,
    en: (level: number) => `At level ${level}`,
  },
  putBack: { nl: 'Zet terug', en: 'Put back' },
  triedWithout: { nl: 'Proef: zonder deze eis.', en: 'Trial: without this requirement.' },
  triedLower: {
    nl: (to: number, from: number) => `Proef: niveau ${to} in plaats van ${from}.`,
    en: (to: number, from: number) => `Trial: level ${to} instead of ${from}.`,
  },
  toTrial: { nl: 'Wat levert dat op?', en: 'What does that gain?' },
  trial: { nl: 'Uw proef', en: 'Your trial' },
  trialMore: {
    nl: (more: string) => `Met deze proef: ${more} klaar op tijd.`,
    en: (more: string) => `With this trial: ${more} ready in time.`,
  },
  trialNobody: {
    nl: 'Met deze proef is nog niemand meer klaar op tijd.',
    en: 'With this trial nobody more is ready in time yet.',
  },
  trialSums: {
    nl: (ready: string, learning: string, notFitting: string) => `Dan: ${ready}, ${learning}, ${notFitting}.`,
    en: (ready: string, learning: string, notFitting: string) =>
      `Then: ${ready}, ${learning}, ${notFitting}.`,
  },
  trialNotSaved: { nl: 'Er is nog niets veranderd.', en: 'Nothing has changed yet.' },
  why: { nl: 'Waarom kan dit?', en: 'Why is this possible?' },
  whyHint: { nl: 'Dit blijft bij de baan staan.', en: 'This stays with the job.' },
  whyGain: {
    nl: (more: string) => `Dit geeft: ${more} klaar op tijd.`,
    en: (more: string) => `This gives: ${more} ready in time.`,
  },
  whyLearnt: { nl: 'Dit leert iemand op de werkplek.', en: 'Somebody learns this at the workplace.' },
  makeItSo: { nl: 'Maak dit het profiel', en: 'Make this the profile' },
  stop: { nl: 'Stop de proef', en: 'Stop the trial' },
  made: { nl: 'Het profiel is veranderd.', en: 'The profile is changed.' },
  costlyTitle: {
    nl: (count: number) =>
      count === 1
        ? 'Deze eis kost de meeste mensen'
        : `Deze ${count === 2 ? 'twee' : 'drie'} eisen kosten de meeste mensen`,
    en: (count: number) =>
      count === 1
        ? 'This requirement costs most people'
        : `These ${count === 2 ? 'two' : 'three'} requirements cost most people`,
  },
  costly: {
    nl: (skills: string, more: string) => `${skills}. Zonder: ${more} klaar op tijd.`,
    en: (skills: string, more: string) => `${skills}. Without: ${more} ready in time.`,
  },
  costlyTry: { nl: 'Probeer het zonder', en: 'Try without' },
  and: { nl: ' en ', en: ' and ' },
  nobody: { nl: 'niemand', en: 'nobody' },
  few: { nl: 'enkele', en: 'a few' },
  about: { nl: (count: number) => `ongeveer ${count}`, en: (count: number) => `about ${count}` },
  onePerson: { nl: '1 persoon', en: '1 person' },
  people: { nl: (n: string) => `${n} mensen`, en: (n: string) => `${n} people` },
  oneMore: { nl: '1 persoon meer', en: '1 more person' },
  more: { nl: (n: string) => `${n} mensen meer`, en: (n: string) => `${n} more people` },
  howCounted: { nl: 'Hoe is dit geteld?', en: 'How was this counted?' },
  whoCounted: {
    nl: (people: string) => `Geteld: iedereen zonder baan, ook wie al is voorgesteld. Samen ${people}.`,
    en: (people: string) =>
      `Counted: everybody without a job, also who was proposed already. Together ${people}.`,
  },
  whatReady: {
    nl: 'Klaar op tijd: kan alles wat echt nodig is, of kan wat mist leren voor de start.',
    en: 'Ready in time: can do all that is really needed, or can learn what is missing before the start.',
  },
  whatLearning: {
    nl: 'Leert nog: de voorwaarden passen, maar het leren duurt langer dan tot de start.',
    en: 'Still has to learn: the conditions fit, but learning takes longer than until the start.',
  },
  whatNotFitting: {
    nl: 'Past nu niet: uren, werktijden, reizen of Nederlands past nu niet. Een lichter profiel verandert dat niet.',
    en: 'Does not fit now: hours, times of work, travel or Dutch do not fit now. A lighter profile does not change that.',
  },
  whatLeftOut: {
    nl: 'Een eis laat iemand buiten als de voorwaarden passen, maar de skill er niet is op dit niveau. “Alles wat mist op tijd leren”: deze skill en al het andere dat mist, na elkaar, voor de start.',
    en: 'A requirement leaves somebody out when the conditions fit but the skill is not there at this level. “Learn all they lack in time”: this skill and all else that is missing, one after the other, before the start.',
  },
  rounded: {
    nl: (smallest: number) =>
      `De aantallen zijn afgerond, zodat niemand te herkennen is. Enkele: minder dan ${smallest}.`,
    en: (smallest: number) =>
      `The numbers are rounded, so that nobody can be recognised. A few: fewer than ${smallest}.`,
  },
  noStart: {
    nl: 'Er is nog geen startdatum. Daarom is gerekend met tijd genoeg om te leren.',
    en: 'There is no start date yet. So enough time to learn was counted.',
  },
  addStart: { nl: 'Vul de startdatum in', en: 'Fill in the start date' },
  noTaxonomy: {
    nl: 'Er is geen lijst met skills geladen. Een skill telt nu alleen als die met dezelfde woorden is opgeschreven.',
    en: 'No list of skills is loaded. A skill counts now only when it is written in the same words.',
  },
  unknown: {
    nl: (skills: string) =>
      `Deze skills staan niet in de lijst met skills: ${skills}. Zij tellen alleen bij wie ze met dezelfde woorden heeft. Kies liever een skill uit de lijst.`,
    en: (skills: string) =>
      `These skills are not in the list of skills: ${skills}. They count only for who has them in the same words. Better choose a skill from the list.`,
  },
  estimated: {
    nl: (skills: string, weeks: number) =>
      `Hoe lang leren duurt, is nog niet bekend van: ${skills}. Er is gerekend met ${weeks} weken per skill.`,
    en: (skills: string, weeks: number) =>
      `How long learning takes is not known yet of: ${skills}. ${weeks} weeks a skill were counted.`,
  },
})
