import { createHash } from 'node:crypto'
import type pg from 'pg'
import type { PlaceKind } from '#method/placeKinds.ts'
import { putFacts, putMappings } from './putBeside.ts'
import { type ConceptKind, type ConceptRow, putConcepts } from './putConcepts.ts'
import { putRelations, type RelationRow } from './putRelations.ts'
import { finishSource, inTransaction, putSource } from './source.ts'

type Named = {
  readonly id: string
  readonly nl: string
  readonly en: string
  readonly alt?: readonly string[]
}
/** The own catalogue, as far as it is stored. */
export type StoredCatalogue = {
  readonly groups: readonly (Named & { readonly broader?: string })[]
  readonly skills: readonly (Named & {
    readonly plain: string
    readonly group: string
    readonly near?: readonly string[]
    readonly esco?: string | null
    readonly weeks: number
    readonly weeksSource: string
    readonly learntAt: readonly PlaceKind[]
    readonly picture?: string
  })[]
  readonly occupations: readonly (Named & {
    readonly essential: readonly string[]
    readonly optional: readonly string[]
  })[]
}

const source = 'voorwerk'
const languages = ['nl', 'en']
const uri = (kind: 'skill' | 'group' | 'occupation', id: string) => `voorwerk:${kind}/${id}`

/**
 * Puts the own catalogue into the database, as its owner; does nothing when this very catalogue is already there.
 * Out: whether anything was loaded.
 */
export async function loadCatalogue(client: pg.Client, catalogue: StoredCatalogue): Promise<boolean> {
  const version = createHash('sha256').update(JSON.stringify(catalogue)).digest('hex').slice(0, 12)
  const { rows } = await client.query<{ version: string }>(
    'select version from skill_source where source = $1',
    [source],
  )
  if (rows[0]?.version === version) return false
  await inTransaction(client, async () => {
    await putSource(client, { source, name: 'Voorwerk' })
    for (const [kind, concepts] of conceptsOf(catalogue)) {
      await putConcepts(client, { source, version, kind, languages }, concepts)
    }
    const kinds = ['broader', 'related', 'essential', 'optional'] as const
    const from = ['skill', 'skillGroup', 'occupation'] as const
    await putRelations(client, { source, kinds, from }, relationsOf(catalogue))
    await putFacts(client, source, factsOf(catalogue))
    await putMappings(client, source, mappingsOf(catalogue))
    await finishSource(client, source, version)
  })
  return true
}

function conceptsOf({ groups, skills, occupations }: StoredCatalogue): [ConceptKind, ConceptRow[]][] {
  return [
    ['skillGroup', groups.map((one) => concept(uri('group', one.id), one))],
    ['skill', skills.map((one) => concept(uri('skill', one.id), one))],
    ['occupation', occupations.map((one) => concept(uri('occupation', one.id), one))],
  ]
}

function concept(of: string, { nl, en, alt = [], plain }: Named & { plain?: string }): ConceptRow {
  const labels: ConceptRow['labels'] = [
    { language: 'nl', kind: 'preferred', label: nl },
    { language: 'en', kind: 'preferred', label: en },
    ...(plain ? [{ language: 'nl', kind: 'plain', label: plain } as const] : []),
    ...alt.map((label) => ({ language: 'nl', kind: 'alternative', label }) as const),
  ]
  return { uri: of, labels, descriptions: [] }
}

function* relationsOf({ groups, skills, occupations }: StoredCatalogue): Generator<RelationRow> {
  for (const { id, broader } of groups) {
    if (broader) yield { from: uri('group', id), kind: 'broader', to: uri('group', broader) }
  }
  for (const { id, group, near = [] } of skills) {
    yield { from: uri('skill', id), kind: 'broader', to: uri('group', group) }
    for (const other of near) yield { from: uri('skill', id), kind: 'related', to: uri('skill', other) }
  }
  for (const { id, essential, optional } of occupations) {
    for (const skill of essential)
      yield { from: uri('occupation', id), kind: 'essential', to: uri('skill', skill) }
    for (const skill of optional)
      yield { from: uri('occupation', id), kind: 'optional', to: uri('skill', skill) }
  }
}

const factsOf = ({ skills }: StoredCatalogue) =>
  skills.map(({ id, weeks, weeksSource, learntAt, picture = null }) => ({
    uri: uri('skill', id),
    weeks,
    weeksSource,
    learntAt,
    picture,
  }))

const mappingsOf = ({ skills }: StoredCatalogue) =>
  skills.flatMap(({ id, esco }) =>
    esco ? [{ uri: uri('skill', id), to: esco, match: 'exact' as const }] : [],
  )
