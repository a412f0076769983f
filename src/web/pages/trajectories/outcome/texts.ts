import { catalogue } from '#texts/catalogue.ts'

export const outcomeTexts = catalogue({
  title: { nl: (who: string) => `Afloop van ${who}`, en: (who: string) => `Outcome of ${who}` },
  lead: {
    nl: 'Wat werd het, en wat volgt erop? Lukt deze baan niet, dan meteen door naar een andere werkgever.',
    en: 'What came of it, and what follows? If this job fails, then on to another employer at once.',
  },
  outcome: { nl: 'Uitkomst', en: 'Outcome' },
  outcomeIntro: {
    nl: 'Opslaan rondt het traject af. Leerplekken komen vrij. Feiten die later komen, vult u hier aan.',
    en: 'Saving ends the trajectory. Learning places become free. Facts that come later are added here.',
  },
  end: { nl: 'Traject afronden', en: 'End the trajectory' },
  saveFacts: { nl: 'Opslaan', en: 'Save' },
  change: { nl: 'Aanvullen of wijzigen', en: 'Add or change' },
  record: { nl: 'Uitkomst vastleggen', en: 'Record the outcome' },
  kind: { nl: 'Wat is het geworden?', en: 'What has it become?' },
  employer: { nl: 'Welke werkgever?', en: 'Which employer?' },
  atEmployer: { nl: 'Werkgever', en: 'Employer' },
  isPermanent: { nl: 'Vast contract', en: 'Permanent' },
  onBenefit: { nl: 'Nog deels uitkering', en: 'Still partly on benefit' },
  moment: { nl: 'Moment', en: 'Moment' },
  cause: { nl: 'Reden', en: 'Reason' },
  employerHint: {
    nl: 'Alleen bij werk bij een andere werkgever. Onbekend bij ons? Vul dan de naam in.',
    en: 'Only for work at another employer. Not known to us? Then fill in the name.',
  },
  notListed: { nl: 'Niet in de lijst', en: 'Not listed' },
  employerName: { nl: 'Naam van de werkgever of het uitzendbureau', en: 'Name of the employer or agency' },
  contract: { nl: 'Het contract', en: 'The contract' },
  agreedOn: { nl: 'Contract afgesproken op', en: 'Contract agreed on' },
  startsOn: { nl: 'Eerste werkdag', en: 'First working day' },
  trialUntil: { nl: 'Proeftijd tot', en: 'Trial period until' },
  trialPassedOn: { nl: 'Proeftijd gehaald op', en: 'Trial period passed on' },
  contractEndedOn: { nl: 'Baan later geëindigd op', en: 'Job ended later on' },
  contractKind: { nl: 'Soort contract', en: 'Kind of contract' },
  hours: { nl: 'Uren per week', en: 'Hours a week' },
  permanent: { nl: 'Vast contract?', en: 'Permanent?' },
  partlyOnBenefit: { nl: 'Nog deels uitkering?', en: 'Still partly on benefit?' },
  ending: { nl: 'Hoe het traject eindigde', en: 'How the trajectory ended' },
  endedMoment: { nl: 'Op welk moment?', en: 'At which moment?' },
  endedReason: { nl: 'Waardoor?', en: 'Because of what?' },
  endedOn: { nl: 'Einddatum van het traject', en: 'Last day of the trajectory' },
  endedHint: { nl: 'Leeg is vandaag.', en: 'Empty is today.' },
  note: { nl: 'In eigen woorden', en: 'In own words' },
  yes: { nl: 'Ja', en: 'Yes' },
  no: { nl: 'Nee', en: 'No' },
  unknown: { nl: 'Onbekend', en: 'Unknown' },
  factors: { nl: 'Wat hielp en wat hinderde', en: 'What helped and what hindered' },
  toFactors: { nl: 'Factoren scoren', en: 'Score the factors' },
  saved: { nl: 'De uitkomst is vastgelegd.', en: 'The outcome has been recorded.' },
})

