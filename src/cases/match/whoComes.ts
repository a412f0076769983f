/** Whom to invite to the next gathering: everybody still in the race, or guests of the one before by how it went. */
export const whoComesKeys = ['nobodyYet', 'everybodyOpen', 'through', 'secondTalk', 'notSelected'] as const
export type WhoComes = (typeof whoComesKeys)[number]

type Guest = { readonly proposalId: string; readonly status: string; readonly verdict: string | null }

/**
 * The guests of one gathering who come to the next.
 * In: guests with their verdict and the status of their proposal. Out: ids of proposals. Not selected is who was
 * told no at the gathering or was not chosen at all; who withdrew is never among them.
 */
export function whoComesNext(guests: readonly Guest[], who: WhoComes): string[] {
  const still = guests.filter((one) => one.status !== 'withdrawn')
  const chosen: Record<WhoComes, (one: Guest) => boolean> = {
    nobodyYet: () => false,
    everybodyOpen: (one) => one.status !== 'notChosen',
    through: (one) => one.verdict === 'through' && one.status !== 'notChosen',
    secondTalk: (one) => one.verdict === 'secondTalk' && one.status !== 'notChosen',
    notSelected: (one) => one.verdict === 'no' || one.status === 'notChosen',
  }
  return still.filter(chosen[who]).map((one) => one.proposalId)
}

/**
 * The number of the round of a new gathering.
 * In: the gatherings there are, the kind of the new one. Out: one after the last of its kind, at least the first.
 */
export function nextRound(
  gatherings: readonly { readonly kind: string; readonly round: number }[],
  kind: string,
): number {
  return Math.max(0, ...gatherings.filter((one) => one.kind === kind).map((one) => one.round)) + 1
}
