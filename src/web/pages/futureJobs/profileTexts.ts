import { catalogue } from '#texts/catalogue.ts'

/** Words of the profile of a job: from the long text to the few essential skills. */
export const profileTexts = catalogue({
  profile: { nl: 'Profiel', en: 'Profile' },
  intro: {
    nl: 'Wat moet iemand echt kunnen om deze baan te leren? Houd een paar skills over. De rest leert iemand op de werkplek.',
    en: 'What does somebody really need to learn this job? Keep a few skills. The rest is learnt at the workplace.',
  },
  paste: { nl: 'De lange tekst van de werkgever', en: 'The long text of the employer' },
  pasteHint: {
    nl: 'Plak de hele vacature of functieomschrijving. De tekst blijft bewaard zoals hij is.',
    en: 'Paste the whole vacancy or job description. The text is kept as it is.',
  },
  split: { nl: 'Splits in losse eisen', en: 'Split into single requirements' },
  splitDone: { nl: 'De tekst staat nu in losse eisen.', en: 'The text is now split into requirements.' },
  changeText: { nl: 'De lange tekst bekijken of veranderen', en: 'See or change the long text' },
  essential: { nl: 'Echt nodig', en: 'Essential' },
  essentialIntro: {
    nl: 'Kies kort en gewoon taalgebruik. Maak een regel leeg om hem weg te halen.',
    en: 'Use short and plain words. Wipe out a line to remove it.',
  },
  notYet: {
    nl: 'Nog geen skill gekozen. Vink hieronder aan wat echt nodig is.',
    en: 'No skill chosen yet. Tick below what is really needed.',
  },
  skill: { nl: 'In gewone woorden', en: 'In plain words' },
  level: { nl: 'Hoe goed', en: 'How well' },
  noLevel: { nl: 'Nog niet afgesproken', en: 'Not agreed yet' },
  others: { nl: 'De andere eisen', en: 'The other requirements' },
  othersIntro: {
    nl: 'Vink aan wat echt nodig is. Schrijf bij de rest waarom het weg kan, of gebruik één reden voor alles.',
    en: 'Tick what is really needed. Write with the rest why it can go, or use one reason for all.',
  },
  leftOut: { nl: 'Waarom niet nodig?', en: 'Why not needed?' },
  restReason: {
    nl: 'Eén reden voor alles wat nog geen reden heeft',
    en: 'One reason for all that has none yet',
  },
  restReasonHint: {
    nl: 'Bijvoorbeeld: dit leert iemand op de werkplek.',
    en: 'For instance: somebody learns this at the workplace.',
  },
  changeReason: { nl: 'Waarom verandert dit?', en: 'Why does this change?' },
  changeReasonHint: { nl: 'Mag leeg blijven.', en: 'May stay empty.' },
  save: { nl: 'Keuze opslaan', en: 'Save choice' },
  saved: { nl: 'De keuze is opgeslagen.', en: 'The choice is saved.' },
  manyTitle: { nl: (count: number) => `Dat zijn er ${count}`, en: (count: number) => `That makes ${count}` },
  many: {
    nl: 'Met drie skills vindt u meer mensen die kunnen beginnen. Kan er nog één later geleerd worden?',
    en: 'With three skills you find more people who can start. Can one more be learnt later?',
  },
  add: { nl: 'Een skill toevoegen', en: 'Add a skill' },
  addHint: { nl: 'Gehoord bij een bezoek of in een gesprek.', en: 'Heard at a visit or in a talk.' },
  added: { nl: 'De skill is toegevoegd.', en: 'The skill is added.' },
  adaptation: { nl: 'Tijdelijke aanpassing', en: 'Temporary adaptation' },
  adaptationIntro: {
    nl: 'Wat is in het begin anders dan in de baan zelf? Spreek ook af tot wanneer.',
    en: 'What is different at first from the job itself? Agree also until when.',
  },
  adaptationField: { nl: 'Wat is tijdelijk anders?', en: 'What is different for a while?' },
  adaptationHint: {
    nl: 'Bijvoorbeeld: de eerste twee maanden geen avonddienst.',
    en: 'For instance: no evening shifts in the first two months.',
  },
  adaptationUntil: { nl: 'Tot en met', en: 'Until' },
  adaptationSaved: { nl: 'De aanpassing is opgeslagen.', en: 'The adaptation is saved.' },
  noEnd: {
    nl: 'Er is nog geen einddatum. Spreek af tot wanneer dit geldt.',
    en: 'There is no end date yet. Agree until when this holds.',
  },
  over: {
    nl: 'De einddatum is voorbij. Klopt de aanpassing nog?',
    en: 'The end date has passed. Does the adaptation still hold?',
  },
  leftOutBecause: {
    nl: (skill: string, why: string) => `${skill}: ${why}`,
    en: (skill: string, why: string) => `${skill}: ${why}`,
  },
})
