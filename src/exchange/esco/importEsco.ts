import type pg from 'pg'
import {
  analyzeSkills,
  contentsKey,
  fileKey,
  type ImportState,
  importState,
  lockImport,
  markFile,
  startImport,
} from '#store/skills/importFiles.ts'
import { finishSource, inTransaction, putSource } from '#store/skills/source.ts'
import { type Checked, type CheckedFile, checkFiles } from './check.ts'
import { type CsvSource, csvSources, EscoError } from './sources.ts'
import { storeFile } from './storeFile.ts'

const source = 'esco'

/** What the person who waits is told. */
export type Heard = {
  reading(path: string): void
  /** Called with the rows that were stored of the file so far. */
  storing(file: CheckedFile, rows: number): void
  /** The file was stored before, whole and the same. */
  known(file: CheckedFile): void
}

export type Imported = Checked & {
  /** How many files were stored now; none when all was there already. */
  readonly stored: number
}

/**
 * Takes an official ESCO csv download into the database: each file in a transaction of its own, after all were read
 * through. Cut off, it goes on after the last whole file; the same files again change nothing. What a newer version
 * leaves out is kept as obsolete, for records may name it.
 * In: the owner's connection, the zips or folders, the version they are of. Throws EscoError; then nothing was changed.
 */
export async function importEsco(
  client: pg.Client,
  { paths, version }: { paths: readonly string[]; version: string },
  heard: Heard,
): Promise<Imported> {
  if (!(await lockImport(client)))
    throw new EscoError('Another import of skills is busy: wait for it to end.')
  const sources = await findSources(paths)
  const state = await importState(client, source)
  const checked = await checkFiles(sources, state.uris, heard.reading)
  const todo = filesToStore(checked.files, state, version)
  for (const file of checked.files) if (!todo.includes(file)) heard.known(file)
  if (todo.length === 0 && state.importing === null) return { ...checked, stored: 0 }
  refuseRelationsAlone(checked, state, version)
  await putSource(client, { source, name: 'ESCO' })
  await startImport(client, source, version)
  const known = new Set(checked.uris)
  for (const file of todo) {
    await inTransaction(client, async () => {
      await storeFile(client, { file, known, source, version }, (rows) => heard.storing(file, rows))
      await markFile(client, {
        source,
        version,
        file: file.source.name,
        language: file.language,
        sha256: file.sha256,
        rows: file.rows,
        refused: file.refusedCount,
      })
    })
  }
  await finishSource(client, source, version)
  await analyzeSkills(client)
  return { ...checked, stored: todo.length }
}

async function findSources(paths: readonly string[]): Promise<CsvSource[]> {
  const found: CsvSource[] = []
  for (const path of paths) found.push(...(await csvSources(path)))
  return found
}

/** Files that are not there yet in this version; after new concepts also all relations, which may name them. */
function filesToStore(files: readonly CheckedFile[], state: ImportState, version: string): CheckedFile[] {
  const isNew = (one: CheckedFile) =>
    state.done.get(fileKey({ file: one.source.name, language: one.language })) !==
    contentsKey({ version, sha256: one.sha256 })
  const newConcepts = files.some((one) => one.file.is === 'concepts' && isNew(one))
  return files.filter((one) => isNew(one) || (newConcepts && one.file.is !== 'concepts'))
}

function refuseRelationsAlone({ files }: Checked, state: ImportState, version: string): void {
  const here = [state.version, state.importing].includes(version)
  if (here || files.some(({ file }) => file.is === 'concepts')) return
  throw new EscoError(
    `${files[0]?.source.path}: expected the files with skills and occupations of version ${version} as well`,
  )
}
