import type { ExpectedWeights } from '#skills/fields.ts'
import type { NearnessWeights } from '#skills/nearnessWeights.ts'

/**
 * Every weight of the engine, in one place. Tuned on the development set only; the figures of each change stand in
 * decision note 0013.
 */
export const nearnessWeights: NearnessWeights = {
  broader: 0.486,
  related: 0.6,
  sibling: 0.887,
  siblingDecay: 0.357,
  largestGroup: 405,
  together: 0.4,
  togetherPower: 1.134,
  least: 0.086,
  most: 96,
}

export const expectedWeights: ExpectedWeights = {
  leastResemblance: 0.3,
  sharpness: 20,
  optionalShare: 0.34,
  least: 0.086,
  most: 40,
}

export const scoreWeights = {
  /** All requirements, required and optional, had at the level asked make this many points. */
  full: 100,
  /** How much an optional requirement weighs beside a required one. */
  optional: 0.035,
  /** How much a skill that is expected, though nobody asked it, weighs beside a required one. */
  expected: 0.444,
  /** A skill that stands in for one requirement counts for a next one by this share, and so on. */
  again: 0.8,
  /** Few requirements say little: this much weight beside theirs stands for what was not asked. */
  doubt: 120,
  /** A rare skill is more telling: rarity to this power. */
  rarityPower: 1.363,
  /** Every level short takes this share off. */
  levelShort: 0.015,
  /** What is left at least of a skill that is had, however low the level. */
  levelLeast: 0.717,
  /** Motivation for this job adds at most this many points; it never takes any away. */
  motivation: 5,
  /** And at most this share of what the requirement that weighs most adds: wanting never outweighs being able. */
  motivationShare: 0.5,
} as const
