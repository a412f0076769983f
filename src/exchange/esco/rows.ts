import { pipeline } from 'node:stream'
import { CsvError, parse } from 'csv-parse'
import { type CsvSource, EscoError } from './sources.ts'

/** A row by the names of its columns, with the line on which it starts. */
export type Row = { readonly line: number; readonly cells: Readonly<Record<string, string>> }

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
    max_record_size: 20_000_000,
  })
  const file = await source.open()
  // an error of the file reaches the reader of the rows through the parser
  pipeline(file, parser, () => {})
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
  }
}

function checkedColumns(source: CsvSource, names: string[], wanted: readonly string[]): string[] {
  const missing = wanted.filter((name) => !names.includes(name))
  if (missing.length > 0) {
    throw new EscoError(`${source.path}, line 1: expected a column ${missing.join(' and ')}`)
  }
  return names
}

function reason(error: unknown): string {
  if (error instanceof CsvError) {
    const line = 'lines' in error ? `line ${Number(error.lines)}: ` : ''
    return `${line}not csv as expected (${error.code})`
  }
  return error instanceof Error ? `cannot be read whole (${error.message})` : String(error)
}
