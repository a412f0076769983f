import { stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { FileError } from './lines.ts'

const faultsOfPlaces = ['ENOENT', 'EACCES', 'EISDIR', 'ENOSPC', 'ENOTDIR', 'EROFS']

/** A fault of the place is the user's to mend; any other is ours. */
export function writable(error: unknown, out: string): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return faultsOfPlaces.includes(code) ? new FileError(`${out}: cannot be written there (${code})`) : error
}

/** Where an answer grows, and where stands what it is made from. */
export const growingBeside = (out: string) => [`${out}.unfinished`, `${out}.unfinished.from`] as const

/**
 * Looks at the place of the answer before the long work starts.
 * In: the place, the files that are read. Throws FileError when it is no place for a file, lies nowhere, or when it, or
 * what grows beside it, is one of those files.
 */
export async function mustBeFree(out: string, inputs: readonly string[]): Promise<void> {
  const folder = await stat(dirname(out)).catch(() => null)
  if (!folder?.isDirectory()) throw new FileError(`${out}: expected a place in a folder that is there`)
  const there = await stat(out).catch(() => null)
  if (there?.isDirectory()) throw new FileError(`${out}: this is a folder: expected the name of a file`)
  // the answer takes the place of what is there: a device or a pipe would be gone
  if (there && !there.isFile())
    throw new FileError(`${out}: this is a device or a pipe: expected the name of a file`)
  for (const place of [out, ...growingBeside(out)]) await mustNotBeRead(place, inputs)
}

async function mustNotBeRead(place: string, inputs: readonly string[]): Promise<void> {
  const there = await stat(place).catch(() => null)
  if (!there) return
  for (const path of inputs) {
    const input = await stat(path).catch(() => null)
    if (input?.ino === there.ino && input.dev === there.dev)
      throw new FileError(`${place}: this is a file that is read: expected another name`)
  }
}
