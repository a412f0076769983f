import { catalogue } from '#texts/catalogue.ts'

/** Words of trainings, schools and partners. */
export const offerTexts = catalogue({
  trainingsLead: {
    nl: 'Lessen en trainingen die iemand naast of voor het inleren volgt.',
    en: 'Lessons and trainings beside or before learning in.',
  },
  noTrainings: { nl: 'Nog geen opleidingen', en: 'No trainings yet' },
  noTrainingsText: {
    nl: 'Hier staat wat een school of trainer aanbiedt, hoe lang het duurt en wat het kost.',
    en: 'Here stands what a school or trainer offers, how long it takes and what it costs.',
  },
  addTraining: { nl: 'Nieuwe opleiding', en: 'New training' },
  name: { nl: 'Naam', en: 'Name' },
  noName: { nl: 'Nog geen naam', en: 'No name yet' },
  givenBy: { nl: 'Wie geeft het', en: 'Who gives it' },
  nobody: { nl: 'Nog niet bekend', en: 'Not known yet' },
  weeks: { nl: 'Aantal weken', en: 'Number of weeks' },
  weeksOf: {
    nl: (weeks: number) => (weeks === 1 ? '1 week' : `${weeks} weken`),
    en: (weeks: number) => (weeks === 1 ? '1 week' : `${weeks} weeks`),
  },
  days: { nl: 'Dagen per week', en: 'Days a week' },
  daysHint: { nl: 'Een halve dag schrijft u als 0,5.', en: 'Write half a day as 0.5.' },
  cost: { nl: 'Kosten per persoon', en: 'Cost per person' },
  costHint: { nl: 'In euro, bijvoorbeeld 900 of 1250,50.', en: 'In euros, for instance 900 or 1250.50.' },
  about: { nl: 'Goed om te weten', en: 'Good to know' },
  unknown: { nl: 'Nog niet bekend', en: 'Not known yet' },
  trainingSaved: { nl: 'De opleiding is opgeslagen.', en: 'The training is saved.' },

  archive: { nl: 'Archiveren', en: 'Archive' },
  archiveHint: {
    nl: 'U kunt hem dan niet meer kiezen. Wat ermee gedaan is, blijft staan.',
    en: 'It can then no longer be chosen. What was done with it stays.',
  },
  bringBack: { nl: 'Terughalen uit het archief', en: 'Bring back from the archive' },
  why: { nl: 'Waarom', en: 'Why' },
  archivedOn: {
    nl: (day: string, who: string) => `In het archief sinds ${day}, door ${who}`,
    en: (day: string, who: string) => `In the archive since ${day}, by ${who}`,
  },
  archivedCount: {
    nl: (count: number) => `In het archief (${count})`,
    en: (count: number) => `In the archive (${count})`,
  },
  archived: { nl: 'Het archief is bijgewerkt.', en: 'The archive is up to date.' },

  partnersLead: {
    nl: 'Scholen, gemeenten en anderen met wie wij samenwerken.',
    en: 'Schools, municipalities and others we work with.',
  },
  noPartners: { nl: 'Nog geen partners', en: 'No partners yet' },
  noPartnersText: {
    nl: 'Hier staan scholen en andere organisaties, met wie u daar spreekt.',
    en: 'Here stand schools and other organisations, with whom you speak there.',
  },
  addPartner: { nl: 'Nieuwe partner', en: 'New partner' },
  kind: { nl: 'Soort', en: 'Kind' },
  contactName: { nl: 'Contactpersoon', en: 'Contact person' },
  email: { nl: 'E-mailadres', en: 'Email address' },
  phone: { nl: 'Telefoon', en: 'Phone' },
  partnerSaved: { nl: 'De partner is opgeslagen.', en: 'The partner is saved.' },
  itsPlaces: { nl: 'Leerplekken van deze partner', en: 'Learning places of this partner' },
  itsTrainings: { nl: 'Opleidingen van deze partner', en: 'Trainings of this partner' },
})
