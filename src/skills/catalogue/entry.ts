import type { PlaceKind } from '#method/placeKinds.ts'

/** A skill of the own catalogue. Its URI is `voorwerk:skill/<id>`. */
export type CatalogueSkill = {
  /** Never changes and is never used again for something else: dossiers refer to it. */
  readonly id: string
  readonly nl: string
  readonly en: string
  /** What a candidate reads: plain Dutch, short and active. */
  readonly plain: string
  /** Other Dutch words people type for exactly this. */
  readonly alt: readonly string[]
  /** The id of its group. */
  readonly group: string
  /** Ids of neighbours; said on one side, it counts on both. */
  readonly near: readonly string[]
  /** The concept of ESCO that means the same; null when none does. */
  readonly esco: string | null
  /** Weeks somebody new to it usually needs to do it by themselves, while working at it. */
  readonly weeks: number
  /** Where the weeks come from. */
  readonly weeksSource: string
  readonly learntAt: readonly PlaceKind[]
}

/** A group of skills, or of groups. Its URI is `voorwerk:group/<id>`. */
export type CatalogueGroup = {
  readonly id: string
  readonly nl: string
  readonly en: string
  /** The id of the broader group; absent for a sector. */
  readonly broader?: string
}

/** What an occupation asks, by ids of skills. Its URI is `voorwerk:occupation/<id>`. */
export type CatalogueOccupation = {
  readonly id: string
  readonly nl: string
  readonly en: string
  readonly alt: readonly string[]
  readonly essential: readonly string[]
  readonly optional: readonly string[]
}

export type Catalogue = {
  /** The day of this edition, 'YYYY-MM-DD'; raised with every change. */
  readonly version: string
  readonly groups: readonly CatalogueGroup[]
  readonly skills: readonly CatalogueSkill[]
  readonly occupations: readonly CatalogueOccupation[]
}
