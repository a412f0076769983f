import { createHash } from 'node:crypto'
import type pg from 'pg'
import { groupUri, occupationUri, skillUri } from '#skills/catalogue/asTaxonomy.ts'
import type { Catalogue } from '#skills/catalogue/entry.ts'
import { putFacts, putMappings } from './putBeside.ts'
import { type ConceptKind, type ConceptRow, putConcepts } from './putConcepts.ts'
import { putRelations, type RelationRow } from './putRelations.ts'
import { finishSource, inTransaction, putSource } from './source.ts'

type Named = {
  readonly nl: string
  readonly en: string
  readonly alt?: readonly string[]
  readonly plain?: string
}

const source = 'voorwerk'
const languages = ['nl', 'en']

/**
 * Puts the own catalogue into the database, as its owner; does nothing when this very catalogue is already there.
 * Out: whether anything was loaded.
 */
export async function loadCatalogue(client: pg.Client, catalogue: Catalogue): Promise<boolean> {
  const hash = createHash('sha256').update(JSON.stringify(catalogue)).digest('hex')
  const version = `${catalogue.version}-${hash.slice(0, 8)}`
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

function conceptsOf({ groups, skills, occupations }: Catalogue): [ConceptKind, ConceptRow[]][] {
  return [
    ['skillGroup', groups.map((one) => concept(groupUri(one.id), one))],
    ['skill', skills.map((one) => concept(skillUri(one.id), one))],
    ['occupation', occupations.map((one) => concept(occupationUri(one.id), one))],
  ]
}

function concept(of: string, { nl, en, alt = [], plain }: Named): ConceptRow {
  const labels: ConceptRow['labels'] = [
    { language: 'nl', kind: 'preferred', label: nl },
    { language: 'en', kind: 'preferred', label: en },
    ...(plain ? [{ language: 'nl', kind: 'plain', label: plain } as const] : []),
    ...alt.map((label) => ({ language: 'nl', kind: 'alternative', label }) as const),
  ]
  return { uri: of, labels, descriptions: [] }
}

function* relationsOf({ groups, skills, occupations }: Catalogue): Generator<RelationRow> {
  for (const { id, broader } of groups) {
    if (broader) yield { from: groupUri(id), kind: 'broader', to: groupUri(broader) }
  }
  for (const { id, group, near } of skills) {
    yield { from: skillUri(id), kind: 'broader', to: groupUri(group) }
    for (const other of near) yield { from: skillUri(id), kind: 'related', to: skillUri(other) }
  }
  for (const { id, essential, optional } of occupations) {
    for (const skill of essential) yield { from: occupationUri(id), kind: 'essential', to: skillUri(skill) }
    for (const skill of optional) yield { from: occupationUri(id), kind: 'optional', to: skillUri(skill) }
  }
}

const factsOf = ({ skills }: Catalogue) =>
  skills.map(({ id, weeks, weeksSource, learntAt }) => ({ uri: skillUri(id), weeks, weeksSource, learntAt }))

const mappingsOf = ({ skills }: Catalogue) =>
  skills.flatMap(({ id, esco }) => (esco ? [{ uri: skillUri(id), to: esco, match: 'exact' as const }] : []))
