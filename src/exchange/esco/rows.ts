import { pipeline } from 'node:stream'
import { CsvError, parse } from 'csv-parse'
import { placeFault } from '../places.ts'
import { NotTextError, textOnly } from './checkedBytes.ts'
import { type CsvSource, EscoError } from './sources.ts'

/** A row by the names of its columns, with the line on which it starts. */
export type Row = { readonly line: number; readonly cells: Readonly<Record<string, string>> }

const longestRow = 4_000_000

/**
 * The rows of one csv file, one after another, however large.
 * In: a file, the columns it must have (others are left alone). Out: its rows. Throws EscoError with file and line.
 */
export async function* rowsOf(source: CsvSource, columns: readonly string[]): AsyncGenerator<Row> {
  const parser = parse({
    bom: true,
    columns: (names: string[]) => checkedColumns(source, names, columns),
    info: true,
    skip_empty_lines: true,
    relax_column_count_more: true,
    max_record_size: longestRow,
  })
  const file = await source.open()
  // an error of the file reaches the reader of the rows through the parser
  pipeline(file, textOnly, parser, () => {})
  try {
    // the parser tells the line on which a row ends
    let line = 2
    for await (const { info, record } of parser) {
      yield { line, cells: record }
      line = info.lines + 1
    }
  } catch (error) {
    if (error instanceof EscoError) throw error
    throw new EscoError(`${source.path}: ${reason(error)}`)
  } finally {
    file.destroy()
  }
}

function checkedColumns(source: CsvSource, names: string[], wanted: readonly string[]): string[] {
  const missing = wanted.filter((name) => !names.includes(name))
  if (missing.length > 0) {
    throw new EscoError(`${source.path}, line 1: expected a column ${missing.join(' and ')}`)
  }
  return names
}

const expectedOf: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'a quote that opens a cell must close it',
  CSV_INVALID_CLOSING_QUOTE: 'behind the quote that closes a cell comes a comma',
  INVALID_OPENING_QUOTE: 'quotes stand around a whole cell',
  CSV_RECORD_INCONSISTENT_COLUMNS: 'every row has a cell for every column',
  CSV_RECORD_INCONSISTENT_FIELDS_LENGTH: 'every row has a cell for every column',
  CSV_MAX_RECORD_SIZE: `a row of at most ${longestRow} characters`,
}

function reason(error: unknown): string {
  if (error instanceof NotTextError) return `line ${error.line}: not text in UTF-8: expected csv`
  if (error instanceof CsvError) {
    const line = 'lines' in error ? `line ${Number(error.lines)}: ` : ''
    return `${line}not csv as expected: ${expectedOf[error.code] ?? error.code}`
  }
  const fault = placeFault(error)
  if (fault) return fault
  return error instanceof Error ? `cannot be read whole (${error.message})` : String(error)
}
