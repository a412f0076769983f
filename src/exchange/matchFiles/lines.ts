import { createReadStream } from 'node:fs'
import { pipeline, type Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { ZodError, type ZodType } from 'zod'
import { LineTooLong, linesOf, NotText } from '../linesOf.ts'
import { placeFault } from '../places.ts'

/** A file that is not what it should be: which line, which field, what was expected. */
export class FileError extends Error {}

const longestLine = 4_000_000

/**
 * Reads a file of one JSON object a line, plain or .gz, one after another.
 * In: the path, the shape of a line. Out: the objects with their line numbers, empty lines left out.
 * Throws FileError at the first line that is wrong; nothing of the file is quoted but the field.
 */
export async function* readLines<T>(
  path: string,
  shape: ZodType<T>,
): AsyncGenerator<{ line: number; value: T }> {
  let line = 0
  try {
    for await (const text of linesOf(open(path), longestLine)) {
      line += 1
      const json = line === 1 ? withoutMark(text) : text
      if (json.trim() === '') continue
      yield { line, value: parse(json, shape, path, line) }
    }
  } catch (error) {
    if (error instanceof FileError) throw error
    if (error instanceof LineTooLong || error instanceof NotText)
      throw new FileError(`${path}, line ${line + 1}: ${reason(error)}`)
    throw new FileError(`${path}${line > 0 ? `, after line ${line}` : ''}: ${reason(error)}`)
  }
}

/** Some programs put a mark before the first line that says which Unicode it is. */
const withoutMark = (text: string) => (text.startsWith('\uFEFF') ? text.slice(1) : text)

function open(path: string): Readable {
  const file = createReadStream(path)
  // an error of either reaches the reader of the lines
  return path.endsWith('.gz') ? pipeline(file, createGunzip(), () => undefined) : file
}

function parse<T>(text: string, shape: ZodType<T>, path: string, line: number): T {
  try {
    return shape.parse(JSON.parse(text))
  } catch (error) {
    throw new FileError(`${path}, line ${line}: ${reason(error)}`)
  }
}

function reason(error: unknown): string {
  if (error instanceof ZodError) {
    const [first] = error.issues
    const field = first?.path.length ? `field ${fieldName(first.path)}: ` : ''
    return `${field}${first?.message ?? 'not as expected'}`
  }
  if (error instanceof SyntaxError) return 'not JSON: expected one JSON object on the line'
  if (error instanceof LineTooLong) return `longer than ${longestLine} bytes: expected one JSON object a line`
  if (error instanceof NotText)
    return 'not text in UTF-8: expected one JSON object a line (a gzip file ends in .gz)'
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code.startsWith('Z_') || code === 'ERR_BUFFER_OUT_OF_BOUNDS') return 'not a whole gzip file'
  const fault = placeFault(error)
  if (fault) return fault
  return error instanceof Error ? error.message : String(error)
}

const fieldName = (path: readonly PropertyKey[]) =>
  path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .slice(1)
