import { catalogue } from '#texts/catalogue.ts'

export const manageTexts = catalogue({
  manage: { nl: 'Beheer', en: 'Manage' },
  manageLead: {
    nl: 'Wie erin mag, hoe het eruitziet en wie wat heeft bekeken.',
    en: 'Who may enter, what it looks like and who saw what.',
  },
  accounts: { nl: 'Accounts', en: 'Accounts' },
  accountsText: {
    nl: (open: number) => `${open} mensen hebben een account.`,
    en: (open: number) => `${open} people have an account.`,
  },
  waiting: {
    nl: (count: number) => `${count} nog zonder wachtwoord.`,
    en: (count: number) => `${count} without a password yet.`,
  },
  organisation: { nl: 'Organisatie', en: 'Organisation' },
  organisationText: {
    nl: 'De naam en de kleur van het werkbedrijf.',
    en: 'The name and colour of the work company.',
  },
  audit: { nl: 'Logboek', en: 'Log' },
  auditText: { nl: 'Wie deed of bekeek wat, van wie.', en: 'Who did or saw what, of whom.' },
  style: { nl: 'Huisstijl', en: 'House style' },
  styleText: { nl: 'Alle onderdelen van de schermen bij elkaar.', en: 'All parts of the screens together.' },

  name: { nl: 'Naam', en: 'Name' },
  colour: { nl: 'Kleur', en: 'Colour' },
  colourHint: {
    nl: 'Een # met zes tekens, bijvoorbeeld #0b5563. De kleur moet op wit goed te lezen zijn: contrast 4,5 of meer.',
    en: 'A # with six characters, for example #0b5563. The colour must be readable on white: contrast 4.5 or more.',
  },
  colourNow: { nl: 'De kleur van nu', en: 'The present colour' },
  contrastIs: {
    nl: (contrast: string) => `Contrast op wit: ${contrast.replace('.', ',')}`,
    en: (contrast: string) => `Contrast on white: ${contrast}`,
  },
  organisationLead: {
    nl: 'De naam staat op de inlogpagina en in brieven. De kleur staat in knoppen en links.',
    en: 'The name stands on the sign-in page and in letters. The colour is in buttons and links.',
  },
})

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
  saw: { nl: 'Bekeek', en: 'Saw' },
  did: { nl: 'Deed', en: 'Did' },
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
