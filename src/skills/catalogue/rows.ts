import type { PlaceKind } from '#method/placeKinds.ts'
import type { CatalogueGroup, CatalogueOccupation, CatalogueSkill } from './entry.ts'

/** What a row of a sector's file says of a skill beside its names; what is absent is empty. */
type Facts = {
  plain: string
  alt?: readonly string[]
  weeks: number
  /** Absent: an estimate. */
  weeksSource?: string
  learntAt: readonly PlaceKind[]
  near?: readonly string[]
  esco?: string
}

type SkillRow = Omit<CatalogueSkill, 'group'>
type GroupRows = { group: CatalogueGroup; skills: readonly SkillRow[] }

/** The groups and skills of one sector. */
export type SectorRows = { groups: readonly CatalogueGroup[]; skills: readonly CatalogueSkill[] }

/** In: id, Dutch and English name, the facts. Out: a row for a group. */
export function skill(id: string, nl: string, en: string, facts: Facts): SkillRow {
  return { id, nl, en, alt: [], near: [], esco: null, weeksSource: 'estimate', ...facts }
}

/** In: id, names and the skills of a group. Out: rows for a sector. */
export function group(id: string, nl: string, en: string, skills: readonly SkillRow[]): GroupRows {
  return { group: { id, nl, en }, skills }
}

/** In: id, names and the groups of a sector. Out: its groups, each under the sector, and its skills, each in a group. */
export function sector(id: string, nl: string, en: string, rows: readonly GroupRows[]): SectorRows {
  return {
    groups: [{ id, nl, en }, ...rows.map((row) => ({ ...row.group, broader: id }))],
    skills: rows.flatMap((row) => row.skills.map((one) => ({ ...one, group: row.group.id }))),
  }
}

/** In: id, names, other names and the skills of an occupation. Out: its entry. */
export function occupation(
  id: string,
  nl: string,
  en: string,
  asks: { alt?: readonly string[]; essential: readonly string[]; optional: readonly string[] },
): CatalogueOccupation {
  return { id, nl, en, alt: [], ...asks }
}
