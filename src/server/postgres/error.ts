/** Something the person who starts Voorwerk can read and act on: the message is one plain line. */
export class EmbeddedError extends Error {
  override name = 'EmbeddedError'
}

export function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
