import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type pg from 'pg'
import { lockImport } from '#store/skills/importFiles.ts'
import { knownConcepts, type Put, putMappingSet } from '#store/skills/mappings.ts'
import { inTransaction } from '#store/skills/source.ts'
import { type Refusal, RowError } from '../esco/refusals.ts'
import { rowsOf } from '../esco/rows.ts'
import { type CsvSource, EscoError } from '../esco/sources.ts'
import { type Mapping, mappingColumns, mappingReader, type Said } from './check.ts'

export type MappingsRequest = {
  readonly path: string
  /** Who says it and in which version; what is left out must stand in the file. */
  readonly source?: string | undefined
  readonly version?: string | undefined
}

export type ImportedMappings = Put & {
  readonly source: string
  readonly version: string
  readonly rows: number
  /** The first of the rows that were left out, and how many there are. */
  readonly refused: readonly Refusal[]
  readonly refusedCount: number
}

/** Of a file in which everything is wrong, not everything is remembered. */
const mostRefusals = 1000
const tellEvery = 1000

/**
 * Takes in a csv file that says which concepts of two vocabularies mean the same, or nearly: all of it in one
 * transaction, instead of what the same source said before. The same file again changes nothing.
 * In: the owner's connection, the file, who says it; what to tell while it works. Throws EscoError when the file cannot
 * be used; then nothing was changed.
 */
export async function importMappings(
  client: pg.Client,
  { path, source, version }: MappingsRequest,
  reading: (rows: number) => void,
): Promise<ImportedMappings> {
  if (!(await lockImport(client)))
    throw new EscoError('Another import of skills is busy: wait for it to end.')
  const file = await fileAt(path)
  const known = await knownConcepts(client)
  const said: Said = { ...(source && { source }), ...(version && { version }) }
  const refused: Refusal[] = []
  let rows = 0
  let refusedCount = 0
  async function* usable(): AsyncGenerator<Mapping> {
    const read = mappingReader(known, said)
    for await (const row of rowsOf(file, mappingColumns)) {
      try {
        const mapping = read(row)
        rows += 1
        if (rows % tellEvery === 0) reading(rows)
        yield mapping
      } catch (error) {
        if (!(error instanceof RowError)) throw error
        refusedCount += 1
        if (refused.length < mostRefusals)
          refused.push({ file: path, line: row.line, column: error.column, expected: error.message })
      }
    }
    if (rows === 0) throw new EscoError(`${path}: no row can be used; ${firstOf(refused)}`)
  }
  return inTransaction(client, async () => {
    const put = await putMappingSet(client, usable(), () => whoSays(path, said))
    return { ...put, ...whoSays(path, said), rows, refused, refusedCount }
  })
}

const firstOf = ([first]: readonly Refusal[]) =>
  first ? `line ${first.line}, ${first.column}: expected ${first.expected}` : 'expected rows'

async function fileAt(path: string): Promise<CsvSource> {
  const found = await stat(path).catch(() => null)
  if (!found?.isFile()) throw new EscoError(`${path}: there is no such file`)
  return {
    name: 'mappings',
    language: null,
    path,
    size: found.size,
    open: async () => createReadStream(path),
  }
}

const named = /^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,39}$/u

function whoSays(path: string, said: Said): { source: string; version: string } {
  for (const key of ['source', 'version'] as const) {
    if (!named.test(said[key] ?? ''))
      throw new EscoError(
        `${path}: expected a column ${key} (letters, digits, spaces, points and dashes), or --${key}`,
      )
  }
  return { source: said.source ?? '', version: said.version ?? '' }
}
