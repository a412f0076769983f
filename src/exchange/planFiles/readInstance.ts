import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { type AnyInstance, instanceTypes } from '#planning/planOf.ts'
import { FileError } from '../matchFiles/lines.ts'
import { placeFault } from '../places.ts'
import { shapes } from './shapes.ts'

const largest = 64_000_000
const mark = '\uFEFF'

/**
 * Reads an instance of a planning problem.
 * In: the path of a JSON file. Out: the instance; without a name of its own it is called after the file.
 * Throws FileError with the place and the reason when it is wrong or contradicts itself.
 */
export async function readInstance(path: string): Promise<AnyInstance> {
  const parsed = parse(await textOf(path), path)
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed))
    throw new FileError(`${path}: expected one JSON object`)
  const type = 'type' in parsed ? parsed.type : undefined
  const known = instanceTypes.find((one) => one === type)
  if (!known) throw new FileError(`${path}: field type: expected ${instanceTypes.join(', ')}`)
  const found = shapes[known].safeParse(parsed)
  if (!found.success) {
    const [first] = found.error.issues
    const field = first?.path.length ? `field ${fieldName(first.path)}: ` : ''
    throw new FileError(`${path}: ${field}${first?.message ?? 'not as expected'}`)
  }
  return named(found.data, basename(path, '.json'))
}

/** An instance without a name of its own is called after its file. */
const named = <T extends { name?: string | undefined }>(instance: T, name: string) => ({
  ...instance,
  name: instance.name ?? name,
})

async function textOf(path: string): Promise<string> {
  let bytes: Buffer
  try {
    const { size } = await stat(path)
    if (size > largest) throw new FileError(`${path}: expected a file of at most ${largest} bytes`)
    bytes = await readFile(path)
  } catch (error) {
    const fault = placeFault(error)
    throw fault ? new FileError(`${path}: ${fault}`) : error
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new FileError(`${path}: not text in UTF-8`)
  }
}

function parse(text: string, path: string): unknown {
  const json = text.startsWith(mark) ? text.slice(1) : text
  if (json.trim() === '') throw new FileError(`${path}: holds nothing: expected one JSON object`)
  try {
    return JSON.parse(json)
  } catch (error) {
    const said = error instanceof Error ? error.message : ''
    const [, line, column] = /\(line (\d+) column (\d+)\)/.exec(said) ?? []
    const place = line ? `line ${line}, column ${column}` : `line ${json.split('\n').length}`
    throw new FileError(`${path}, ${place}: not JSON`)
  }
}

const fieldName = (path: readonly PropertyKey[]) =>
  path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .slice(1)
