import { mustBePositions, wrong } from './numbers.ts'

type Side = { readonly id: number; readonly pref: readonly number[]; readonly pos: readonly [number, number] }
type Cohort = {
  readonly candidates: readonly (Side & { readonly level: number })[]
  readonly tracks: readonly (Side & {
    readonly minLevel: number
    readonly maxTravel: number
    readonly capacity: number
    readonly quota?: number | undefined
  })[]
}
type Context = Parameters<typeof wrong>[0]

/** What must hold between the parts of a cohort: lists name each other, and only who may sit there. */
export function cohortRules({ candidates, tracks }: Cohort, context: Context): void {
  mustBePositions(context, 'candidates', candidates)
  mustBePositions(context, 'tracks', tracks)
  for (const [at, track] of tracks.entries()) {
    if ((track.quota ?? 0) > track.capacity)
      wrong(context, ['tracks', at, 'quota'], 'expected at most the capacity')
  }
  mustAnswer(context, ['candidates', candidates], ['tracks', tracks])
  mustAnswer(context, ['tracks', tracks], ['candidates', candidates])
  for (const [at, candidate] of candidates.entries()) {
    for (const [rank, id] of candidate.pref.entries()) {
      const track = tracks[id]
      if (!track) continue
      const path = ['candidates', at, 'pref', rank]
      const apart = Math.hypot(candidate.pos[0] - track.pos[0], candidate.pos[1] - track.pos[1])
      if (candidate.level < track.minLevel)
        wrong(context, path, `expected a track that asks no higher level than ${candidate.level}`)
      else if (apart > track.maxTravel + 1e-9) wrong(context, path, 'expected a track within its maxTravel')
    }
  }
}

/** Refuses a name on a list that is not there, or whose own list does not name back. */
function mustAnswer(
  context: Context,
  [field, ones]: readonly [string, readonly Side[]],
  [otherField, others]: readonly [string, readonly Side[]],
): void {
  const lists = others.map((other) => new Set(other.pref))
  for (const [at, one] of ones.entries()) {
    for (const [rank, id] of one.pref.entries()) {
      if (!others[id])
        wrong(context, [field, at, 'pref', rank], `expected one of ${others.length} ${otherField}`)
      else if (!lists[id]?.has(at))
        wrong(context, [field, at, 'pref', rank], `expected ${otherField}[${id}].pref to hold ${at} too`)
    }
  }
}
