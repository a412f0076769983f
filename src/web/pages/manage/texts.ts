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
