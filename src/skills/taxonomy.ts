/**
 * A taxonomy as the engine needs it: concepts by number, and the relations between them. Labels, versions and
 * languages live beside it; nothing here knows whose taxonomy it is (ESCO, CompetentNL, the own catalogue).
 */
export type Taxonomy = {
  /** Which edition of which source, for whoever wants to replay a match. */
  readonly version: string
  /** The concepts' URIs; a concept's number is its place here. */
  readonly uris: readonly string[]
  /** [narrower, broader] by number. A group of skills is a concept too. */
  readonly broader: readonly Pair[]
  /** [one, other] by number; the order does not matter. */
  readonly related: readonly Pair[]
  readonly occupations: readonly OccupationSkills[]
}

export type Pair = readonly [number, number]

/** The skills of one occupation, by number. */
export type OccupationSkills = { readonly essential: readonly number[]; readonly optional: readonly number[] }

/** No taxonomy loaded: skills are compared by name only. */
export const noTaxonomy: Taxonomy = {
  version: 'none',
  uris: [],
  broader: [],
  related: [],
  occupations: [],
}
