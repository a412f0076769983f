import { catalogue } from '#texts/catalogue.ts'

/** The fields of the Dutch register of algorithms (algoritmes.overheid.nl). */
export const registerTexts = catalogue({
  title: { nl: 'Voor het algoritmeregister', en: 'For the algorithm register' },
  intro: {
    nl: 'De velden van het Nederlandse algoritmeregister.',
    en: 'The fields of the Dutch register of algorithms.',
  },
  name: { nl: 'Naam', en: 'Name' },
  nameText: { nl: 'Match op skills (Voorwerk)', en: 'Match on skills (Voorwerk)' },
  organisation: { nl: 'Organisatie', en: 'Organisation' },
  perCompany: { nl: 'Verschilt per werkbedrijf', en: 'Differs by work company' },
  status: { nl: 'Status', en: 'Status' },
  statusText: { nl: 'In gebruik', en: 'In use' },
  version: { nl: 'Versie', en: 'Version' },
  versionText: {
    nl: (version: string) => `Rekenregels versie ${version}`,
    en: (version: string) => `Rules of calculation version ${version}`,
  },
  purpose: { nl: 'Doel', en: 'Purpose' },
  purposeText: {
    nl: 'Coaches en accountmanagers helpen zien wie klaar kan zijn voor een toekomstige baan, en wat er dan nog te leren is.',
    en: 'To help coaches and account managers see who can be ready for a future job, and what there is to learn.',
  },
  legalBase: { nl: 'Wettelijke grondslag', en: 'Legal base' },
  notFilled: {
    nl: 'Nog niet ingevuld door het werkbedrijf',
    en: 'Not filled in by the work company yet',
  },
  data: { nl: 'Gegevens', en: 'Data' },
  dataText: {
    nl: 'Skills met niveau, uren, werktijden, woonplaats en reistijd, niveau Nederlands, en of er motivatie en wensen zijn. Van de baan: wat gevraagd wordt en wanneer hij begint. Voor welke skills bij elkaar horen: een openbare of eigen lijst van skills.',
    en: 'Skills with level, hours, times of work, town and travel time, level of Dutch, and whether there is motivation and wishes. Of the job: what is asked and when it begins. For which skills belong together: a public or own list of skills.',
  },
  working: { nl: 'Werking', en: 'How it works' },
  workingText: {
    nl: 'Vaste regels en gewichten. Het systeem leert niet van mensen en verandert niet vanzelf. Elke plaats in de lijst is uitgelegd in punten.',
    en: 'Fixed rules and weights. The system does not learn from people and does not change by itself. Every place in the list is explained in points.',
  },
  human: { nl: 'Menselijke tussenkomst', en: 'Human intervention' },
  humanText: {
    nl: 'Altijd. Een coach of accountmanager kiest wie wordt voorgesteld en kan opschrijven waarom. Wie lang in geen voorstel staat, komt terug bij de eigen coach.',
    en: 'Always. A coach or account manager chooses who is proposed and can write down why. Whoever stands in no proposal for long comes back to the own coach.',
  },
  risks: { nl: 'Risico’s', en: 'Risks' },
  risksText: {
    nl: 'Skills die niemand opschreef, tellen niet mee: daarom wordt geteld of korte profielen gelijke kansen hebben. Een voorwaarde kan iemand buiten de eerste lijst houden: daarom wordt geteld wie op één voorwaarde afvalt. Een volgorde kan sturen: daarom toont de lijst altijd waarom, en beslist een mens.',
    en: 'Skills that nobody wrote down do not count: therefore it is counted whether short profiles get equal chances. A condition can keep somebody out of the first list: therefore it is counted who drops out on one condition. An order can steer: therefore the list always shows why, and a human decides.',
  },
  source: { nl: 'Broncode', en: 'Source code' },
  sourceText: {
    nl: 'Open: Voorwerk is vrije software (EUPL-1.2).',
    en: 'Open: Voorwerk is free software (EUPL-1.2).',
  },
  contact: { nl: 'Contact', en: 'Contact' },
  contactNotFilled: {
    nl: 'Nog niet ingevuld. Vraag het aan je coach.',
    en: 'Not filled in yet. Ask your coach.',
  },
})
