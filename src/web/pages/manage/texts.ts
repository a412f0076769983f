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
  forgottenDays: { nl: 'Dagen zonder voorstel', en: 'Days without a proposal' },
  forgottenDaysHint: {
    nl: 'Staat iemand zo lang in geen voorstel, dan krijgt de coach een seintje. Van 14 tot 730 dagen.',
    en: 'When somebody has been in no proposal for so long, the coach gets a reminder. From 14 to 730 days.',
  },
  legalBase: { nl: 'Grondslag van de match', en: 'Legal base of the match' },
  legalBaseHint: {
    nl: 'Op welke wet of regeling steunt de match? Dit staat op de openbare pagina over de match.',
    en: 'Which law or rule is the match based on? This stands on the public page about the match.',
  },
  matchContact: { nl: 'Contact over de match', en: 'Contact about the match' },
  matchContactHint: {
    nl: 'Bij wie kan iemand terecht met een vraag of bezwaar? Ook dit is openbaar.',
    en: 'Whom can somebody turn to with a question or objection? This is public too.',
  },
  toMatchPage: { nl: 'De openbare pagina over de match', en: 'The public page about the match' },
})
