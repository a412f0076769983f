import type { Kysely } from 'kysely'
import { type PlaceKind, placeKindKeys } from '#method/placeKinds.ts'
import type { DB } from '#store/schema.ts'

export type Concept = {
  readonly id: number
  readonly uri: string
  readonly source: string
  readonly isSkill: boolean
  readonly weeks: number | null
  readonly learntAt: readonly PlaceKind[]
}

/** Skills and their groups, of every source that was loaded whole, obsolete ones too: a record may name them. */
export async function readConcepts(db: Kysely<DB>): Promise<Concept[]> {
  const rows = await db
    .selectFrom('concept')
    .innerJoin('skillSource', 'skillSource.source', 'concept.source')
    .leftJoin('conceptFact', 'conceptFact.conceptId', 'concept.id')
    .where('skillSource.version', 'is not', null)
    .where('concept.kind', 'in', ['skill', 'skillGroup'])
    .select([
      'concept.id',
      'concept.uri',
      'concept.source',
      'concept.kind',
      'conceptFact.weeks',
      'conceptFact.learntAt',
    ])
    .orderBy('concept.uri')
    .execute()
  return rows.map(({ kind, learntAt, ...row }) => ({
    ...row,
    isSkill: kind === 'skill',
    learntAt: placeKindKeys.filter((key) => learntAt?.includes(key)),
  }))
}
