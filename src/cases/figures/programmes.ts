import type { Scope } from '../case.ts'
import { notFound } from '../errors.ts'

export type ListedProgramme = {
  id: string
  slug: string
  name: string
  startsOn: string
  endsOn: string | null
  /** Whether anybody is in it. */
  filled: boolean
}

/** The word in the address for all trajectories of the organisation, whatever their programme. */
export const allProgrammes = 'alle'

/** All programmes, the newest first. */
export function programmesOf({ tx }: Scope): Promise<ListedProgramme[]> {
  return tx
    .selectFrom('programme')
    .select(['id', 'slug', 'name', 'startsOn', 'endsOn'])
    .select(({ exists, selectFrom }) =>
      exists(
        selectFrom('trajectory')
          .select('trajectory.id')
          .whereRef('trajectory.programmeId', '=', 'programme.id'),
      ).as('filled'),
    )
    .orderBy('startsOn', 'desc')
    .orderBy('id')
    .execute()
    .then((rows) => rows.map((row) => ({ ...row, filled: Boolean(row.filled) })))
}

/** The programme that was asked for; without a word the newest with anybody in it. Null where there is none at all. */
export function chosenProgramme(programmes: ListedProgramme[], slug: string | null): ListedProgramme | null {
  if (slug === null) return programmes.find(({ filled }) => filled) ?? programmes[0] ?? null
  const found = programmes.find((one) => one.slug === slug)
  if (!found) throw notFound()
  return found
}
