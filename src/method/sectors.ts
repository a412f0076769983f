import type { Text } from '#texts/catalogue.ts'

/** The lines of work an employer can be in, with the sections of the Dutch business register (SBI 2008). */
export const sectorKeys = [
  'agriculture',
  'manufacturing',
  'construction',
  'trade',
  'logistics',
  'hospitality',
  'cleaning',
  'businessServices',
  'ict',
  'government',
  'education',
  'care',
  'cultureLeisure',
  'green',
  'other',
] as const
export type Sector = (typeof sectorKeys)[number]

export const sectors: Readonly<Record<Sector, { label: Text; sbi: readonly string[] }>> = {
  agriculture: { label: { nl: 'Landbouw en visserij', en: 'Agriculture and fishing' }, sbi: ['A'] },
  manufacturing: {
    label: { nl: 'Industrie en techniek', en: 'Manufacturing and technique' },
    sbi: ['B', 'C', 'D', 'E'],
  },
  construction: { label: { nl: 'Bouw en installatie', en: 'Construction and installation' }, sbi: ['F'] },
  trade: { label: { nl: 'Winkel en groothandel', en: 'Retail and wholesale' }, sbi: ['G'] },
  logistics: { label: { nl: 'Vervoer en logistiek', en: 'Transport and logistics' }, sbi: ['H'] },
  hospitality: { label: { nl: 'Horeca', en: 'Hospitality' }, sbi: ['I'] },
  cleaning: { label: { nl: 'Schoonmaak', en: 'Cleaning' }, sbi: ['N81'] },
  businessServices: {
    label: { nl: 'Kantoor en zakelijke diensten', en: 'Office and business services' },
    sbi: ['K', 'L', 'M', 'N'],
  },
  ict: { label: { nl: 'ICT en media', en: 'ICT and media' }, sbi: ['J'] },
  government: { label: { nl: 'Overheid', en: 'Government' }, sbi: ['O'] },
  education: { label: { nl: 'Onderwijs', en: 'Education' }, sbi: ['P'] },
  care: { label: { nl: 'Zorg en welzijn', en: 'Care and welfare' }, sbi: ['Q'] },
  cultureLeisure: {
    label: { nl: 'Cultuur, sport en recreatie', en: 'Culture, sport and leisure' },
    sbi: ['R'],
  },
  green: { label: { nl: 'Groen', en: 'Green maintenance' }, sbi: ['N8130'] },
  other: { label: { nl: 'Anders', en: 'Other' }, sbi: ['S', 'T', 'U'] },
}
