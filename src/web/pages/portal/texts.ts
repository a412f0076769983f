import { catalogue } from '#texts/catalogue.ts'

/** The employer's own pages: three minutes on a phone. */
export const portalTexts = catalogue({
  myJobs: { nl: 'Mijn banen', en: 'My jobs' },
  lead: {
    nl: 'Welke banen u verwacht, over wie u beslist en wie het werk nu leert.',
    en: 'Which jobs you expect, about whom you decide and who is learning the work now.',
  },
  toDecide: { nl: 'U beslist', en: 'You decide' },
  decideAbout: {
    nl: (n: number) => (n === 1 ? 'U beslist: 1 kandidaat' : `U beslist: ${n} kandidaten`),
    en: (n: number) => (n === 1 ? 'You decide: 1 candidate' : `You decide: ${n} candidates`),
  },
  before: { nl: (when: string) => `Graag vóór ${when}`, en: (when: string) => `Please by ${when}` },
  wasBefore: {
    nl: (when: string) => `Wij hoopten op uw antwoord vóór ${when}. Laat het snel weten.`,
    en: (when: string) => `We hoped for your answer by ${when}. Please let us know soon.`,
  },
  look: { nl: 'Bekijk', en: 'Look' },
  job: { nl: 'Baan', en: 'Job' },
  noName: { nl: 'Nog geen functie', en: 'No function yet' },
  places: { nl: 'Plekken', en: 'Places' },
  expected: { nl: 'Verwacht', en: 'Expected' },
  certainty: { nl: 'Hoe zeker', en: 'How sure' },
  learning: { nl: 'Leren het werk nu', en: 'Learning the work now' },
  noJobs: { nl: 'Nog geen banen', en: 'No jobs yet' },
  noJobsText: {
    nl: 'Verwacht u over een tijd werk? Vertel het nu al. Dan is er tijd om iemand te laten leren.',
    en: 'Do you expect work in a while? Tell us now. Then there is time for somebody to learn.',
  },
  newJob: { nl: 'Er komt nog een baan', en: 'Another job will come' },
  whatWork: { nl: 'Om welk werk gaat het?', en: 'What work is it?' },
  howMany: { nl: 'Hoeveel plekken?', en: 'How many places?' },
  fromWhen: { nl: 'Vanaf wanneer ongeveer?', en: 'From about when?' },
  tell: { nl: 'Vertel het', en: 'Tell us' },
  newTold: {
    nl: 'Dank u wel. Uw contactpersoon neemt contact met u op.',
    en: 'Thank you. Your contact person will get in touch.',
  },

  placesCount: {
    nl: (n: number) => (n === 1 ? '1 plek' : `${n} plekken`),
    en: (n: number) => (n === 1 ? '1 place' : `${n} places`),
  },
  unknown: { nl: 'Nog niet bekend', en: 'Not known yet' },
  facts: { nl: 'Over deze baan', en: 'About this job' },
  state: { nl: 'Stand', en: 'State' },
  until: { nl: 'Uiterlijk', en: 'At the latest' },
  hours: { nl: 'Uren', en: 'Hours' },
  times: { nl: 'Werktijden', en: 'Working times' },
  conditions: { nl: 'Wat nodig is om het te laten slagen', en: 'What is needed to make it work' },
  contact: { nl: 'Uw contact', en: 'Your contact' },

  changed: { nl: 'Er is iets veranderd', en: 'Something has changed' },
  why: { nl: 'Waarom verandert dit?', en: 'Why does this change?' },
  told: { nl: 'Bewaard. Uw contactpersoon ziet het.', en: 'Saved. Your contact person sees it.' },
  lapse: { nl: 'Deze baan gaat niet door', en: 'This job will not come' },
  lapseWhy: { nl: 'Waarom gaat de baan niet door?', en: 'Why will the job not come?' },
  lapsed: {
    nl: 'Bewaard. Uw contactpersoon zoekt een andere plek voor wie het werk al leert.',
    en: 'Saved. Your contact person looks for another place for those who are learning.',
  },

  agenda: { nl: 'Bijeenkomsten', en: 'Gatherings' },
  guestCount: {
    nl: (n: number) => (n === 1 ? '1 kandidaat' : `${n} kandidaten`),
    en: (n: number) => (n === 1 ? '1 candidate' : `${n} candidates`),
  },
  learningHere: { nl: 'Wie het werk leert', en: 'Who is learning the work' },
  nobodyLearns: { nl: 'Nu leert er nog niemand voor deze baan.', en: 'Nobody is learning for this job now.' },
  since: { nl: (when: string) => `sinds ${when}`, en: (when: string) => `since ${when}` },
  from: { nl: (when: string) => `vanaf ${when}`, en: (when: string) => `from ${when}` },
  unnamed: { nl: (n: number) => `Kandidaat ${n}`, en: (n: number) => `Candidate ${n}` },
  guide: { nl: (name: string) => `begeleider: ${name}`, en: (name: string) => `guide: ${name}` },
})