export const aftercareTexts = catalogue({
  aftercare: { nl: 'Nazorg', en: 'Aftercare' },
  intro: {
    nl: 'Na 1, 3, 6 en 12 maanden vraagt u hoe het gaat. Zonder nazorg vallen mensen vaker terug.',
    en: 'After 1, 3, 6 and 12 months you ask how it goes. Without aftercare people fall back more often.',
  },
  none: {
    nl: 'De dagen komen hier zodra de eerste werkdag bekend is.',
    en: 'The days appear here once the first working day is known.',
  },
  stillWorking: { nl: 'Nog aan het werk?', en: 'Still at work?' },
  yes: { nl: 'Ja, nog aan het werk', en: 'Yes, still at work' },
  no: { nl: 'Nee, gestopt', en: 'No, stopped' },
  note: { nl: 'Hoe gaat het?', en: 'How is it going?' },
  doneOn: { nl: 'Gevraagd op (leeg is vandaag)', en: 'Asked on (empty is today)' },
  tick: { nl: 'Vastleggen', en: 'Record' },
  ask: { nl: 'Hoe gaat het?', en: 'How is it going?' },
  asked: { nl: (day: string) => `gevraagd op ${day}`, en: (day: string) => `asked on ${day}` },
  stopped: {
    nl: 'Gestopt? Vul dan bij de uitkomst in wanneer de baan eindigde, en stel een andere werkgever voor.',
    en: 'Stopped? Then fill in at the outcome when the job ended, and propose to another employer.',
  },
  change: { nl: 'Wijzigen', en: 'Change' },
})

export const elsewhereTexts = catalogue({
  elsewhere: { nl: 'Naar een andere werkgever', en: 'To another employer' },
  intro: {
    nl: 'Wat hier geleerd is, gaat mee: de skills komen in het dossier en het voorstel verwijst naar dit traject.',
    en: 'What was learnt here comes along: the skills go into the dossier and the proposal refers to this trajectory.',
  },
  job: { nl: 'Voor welke baan?', en: 'For which job?' },
  choose: { nl: 'Kies een baan', en: 'Choose a job' },
  why: { nl: 'Waarom past dit?', en: 'Why does this fit?' },
  skills: { nl: 'Wat liet de kandidaat op het werk zien?', en: 'What did the candidate show at work?' },
  notShown: { nl: 'Niet gezien', en: 'Not seen' },
  before: {
    nl: (level: string, day: string) => `Eerder: ${level} (${day})`,
    en: (level: string, day: string) => `Before: ${level} (${day})`,
  },
  propose: { nl: 'Voorstellen', en: 'Propose' },
  proposed: { nl: 'Voorgesteld. Het geleerde gaat mee.', en: 'Proposed. What was learnt comes along.' },
  claim: { nl: 'Alleen skills vastleggen', en: 'Only record the skills' },
  claimed: { nl: 'De skills staan in het dossier.', en: 'The skills are in the dossier.' },
  proposals: { nl: 'Voorgesteld vanuit dit traject', en: 'Proposed from this trajectory' },
  next: { nl: 'Het nieuwe traject', en: 'The new trajectory' },
  noJobs: {
    nl: 'Er zijn nu geen andere toekomstige banen in beeld.',
    en: 'No other future jobs are in view now.',
  },
})

export const factorTexts = catalogue({
  title: {
    nl: (who: string) => `Wat hielp ${who}, en wat hinderde?`,
    en: (who: string) => `What helped ${who}, and what hindered?`,
  },
  lead: {
    nl: 'Alles op één pagina. Leeg laten mag. De cijfers tellen mee in het overzicht, zonder naam.',
    en: 'All on one page. It may stay empty. The scores count in the overview, without a name.',
  },
  notScored: { nl: 'Niet gescoord', en: 'Not scored' },
  save: { nl: 'Opslaan', en: 'Save' },
  saved: { nl: 'De factoren zijn opgeslagen.', en: 'The factors have been saved.' },
})
