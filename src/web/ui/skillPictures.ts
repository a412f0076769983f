import { catalogue } from '#skills/catalogue/catalogue.ts'
import type { PictureName } from './pictureShapes.tsx'

/** The kind of work of each sector of the own catalogue. */
const ofSector: Readonly<Record<string, PictureName>> = {
  'kitchen-serving': 'kitchen',
  logistics: 'logistics',
  care: 'care',
  cleaning: 'cleaning',
  green: 'green',
  production: 'technique',
  construction: 'building',
  administration: 'office',
  retail: 'money',
  'employee-skills': 'buddy',
  'basic-skills': 'language',
}

const broader = new Map(catalogue.groups.map((one) => [one.id, one.broader]))
const sectorOf = new Map(
  catalogue.skills.map((one) => [`voorwerk:skill/${one.id}`, broader.get(one.group) ?? one.group]),
)

/** The picture of the kind of work a skill belongs to. In: its URI. Out: a general one for skills of elsewhere. */
export const pictureOfSkill = (uri: string): PictureName => ofSector[sectorOf.get(uri) ?? ''] ?? 'skills'
