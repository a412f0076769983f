import type { Text } from '#texts/catalogue.ts'

/** The domains of life in which a candidate can be supported (R annex 7, T0 item 31). */
export const domainKeys = [
  'employeeSkills',
  'certificates',
  'dutch',
  'literacy',
  'debts',
  'housing',
  'transport',
  'careForOthers',
  'socialIsolation',
  'socialSetting',
  'addiction',
  'health',
  'other',
] as const
export type Domain = (typeof domainKeys)[number]

/** The drawing that stands for a domain; the same drawing always means the same thing. */
export type DomainPicture =
  | 'skills'
  | 'certificate'
  | 'language'
  | 'reading'
  | 'money'
  | 'home'
  | 'travel'
  | 'children'
  | 'alone'
  | 'people'
  | 'habit'
  | 'health'
  | 'note'

export type DomainFacts = {
  readonly label: Text
  readonly forCandidate: Text
  readonly picture: DomainPicture
  /** What may be written down, where the law draws a line. */
  readonly recordOnly?: Text
}

/**
 * Data on health may not be kept by a work company or an employer beyond what a person can and cannot do at work
 * (GDPR art. 9; Dutch implementation act art. 30).
 */
const onlyWhatItMeansForWork: Text = {
  nl: 'Schrijf alleen op wat dit betekent voor het werk, bijvoorbeeld “kan een uur achter elkaar staan”. Geen ziekte, behandeling of medicijn.',
  en: 'Only write down what it means for the work, for instance “can stand for an hour at a time”. No illness, treatment or medicine.',
}

export const domains: Readonly<Record<Domain, DomainFacts>> = {
  employeeSkills: {
    label: { nl: 'Werknemersvaardigheden', en: 'Employee skills' },
    forCandidate: { nl: 'Hoe je omgaat met werk en collega’s', en: 'How you deal with work and colleagues' },
    picture: 'skills',
  },
  certificates: {
    label: { nl: 'Certificaten of diploma’s', en: 'Certificates or diplomas' },
    forCandidate: { nl: 'Een diploma of certificaat halen', en: 'Getting a diploma or certificate' },
    picture: 'certificate',
  },
  dutch: {
    label: { nl: 'Nederlandse taal', en: 'Dutch language' },
    forCandidate: { nl: 'Beter Nederlands leren', en: 'Learning better Dutch' },
    picture: 'language',
  },
  literacy: {
    label: { nl: 'Lezen en schrijven', en: 'Reading and writing' },
    forCandidate: { nl: 'Leren lezen en schrijven', en: 'Learning to read and write' },
    picture: 'reading',
  },
  debts: {
    label: { nl: 'Schulden', en: 'Debts' },
    forCandidate: { nl: 'Hulp bij geld en schulden', en: 'Help with money and debts' },
    picture: 'money',
  },
  housing: {
    label: { nl: 'Betere of vaste woonruimte', en: 'Better or stabler housing' },
    forCandidate: { nl: 'Een goede plek om te wonen', en: 'A good place to live' },
    picture: 'home',
  },
  transport: {
    label: { nl: 'Vervoer van en naar het werk', en: 'Transport to and from work' },
    forCandidate: { nl: 'Hoe je op je werk komt', en: 'How you get to work' },
    picture: 'travel',
  },
  careForOthers: {
    label: { nl: 'Zorg voor kinderen, partner of familie', en: 'Care for children, partner or relative' },
    forCandidate: { nl: 'Zorg voor je kinderen of familie', en: 'Care for your children or family' },
    picture: 'children',
  },
  socialIsolation: {
    label: { nl: 'Sociaal isolement', en: 'Social isolation' },
    forCandidate: { nl: 'Meer contact met andere mensen', en: 'More contact with other people' },
    picture: 'alone',
  },
  socialSetting: {
    label: { nl: 'Omgeving waarin werk niet gewoon is', en: 'Social setting where work is not usual' },
    forCandidate: { nl: 'Wat de mensen om je heen ervan vinden', en: 'What people around you think of it' },
    picture: 'people',
  },
  addiction: {
    label: { nl: 'Verslaving', en: 'Addiction' },
    forCandidate: {
      nl: 'Stoppen met iets wat slecht voor je is',
      en: 'Stopping something that is bad for you',
    },
    picture: 'habit',
    recordOnly: onlyWhatItMeansForWork,
  },
  health: {
    label: { nl: 'Gezondheid', en: 'Health' },
    forCandidate: { nl: 'Gezond genoeg om te werken', en: 'Well enough to work' },
    picture: 'health',
    recordOnly: onlyWhatItMeansForWork,
  },
  other: {
    label: { nl: 'Anders', en: 'Other' },
    forCandidate: { nl: 'Iets anders', en: 'Something else' },
    picture: 'note',
  },
}
