import { createReadStream } from 'node:fs'
import { pipeline, type Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { ZodError, type ZodType } from 'zod'
import { LineTooLong, linesOf } from '../linesOf.ts'

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
      if (text.trim() === '') continue
      yield { line, value: parse(text, shape, path, line) }
    }
  } catch (error) {
    if (error instanceof FileError) throw error
    throw new FileError(`${path}${line > 0 ? `, after line ${line}` : ''}: ${reason(error)}`)
  }
}

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
  if (error instanceof LineTooLong)
    return `a line is longer than ${longestLine} characters: expected one JSON object a line`
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'ENOENT') return 'there is no such file'
  if (code === 'EISDIR') return 'this is a folder: expected a file'
  if (code.startsWith('Z_') || code === 'ERR_BUFFER_OUT_OF_BOUNDS') return 'not a whole gzip file'
  return error instanceof Error ? error.message : String(error)
}

const fieldName = (path: readonly PropertyKey[]) =>
  path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .slice(1)
