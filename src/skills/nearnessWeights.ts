/** How near two skills are taken to be, from 0 (strangers) to 1 (the same), by what links them. */
export type NearnessWeights = {
  /** One is broader than the other. */
  readonly broader: number
  /** The taxonomy calls them related. */
  readonly related: number
  /** In one group: `sibling` x e^(-`siblingDecay` x ln(size of the smallest shared group)). */
  readonly sibling: number
  readonly siblingDecay: number
  /** Groups larger than this say nothing. */
  readonly largestGroup: number
  /** Asked together in occupations: `together` x cosine^`togetherPower`. */
  readonly together: number
  readonly togetherPower: number
  /** Below this two skills are strangers. */
  readonly least: number
  /** How many neighbours a skill keeps, nearest first. */
  readonly most: number
}
