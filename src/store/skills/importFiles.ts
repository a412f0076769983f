import { setTimeout as sleep } from 'node:timers/promises'
import type pg from 'pg'

/** What an import has to know of those before it. */
export type ImportState = {
  /** The version that readers see; null when none was ever taken in whole. */
  readonly version: string | null
  /** The version of an import that was not finished. */
  readonly importing: string | null
  /** Per file and language what was taken in last: version and contents. */
  readonly done: ReadonlyMap<string, string>
  /** The concepts that are not obsolete. */
  readonly uris: ReadonlySet<string>
}

export type ImportedFile = {
  readonly source: string
  readonly file: string
  readonly language: string
  readonly version: string
  readonly sha256: string
  readonly rows: number
  readonly refused: number
}

export const fileKey = (one: { file: string; language: string }): string => `${one.file} ${one.language}`
export const contentsKey = (one: { version: string; sha256: string }): string =>
  `${one.version} ${one.sha256}`

/** Of an import that was cut off, the server may need this long to see that nobody is there any more. */
const patienceMs = 10_000
const askEveryMs = 200

/** Holds off a second import until this connection ends. Out: false when another one is busy. */
export async function lockImport(client: pg.Client): Promise<boolean> {
  await stopWhenCutOff(client)
  for (const end = Date.now() + patienceMs; ; await sleep(askEveryMs)) {
    const { rows } = await client.query<{ free: boolean }>(
      `select pg_try_advisory_lock(hashtext('voorwerk-skills-import')) as free`,
    )
    if (rows[0]?.free === true) return true
    if (Date.now() > end) return false
  }
}

/** Lets the server look during long work whether this process still lives. Not every system can: then it works on. */
async function stopWhenCutOff(client: pg.Client): Promise<void> {
  await client.query(`set client_connection_check_interval = '1s'`).catch(() => undefined)
}

export async function importState(client: pg.Client, source: string): Promise<ImportState> {
  const sources = await client.query<{ version: string | null; importing: string | null }>(
    'select version, importing from skill_source where source = $1',
    [source],
  )
  const files = await client.query<ImportedFile>(
    'select file, language, version, sha256 from skill_import_file where source = $1',
    [source],
  )
  const concepts = await client.query<{ uri: string }>(
    'select uri from concept where source = $1 and not obsolete',
    [source],
  )
  return {
    version: sources.rows[0]?.version ?? null,
    importing: sources.rows[0]?.importing ?? null,
    done: new Map(files.rows.map((row) => [fileKey(row), contentsKey(row)])),
    uris: new Set(concepts.rows.map((row) => row.uri)),
  }
}

export async function startImport(client: pg.Client, source: string, version: string): Promise<void> {
  await client.query('update skill_source set importing = $2 where source = $1', [source, version])
}

/** Marks a file as taken in whole, in the transaction that took it in. */
export async function markFile(client: pg.Client, one: ImportedFile): Promise<void> {
  await client.query(
    `insert into skill_import_file (source, file, language, version, sha256, rows, refused) values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (source, file, language) do update set version = excluded.version, sha256 = excluded.sha256,
       rows = excluded.rows, refused = excluded.refused, done_at = now()`,
    [one.source, one.file, one.language, one.version, one.sha256, one.rows, one.refused],
  )
}

/** Lets the planner know how much there is now. */
export async function analyzeSkills(client: pg.Client): Promise<void> {
  await client.query(
    'analyze concept, concept_label, concept_description, concept_relation, concept_collection',
  )
}
