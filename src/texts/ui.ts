import { catalogue } from './catalogue.ts'

/** The words that the design system itself needs; everything else is given by the page. */
export const uiTexts = catalogue({
  skipToContent: { nl: 'Ga naar de inhoud', en: 'Skip to content' },
  mainNavigation: { nl: 'Hoofdmenu', en: 'Main menu' },
  menu: { nl: 'Menu', en: 'Menu' },
  more: { nl: 'Meer', en: 'More' },
  breadcrumbs: { nl: 'Kruimelpad', en: 'Breadcrumbs' },
  footer: { nl: 'Over deze site', en: 'About this site' },

  search: { nl: 'Zoeken', en: 'Search' },
  searchHint: { nl: 'Zoek een naam, bedrijf of baan', en: 'Search a name, company or job' },
  account: { nl: 'Uw account', en: 'Your account' },
  accountInformal: { nl: 'Jouw account', en: 'Your account' },
  language: { nl: 'Taal', en: 'Language' },
  dutch: { nl: 'Nederlands', en: 'Nederlands' },
  english: { nl: 'English', en: 'English' },
  signOut: { nl: 'Uitloggen', en: 'Sign out' },

  save: { nl: 'Opslaan', en: 'Save' },
  show: { nl: 'Toon', en: 'Show' },
  needed: { nl: 'nodig', en: 'needed' },
  noChoice: { nl: 'Nog niet gekozen', en: 'Not chosen yet' },
  yes: { nl: 'Ja', en: 'Yes' },
  no: { nl: 'Nee', en: 'No' },
  errorsTitle: {
    nl: (count: number) => (count === 1 ? 'Nog één ding klopt niet' : `Nog ${count} dingen kloppen niet`),
    en: (count: number) => (count === 1 ? 'One thing is not right yet' : `${count} things are not right yet`),
  },
  errorsKept: {
    nl: 'Alles wat is ingevuld, staat er nog.',
    en: 'Everything you filled in is still here.',
  },
  errorPrefix: { nl: 'Fout:', en: 'Error:' },
  saving: { nl: 'Bezig met opslaan…', en: 'Saving…' },
  savedAt: { nl: (time: string) => `Opgeslagen ${time}`, en: (time: string) => `Saved ${time}` },
  notSaved: {
    nl: 'Nog niet opgeslagen. De tekst staat nog op deze pagina. We proberen het opnieuw.',
    en: 'Not saved yet. Your text is still on this page. We will try again.',
  },
  notAccepted: {
    nl: 'Nog niet opgeslagen. De tekst staat nog op deze pagina.',
    en: 'Not saved yet. Your text is still on this page.',
  },

  conflictTitle: {
    nl: 'Iemand anders heeft dit intussen veranderd',
    en: 'Someone else has changed this in the meantime',
  },
  conflictTitleBy: {
    nl: (name: string) => `${name} heeft dit intussen veranderd`,
    en: (name: string) => `${name} has changed this in the meantime`,
  },
  conflictLead: {
    nl: 'Er is niets verloren. Vergelijk de versies en kies wat blijft staan. Opnieuw opslaan vervangt de andere versie.',
    en: 'Nothing is lost. Compare the versions and choose what stays. Saving again replaces the other version.',
  },
  conflictField: { nl: 'Veld', en: 'Field' },
  conflictTheirs: { nl: 'De andere versie', en: 'The other version' },
  conflictYours: { nl: 'Deze versie (staat in het formulier)', en: 'This version (kept in the form)' },
  conflictSame: {
    nl: 'De tekst is in beide versies gelijk. Opslaan kan gewoon.',
    en: 'Both versions say the same. You can simply save.',
  },
  emptyValue: { nl: '(leeg)', en: '(empty)' },

  veryBad: { nl: 'Heel slecht', en: 'Very bad' },
  bad: { nl: 'Slecht', en: 'Bad' },
  soSo: { nl: 'Gaat wel', en: 'So-so' },
  good: { nl: 'Goed', en: 'Good' },
  veryGood: { nl: 'Heel goed', en: 'Very good' },

  previousPage: { nl: 'Vorige', en: 'Previous' },
  nextPage: { nl: 'Volgende', en: 'Next' },
  pages: { nl: "Pagina's", en: 'Pages' },
  pageOf: {
    nl: (page: number, pages: number) => `Pagina ${page} van ${pages}`,
    en: (page: number, pages: number) => `Page ${page} of ${pages}`,
  },

  stopDone: { nl: 'Gedaan', en: 'Done' },
  stopNow: { nl: 'Nu', en: 'Now' },
  stopNext: { nl: 'Straks', en: 'Later' },
  stopSkipped: { nl: 'Overgeslagen', en: 'Skipped' },

  asTable: { nl: 'Als tabel', en: 'As a table' },
  what: { nl: 'Wat', en: 'What' },
  number: { nl: 'Aantal', en: 'Number' },
  outOf: { nl: 'Van', en: 'Out of' },
  valueOf: {
    nl: (value: string, total: string) => `${value} van ${total}`,
    en: (value: string, total: string) => `${value} of ${total}`,
  },
  empty: { nl: 'Er zijn nog geen gegevens.', en: 'There are no figures yet.' },

  horizonPromised: { nl: 'Beloofde banen', en: 'Promised jobs' },
  horizonGettingReady: { nl: 'Wie zich voorbereidt', en: 'Who is getting ready' },
  horizonJob: { nl: 'Baan', en: 'Job' },
  horizonStart: { nl: 'Start', en: 'Start' },
  horizonPlaces: { nl: 'Plekken', en: 'Places' },
  horizonOnTheWay: { nl: 'Op weg', en: 'On the way' },
  horizonGap: { nl: 'Nog te zoeken', en: 'Still to find' },
  horizonPerson: { nl: 'Kandidaat', en: 'Candidate' },
  horizonFrom: { nl: 'Van', en: 'From' },
  horizonTo: { nl: 'Tot', en: 'Until' },
  horizonFill: {
    nl: (onTheWay: number, places: number) => `${onTheWay} van ${places} op weg`,
    en: (onTheWay: number, places: number) => `${onTheWay} of ${places} on the way`,
  },
  horizonToday: { nl: 'Vandaag', en: 'Today' },
  horizonScroll: { nl: 'Tijdlijn, schuif opzij voor meer', en: 'Timeline, scroll sideways for more' },

  proposal: { nl: 'Voorstel van het systeem', en: 'Proposal by the system' },
  why: { nl: 'Waarom?', en: 'Why?' },
})
