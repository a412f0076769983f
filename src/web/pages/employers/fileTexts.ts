import { catalogue } from '#texts/catalogue.ts'

/** Words of the page of one employer. */
export const fileTexts = catalogue({
  placesInView: {
    nl: (stand: string, places: number) =>
      `${stand}, met ${places} ${places === 1 ? 'plek' : 'plekken'} in beeld.`,
    en: (stand: string, places: number) =>
      `${stand}, with ${places} ${places === 1 ? 'place' : 'places'} in view.`,
  },
  allFilled: {
    nl: (stand: string) => `${stand}. Alle plekken zijn vervuld.`,
    en: (stand: string) => `${stand}. All places are filled.`,
  },
  noJobsYet: {
    nl: (stand: string) => `${stand}. Er zijn nog geen banen in beeld.`,
    en: (stand: string) => `${stand}. No jobs are in view yet.`,
  },
  nextIs: { nl: 'Volgende stap', en: 'Next step' },
  moment: { nl: 'Contactmoment', en: 'Contact moment' },
  whatWasSaid: { nl: 'Wat is er besproken?', en: 'What was said?' },
  kind: { nl: 'Hoe', en: 'How' },
  otherDay: { nl: 'Het was niet vandaag', en: 'It was not today' },
  onDate: { nl: 'Op welke dag', en: 'On which day' },
  saveMoment: { nl: 'Bewaar', en: 'Save' },
  toAction: { nl: 'Maak er een actie van', en: 'Turn into an action' },
  isAction: { nl: 'Hier is een actie van gemaakt.', en: 'This became an action.' },
  mend: { nl: 'Verbeter', en: 'Mend' },
  mendMoment: { nl: 'Contactmoment verbeteren', en: 'Mend the contact moment' },
  mendMomentLead: {
    nl: 'Alleen wie het opschreef, kan het veranderen.',
    en: 'Only whoever wrote it down can change it.',
  },
  momentSaved: { nl: 'Contactmoment bewaard.', en: 'Contact moment saved.' },
  story: { nl: 'Wat er gebeurde', en: 'What happened' },
  noStory: { nl: 'Nog niets opgeschreven', en: 'Nothing written down yet' },
  noStoryText: {
    nl: 'Schrijf hierboven op wat er is besproken. Het nieuwste komt bovenaan.',
    en: 'Write above what was said. The newest comes first.',
  },
  older: { nl: 'Toon oudere contactmomenten', en: 'Show older contact moments' },
  conversationHeld: { nl: 'Groeigesprek', en: 'Growth conversation' },
  stillOpen: { nl: 'Nog niet af', en: 'Not finished yet' },
  handedOver: {
    nl: (from: string, to: string) => `Overgedragen van ${from} aan ${to}`,
    en: (from: string, to: string) => `Handed over from ${from} to ${to}`,
  },
  toDo: { nl: 'Wat er te doen is', en: 'What there is to do' },
  nothingToDo: { nl: 'Er staan geen acties open.', en: 'No actions are open.' },
  done: { nl: 'Klaar', en: 'Done' },
  notDone: { nl: 'Toch niet klaar', en: 'Not done after all' },
  doneBefore: { nl: (n: number) => `Gedaan (${n})`, en: (n: number) => `Done (${n})` },
  change: { nl: 'Wijzig', en: 'Change' },
  newAction: { nl: 'Nieuwe actie', en: 'New action' },
  whatToDo: { nl: 'Wat moet er gebeuren?', en: 'What needs to be done?' },
  dueOn: { nl: 'Uiterlijk op', en: 'On or before' },
  who: { nl: 'Wie pakt dit op', en: 'Who takes this up' },
  addAction: { nl: 'Zet op de lijst', en: 'Put on the list' },
  late: { nl: (when: string) => `te laat: ${when}`, en: (when: string) => `late: ${when}` },
  jobs: { nl: 'Banen', en: 'Jobs' },
  jobsIntro: {
    nl: 'Wat deze werkgever straks aan werk verwacht.',
    en: 'The work that this employer expects.',
  },
  noJobs: { nl: 'Nog geen banen in beeld', en: 'No jobs in view yet' },
  noJobsText: {
    nl: 'In het groeigesprek schrijft u de banen meteen op.',
    en: 'In the growth conversation you write the jobs down at once.',
  },
  job: { nl: 'Baan', en: 'Job' },
  places: { nl: 'Plekken', en: 'Places' },
  from: { nl: 'Vanaf', en: 'From' },
  certainty: { nl: 'Hoe zeker', en: 'How sure' },
  status: { nl: 'Stap', en: 'Step' },
  dateUnknown: { nl: 'Nog niet bekend', en: 'Not known yet' },
  newPartJob: {
    nl: 'Uren, maar geen volle baan? Zet een deelbaan op de lijst',
    en: 'Hours, but no full job? Put a part-job on the list',
  },
  newJob: { nl: 'Nieuwe baan', en: 'New job' },
  noFunction: { nl: 'Nog geen functie', en: 'No function yet' },
  conversations: { nl: 'Groeigesprekken', en: 'Growth conversations' },
  startConversation: { nl: 'Begin een groeigesprek', en: 'Start a growth conversation' },
  talkedOn: { nl: (day: string) => `Gesprek van ${day}`, en: (day: string) => `Conversation of ${day}` },
  noConversation: {
    nl: 'In een groeigesprek vraagt u welke banen er komen, wat nodig is en wie er meedoet.',
    en: 'In a growth conversation you ask which jobs will come, what is needed and who joins.',
  },
})
