import { FileError } from './lines.ts'

const faultsOfPlaces = ['ENOENT', 'EACCES', 'EISDIR', 'ENOSPC', 'ENOTDIR', 'EROFS']

/** A fault of the place is the user's to mend; any other is ours. */
export function writable(error: unknown, out: string): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return faultsOfPlaces.includes(code) ? new FileError(`${out}: cannot be written there (${code})`) : error
}
