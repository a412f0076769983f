import { catalogue } from '#texts/catalogue.ts'

export const auditTexts = catalogue({
  lead: {
    nl: 'Elke regel zegt wie iets deed of bekeek. Wat er stond, staat hier niet. Regels kunnen niet weg en niet anders worden.',
    en: 'Every line says who did or saw something. What it said is not here. Lines cannot be removed or changed.',
  },
  who: { nl: 'Wie', en: 'Who' },
  whoHint: { nl: 'Naam of e-mailadres', en: 'Name or email address' },
  record: { nl: 'Van wie of wat', en: 'Of whom or what' },
  recordHint: { nl: 'Plak het adres van een pagina', en: 'Paste the address of a page' },
  from: { nl: 'Vanaf', en: 'From' },
  until: { nl: 'Tot en met', en: 'Up to' },
  when: { nl: 'Wanneer', en: 'When' },
  what: { nl: 'Wat', en: 'What' },
  commandLine: { nl: 'Systeembeheer, met een opdracht', en: 'System management, by a command' },
  nobody: { nl: 'Niemand (nog niet ingelogd)', en: 'Nobody (not signed in yet)' },
  gone: { nl: 'Account is weg', en: 'Account is gone' },
  none: { nl: 'Geen regels gevonden', en: 'No lines found' },
  noneText: {
    nl: 'Zoek ruimer: laat een veld leeg of kies een langere tijd.',
    en: 'Search wider: leave a field empty or choose a longer time.',
  },
  older: { nl: 'Oudere regels', en: 'Older lines' },
  newest: { nl: 'Nieuwste regels', en: 'Newest lines' },
  all: { nl: 'Toon alles', en: 'Show all' },
})

/** Dutch words for the resources of the policy table. */
export const resourceTexts = catalogue({
  today: { nl: 'Vandaag', en: 'Today' },
  search: { nl: 'Zoeken', en: 'Search' },
  employer: { nl: 'Werkgever', en: 'Employer' },
  futureJob: { nl: 'Toekomstige baan', en: 'Future job' },
  place: { nl: 'Leerplek', en: 'Learning place' },
  candidate: { nl: 'Kandidaat', en: 'Candidate' },
  proposal: { nl: 'Voorstel', en: 'Proposal' },
  trajectory: { nl: 'Traject', en: 'Trajectory' },
  figures: { nl: 'Cijfers', en: 'Figures' },
  account: { nl: 'Account', en: 'Account' },
  organisation: { nl: 'Organisatie', en: 'Organisation' },
  audit: { nl: 'Logboek', en: 'Log' },
  mail: { nl: 'Post', en: 'Mail' },
})

/** What was done, said after the kind of record. */
export const verbTexts = catalogue({
  saw: { nl: 'bekeken', en: 'seen' },
  took: { nl: 'meegenomen als bestand', en: 'taken as a file' },
  added: { nl: 'toegevoegd', en: 'added' },
  addedTo: { nl: 'aangevuld', en: 'added to' },
  ended: { nl: 'beëindigd of weggehaald', en: 'ended or removed' },
  changed: { nl: 'veranderd', en: 'changed' },
})

/** What happens with signing in has its own words. */
export const eventTexts = catalogue({
  signIn: { nl: 'Ingelogd', en: 'Signed in' },
  signInRefused: { nl: 'Inloggen geweigerd', en: 'Sign-in refused' },
  signOut: { nl: 'Uitgelogd', en: 'Signed out' },
  choosePassword: { nl: 'Wachtwoord gekozen met een link', en: 'Password chosen with a link' },
  changePassword: { nl: 'Wachtwoord veranderd', en: 'Password changed' },
  startSecondStep: { nl: 'Code bij het inloggen begonnen', en: 'Code at sign-in begun' },
  confirmSecondStep: { nl: 'Code bij het inloggen aangezet', en: 'Code at sign-in turned on' },
  removeSecondStep: { nl: 'Code bij het inloggen uitgezet', en: 'Code at sign-in turned off' },
  resetSecondStep: { nl: 'Code bij het inloggen weggehaald', en: 'Code at sign-in removed' },
  newRecoveryCodes: { nl: 'Nieuwe herstelcodes gemaakt', en: 'New recovery codes made' },
  disableAccount: { nl: 'Account gesloten', en: 'Account closed' },
  enableAccount: { nl: 'Account weer geopend', en: 'Account opened again' },
  inviteAccount: { nl: 'Uitnodiging gestuurd', en: 'Invitation sent' },
  chooseLanguage: { nl: 'Taal gekozen', en: 'Language chosen' },
})
