import type pg from 'pg'
import { putCollection } from '#store/skills/putBeside.ts'
import { type ConceptRow, putConcepts } from '#store/skills/putConcepts.ts'
import { putRelations, type RelationRow } from '#store/skills/putRelations.ts'
import { type CheckedFile, usableRows } from './check.ts'

export type Storing = {
  readonly file: CheckedFile
  readonly known: Set<string>
  readonly source: string
  readonly version: string
}

/** Stores one file, in the transaction that is open. */
export async function storeFile(
  client: pg.Client,
  { file: checked, known, source, version }: Storing,
  heard: (rows: number) => void,
): Promise<void> {
  const { file, language } = checked
  const rows = <Kind>() =>
    counted(usableRows(checked.source, file, known, () => {}) as AsyncGenerator<Kind>, heard)
  if (file.is === 'concepts') {
    const stage = { source, version, kind: file.kind, languages: [language] }
    await putConcepts(client, stage, rows<ConceptRow>())
  } else if (file.is === 'relations') {
    await putRelations(client, { source, kinds: file.kinds, from: file.from }, rows<RelationRow>())
  } else {
    await putCollection(client, { source, collection: file.collection }, rows<string>())
  }
}

const tellEvery = 1000

async function* counted<Row>(rows: AsyncIterable<Row>, heard: (rows: number) => void): AsyncGenerator<Row> {
  let count = 0
  for await (const row of rows) {
    count += 1
    if (count % tellEvery === 0) heard(count)
    yield row
  }
  heard(count)
}
