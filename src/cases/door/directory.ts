import type { House } from '../perform.ts'

export type Door = { organisationId: string; slug: string; name: string }

/** The organisations that one can sign in to: all that the world may know of them. */
export function directory(house: House): Promise<Door[]> {
  return house.db.kysely
    .selectFrom('organisation')
    .select(['organisationId', 'slug', 'name'])
    .orderBy('name')
    .orderBy('slug')
    .execute()
}

/** The organisation that was chosen, or the only one there is. */
export const chosenDoor = (doors: Door[], slug: unknown): Door | undefined =>
  doors.length === 1 ? doors[0] : doors.find((one) => one.slug === slug)
