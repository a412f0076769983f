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
}

/** Groups of skills that every kind of work asks. */
const ofGroup: Readonly<Record<string, PictureName>> = {
  language: 'language',
  digital: 'office',
  body: 'logistics',
  'work-pace': 'agenda',
  'working-times': 'today',
  'working-together': 'buddy',
  'dealing-with-people': 'messages',
  'learning-change': 'learning',
}

const broader = new Map(catalogue.groups.map((one) => [one.id, one.broader]))
const pictures = new Map(
  catalogue.skills.map(({ id, group }) => [
    `voorwerk:skill/${id}`,
    ofGroup[group] ?? ofSector[broader.get(group) ?? group],
  ]),
)

/** The picture of the kind of work a skill belongs to. In: its URI. Out: a general one for skills of elsewhere. */
export const pictureOfSkill = (uri: string): PictureName => pictures.get(uri) ?? 'skills'
