/** What is wrong with the place of a file that somebody named, in words; null when the fault is another. */
export function placeFault(error: unknown): string | null {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return faults[code] ?? null
}

const faults: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EISDIR: 'this is a folder: expected a file',
  EACCES: 'may not be read: expected a file that this user can open',
  EPERM: 'may not be read: expected a file that this user can open',
  ENAMETOOLONG: 'there is no such file',
  ELOOP: 'there is no such file',
  EIO: 'cannot be read from its disk',
}