/** Candidates as the employer meets them, and deciding in two taps. */
export const decideTexts = catalogue({
  nobody: { nl: 'Nog geen kandidaten', en: 'No candidates yet' },
  nobodyText: {
    nl: 'Hier ziet u wie met u wil kennismaken. U hoort van ons zodra er iemand is.',
    en: 'Here you see who would like to meet you. We let you know when there is somebody.',
  },
  soon: { nl: 'Komt kennismaken', en: 'Will come to meet you' },
  chosen: { nl: 'Gekozen', en: 'Chosen' },
  notChosen: { nl: (n: number) => `Niet gekozen (${n})`, en: (n: number) => `Not chosen (${n})` },
  canStart: { nl: 'Kan de taken die echt nodig zijn', en: 'Can do the tasks that are really needed' },
  partly: {
    nl: 'Kan al een deel en leert de rest op het werk',
    en: 'Can do part already and learns the rest at work',
  },
  willLearn: { nl: 'Leert het werk nog', en: 'Has yet to learn the work' },
  learnsInTime: {
    nl: 'Kan de rest leren voordat de baan begint.',
    en: 'Can learn the rest before the job starts.',
  },
  learnsLonger: {
    nl: 'Heeft langer nodig om de rest te leren. Vraag ons wat er kan.',
    en: 'Needs longer to learn the rest. Ask us what is possible.',
  },
  can: { nl: 'kan dit', en: 'can do this' },
  nearly: { nl: 'kan dit bijna', en: 'can nearly do this' },
  resembling: { nl: 'kan werk dat hierop lijkt', en: 'can do work that resembles it' },
  learns: { nl: 'leert dit', en: 'is learning this' },
  ask: { nl: 'vraag ernaar bij de kennismaking', en: 'ask about it when you meet' },
  choose: { nl: 'Kiezen', en: 'Choose' },
  talkAgain: { nl: 'Nog een gesprek', en: 'Another talk' },
  notChoose: { nl: 'Niet kiezen', en: 'Do not choose' },
  reconsider: { nl: 'Toch opnieuw bekijken', en: 'Consider again' },
  decideNow: { nl: 'Nu al beslissen', en: 'Decide now already' },
  whyChoose: { nl: 'Waarom kiest u deze kandidaat?', en: 'Why do you choose this candidate?' },
  whyNot: { nl: 'Waarom niet?', en: 'Why not?' },
  whyNotHint: {
    nl: 'Uw reden helpt de kandidaat verder. Schrijf niets over gezondheid.',
    en: 'Your reason helps the candidate on. Write nothing about health.',
  },
  inWords: { nl: 'Toelichting, mag leeg', en: 'Explanation, may stay empty' },
  whyAgain: { nl: 'Waarom bekijkt u dit opnieuw?', en: 'Why do you consider this again?' },
  tapReason: { nl: 'Tik op de reden', en: 'Tap the reason' },
  decided: {
    nl: 'Bewaard. De werkcoach vertelt het de kandidaat.',
    en: 'Saved. The work coach tells the candidate.',
  },
  on: { nl: (when: string) => `op ${when}`, en: (when: string) => `on ${when}` },
  unnamed: { nl: (n: number) => `Kandidaat ${n}`, en: (n: number) => `Candidate ${n}` },
  unnamedWhy: {
    nl: 'De naam is nog niet met u gedeeld. De kandidaat en de coach beslissen dat.',
    en: 'The name is not shared with you yet. The candidate and the coach decide that.',
  },
  readyOn: {
    nl: (when: string) => `Kan klaar zijn rond ${when}.`,
    en: (when: string) => `Could be ready around ${when}.`,
  },
  strengths: { nl: 'Is goed in', en: 'Is good at' },
  hours: { nl: 'Uren per week', en: 'Hours a week' },
  times: { nl: 'Kan werken', en: 'Can work' },
  contact: { nl: 'Contact', en: 'Contact' },
})
