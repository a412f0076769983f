import { createHash } from 'node:crypto'
import { PassThrough, type Readable } from 'node:stream'
import { type EscoFile, escoFiles, passedOver } from './files.ts'
import { type Refusal, RowError } from './refusals.ts'
import { type Row, rowsOf } from './rows.ts'
import { type CsvSource, EscoError } from './sources.ts'

/** A file that was read through once: what is in it, and which rows are left out. */
export type CheckedFile = {
  readonly source: CsvSource
  readonly file: EscoFile
  readonly language: string
  readonly sha256: string
  /** Rows that can be used. */
  readonly rows: number
  /** The first of the rows that are left out, and how many there are. */
  readonly refused: readonly Refusal[]
  readonly refusedCount: number
}
export type Checked = {
  readonly files: readonly CheckedFile[]
  /** Files whose name says nothing to us. */
  readonly unused: readonly string[]
  /** Every concept that is stored or in the files. */
  readonly uris: ReadonlySet<string>
}

/** Of a file in which everything is wrong, not everything is remembered. */
const mostRefusals = 1000
const wrongFromTheStart = 100_000

/**
 * Reads every file to its end before anything is stored, so that a file that is cut off or is something else changes
 * nothing. In: the files, the URIs that are stored already. Out: the files in the order in which they are to be stored.
 * Throws EscoError when a file cannot be used at all.
 */
export async function checkFiles(
  sources: readonly CsvSource[],
  stored: ReadonlySet<string>,
  reading: (path: string) => void,
): Promise<Checked> {
  const known = new Set(stored)
  const files: CheckedFile[] = []
  for (const [name, file] of Object.entries(escoFiles)) {
    for (const source of wanted(sources, name, file)) {
      reading(source.path)
      files.push(await checkFile(source, file, known))
    }
  }
  const unused = sources.filter((one) => !escoFiles[one.name])
  const strange = unused.filter((one) => !passedOver.includes(one.name))
  if (files.length === 0) {
    throw new EscoError(
      `${sources[0]?.path}: expected skills, occupations or relations of an official ESCO download`,
    )
  }
  return { files, unused: strange.map((one) => one.path), uris: known }
}

/** Relations and collections are the same in every language: of several the first will do. Labels are taken of each. */
function wanted(sources: readonly CsvSource[], name: string, file: EscoFile): CsvSource[] {
  const found = sources.filter((one) => one.name === name)
  if (file.is !== 'concepts') return found.slice(0, 1)
  for (const [at, { path, language }] of found.entries()) {
    if (!language) throw new EscoError(`${path}: expected a name with a language, as ${name}_nl.csv`)
    const twice = found.slice(0, at).find((one) => one.language === language)
    if (twice) throw new EscoError(`${path}: ${twice.path} is the same file again; name one of them`)
  }
  return found
}

async function checkFile(source: CsvSource, file: EscoFile, known: Set<string>): Promise<CheckedFile> {
  const hash = createHash('sha256')
  const hashed: CsvSource = {
    ...source,
    open: async () => {
      const stream: Readable = await source.open()
      const through = new PassThrough()
      stream.on('data', (part: Buffer) => hash.update(part))
      stream.on('error', (error) => through.destroy(error))
      return stream.pipe(through)
    },
  }
  const refused: Refusal[] = []
  let rows = 0
  let refusedCount = 0
  const nothingToUse = () => {
    const [first] = refused
    const why = first ? `line ${first.line}, ${first.column}: expected ${first.expected}` : 'expected rows'
    return new EscoError(`${source.path}: no row can be used; ${why}`)
  }
  const refuse = (refusal: Refusal) => {
    refusedCount += 1
    if (refused.length < mostRefusals) refused.push(refusal)
    // what begins with this many rows that are wrong is another file; nobody waits for its end
    if (rows === 0 && refusedCount >= wrongFromTheStart) throw nothingToUse()
  }
  for await (const _ of usableRows(hashed, file, known, refuse)) rows += 1
  if (rows === 0) throw nothingToUse()
  const language = languageOf(source, file)
  return { source, file, language, sha256: hash.digest('hex'), rows, refused, refusedCount }
}

const languageOf = (source: CsvSource, file: EscoFile) =>
  file.is === 'concepts' ? (source.language ?? '') : ''

export type UsableRow =
  | ReturnType<Extract<EscoFile, { is: 'concepts' }>['read']>
  | ReturnType<Extract<EscoFile, { is: 'relations' }>['read']>
  | string

/** The rows of a file that can be used; the others are told. Concepts that come by are added to those that are known. */
export async function* usableRows(
  source: CsvSource,
  file: EscoFile,
  known: Set<string>,
  refuse: (refusal: Refusal) => void,
): AsyncGenerator<UsableRow> {
  const seen = new Set<string>()
  for await (const row of rowsOf(source, file.columns)) {
    try {
      yield readRow(row, file, languageOf(source, file), { known, seen })
    } catch (error) {
      if (!(error instanceof RowError)) throw error
      refuse({ file: source.path, line: row.line, column: error.column, expected: error.message })
    }
  }
}

type Uris = { readonly known: Set<string>; readonly seen: Set<string> }

function readRow(row: Row, file: EscoFile, language: string, { known, seen }: Uris): UsableRow {
  const expectKnown = (uri: string, column: string) => {
    if (!known.has(uri)) throw new RowError(column, `a concept of this version, not ${uri.slice(0, 120)}`)
  }
  if (file.is === 'concepts') {
    const concept = file.read(row, language)
    if (seen.has(concept.uri))
      throw new RowError('conceptUri', `every concept once; ${concept.uri} came before`)
    seen.add(concept.uri)
    known.add(concept.uri)
    return concept
  }
  if (file.is === 'collection') {
    const uri = file.read(row)
    expectKnown(uri, 'conceptUri')
    return uri
  }
  const relation = file.read(row)
  expectKnown(relation.from, file.ends[0])
  expectKnown(relation.to, file.ends[1])
  return relation
}
