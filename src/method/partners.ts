import type { Text } from '#texts/catalogue.ts'

/** Kinds of organisation that a work company works with (R 3.6.2, B 2.1). */
export const partnerKeys = [
  'municipality',
  'otherMunicipality',
  'uwv',
  'agency',
  'school',
  'trainingFirm',
  'projectLead',
  'workCompany',
  'employersNetwork',
  'welfare',
  'refugeeSupport',
  'other',
] as const
export type PartnerKind = (typeof partnerKeys)[number]

export const partnerKinds: Readonly<Record<PartnerKind, { label: Text }>> = {
  municipality: { label: { nl: 'Gemeente', en: 'Municipality' } },
  otherMunicipality: { label: { nl: 'Andere gemeente', en: 'Other municipality' } },
  uwv: { label: { nl: 'UWV', en: 'UWV (employee insurance agency)' } },
  agency: { label: { nl: 'Uitzendbureau', en: 'Employment agency' } },
  school: { label: { nl: 'School (ROC)', en: 'Vocational school' } },
  trainingFirm: { label: { nl: 'Trainingsbureau', en: 'Training firm' } },
  projectLead: { label: { nl: 'Projectleiding', en: 'Project lead' } },
  workCompany: { label: { nl: 'Ander werkbedrijf', en: 'Other work company' } },
  employersNetwork: { label: { nl: 'Netwerk van werkgevers', en: 'Network of employers' } },
  welfare: { label: { nl: 'Welzijn of zorg', en: 'Welfare or care' } },
  refugeeSupport: { label: { nl: 'Hulp voor statushouders', en: 'Support for status holders' } },
  other: { label: { nl: 'Anders', en: 'Other' } },
}
