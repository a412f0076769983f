import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { createGunzip } from 'node:zlib'
import { ZodError, type ZodType } from 'zod'

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
    for await (const text of createInterface({ input: open(path), crlfDelay: Number.POSITIVE_INFINITY })) {
      line += 1
      if (text.trim() === '') continue
      yield { line, value: parse(text, shape, path, line) }
    }
  } catch (error) {
    if (error instanceof FileError) throw error
    throw new FileError(`${path}${line > 0 ? `, after line ${line}` : ''}: ${reason(error)}`)
  }
}

function open(path: string): NodeJS.ReadableStream {
  const file = createReadStream(path)
  if (!path.endsWith('.gz')) return limited(file, path)
  const unzipped = createGunzip()
  file.once('error', (error) => unzipped.destroy(error))
  return limited(file.pipe(unzipped), path)
}

/** A file without line ends would fill the memory before anybody saw that it is no such file. */
function limited(stream: NodeJS.ReadableStream, path: string): NodeJS.ReadableStream {
  let sinceEnd = 0
  stream.on('data', (chunk: Buffer) => {
    const end = chunk.lastIndexOf(10)
    sinceEnd = end >= 0 ? chunk.length - end : sinceEnd + chunk.length
    if (sinceEnd > longestLine) {
      const error = new FileError(
        `${path}: a line is longer than ${longestLine} bytes: expected one JSON object a line`,
      )
      ;(stream as unknown as { destroy(error: Error): void }).destroy(error)
    }
  })
  return stream
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
