import { catalogue } from '#texts/catalogue.ts'

/** Words of routes, places, trainings and work visits of a job. */
export const routesTexts = catalogue({
  title: { nl: 'Routes en plekken', en: 'Routes and places' },
  routes: { nl: 'Routes', en: 'Routes' },
  intro: {
    nl: 'Langs welke weg leert iemand deze baan? U kunt routes combineren. Alles wat is overwogen, blijft staan.',
    en: 'By which way does somebody learn this job? Routes can be combined. Everything that was considered stays.',
  },
  combined: {
    nl: (routes: string) => `Nu gecombineerd: ${routes}.`,
    en: (routes: string) => `Now combined: ${routes}.`,
  },
  notLookedAt: { nl: 'Nog niet bekeken', en: 'Not looked at yet' },
  sinceBy: {
    nl: (day: string, name: string) => `${day}, ${name}`,
    en: (day: string, name: string) => `${day}, ${name}`,
  },
  decide: { nl: 'Overwegen, kiezen of laten', en: 'Consider, choose or leave' },
  about: { nl: 'Over deze route', en: 'About this route' },
  state: { nl: 'Wat doen we met deze route?', en: 'What do we do with this route?' },
  reason: { nl: 'Waarom?', en: 'Why?' },
  saveRoute: { nl: 'Route opslaan', en: 'Save route' },
  routeSaved: { nl: 'De route is opgeslagen.', en: 'The route is saved.' },
  difficulties: { nl: 'Let op', en: 'Mind' },
  record: { nl: 'Alles wat over routes is besloten', en: 'Everything that was decided about routes' },
  recordLine: {
    nl: (route: string, state: string) => `${route}: ${state.toLowerCase()}`,
    en: (route: string, state: string) => `${route}: ${state.toLowerCase()}`,
  },

  places: { nl: 'Leerplekken en opleidingen', en: 'Learning places and trainings' },
  placesIntro: {
    nl: 'Waar kan iemand dit leren? Zet ze in de volgorde waarin iemand ze doorloopt.',
    en: 'Where can somebody learn this? Put them in the order in which one goes through them.',
  },
  noPlaces: { nl: 'Nog geen leerplek bekeken.', en: 'No learning place looked at yet.' },
  training: { nl: 'Opleiding', en: 'Training' },
  teaches: {
    nl: (enough: number, asked: number) => `Leert ${enough} van de ${asked} skills die nodig zijn.`,
    en: (enough: number, asked: number) => `Teaches ${enough} of the ${asked} skills that are needed.`,
  },
  compare: { nl: 'Vergelijk met de baan', en: 'Compare with the job' },
  earlier: { nl: 'Eerder', en: 'Earlier' },
  later: { nl: 'Later', en: 'Later' },
  placeState: { nl: 'Wat doen we hiermee?', en: 'What do we do with it?' },
  change: { nl: 'Keuze en reden', en: 'Choice and reason' },
  placeSaved: { nl: 'De keuze is opgeslagen.', en: 'The choice is saved.' },
  addPlace: { nl: 'Leerplek of opleiding toevoegen', en: 'Add a learning place or training' },
  what: { nl: 'Welke', en: 'Which' },
  whyPlace: { nl: 'Waarom past dit?', en: 'Why does this fit?' },
  placeAdded: { nl: 'De leerplek staat in de lijst.', en: 'The place is in the list.' },
  nothingToAdd: {
    nl: 'Er zijn nog geen leerplekken of opleidingen.',
    en: 'There are no learning places or trainings yet.',
  },
  toPlaces: { nl: 'Naar de leerplekken', en: 'To the learning places' },

  visits: { nl: 'Werkbezoeken', en: 'Work visits' },
  visitsIntro: {
    nl: 'Loop een dag mee bij elkaar, en vergelijk hoe het werk gaat.',
    en: 'Walk along at each other’s for a day, and compare how the work goes.',
  },
  noVisits: { nl: 'Nog geen bezoek geweest.', en: 'No visit yet.' },
  addVisit: { nl: 'Werkbezoek opschrijven', en: 'Write down a visit' },
  direction: { nl: 'Waar', en: 'Where' },
  onDate: { nl: 'Wanneer', en: 'When' },
  who: { nl: 'Wie liep mee', en: 'Who walked along' },
  visitPlace: { nl: 'Welke leerplek', en: 'Which learning place' },
  findings: { nl: 'Wat viel op?', en: 'What did you notice?' },
  findingsHint: {
    nl: 'Bijvoorbeeld welke taken iemand al snel kan doen.',
    en: 'For instance which tasks somebody can soon do.',
  },
  visitSaved: { nl: 'Het bezoek is opgeslagen.', en: 'The visit is saved.' },
  changeVisit: { nl: 'Bezoek wijzigen', en: 'Change visit' },
})
