/** What a text says as JSON; null when it is none. */
export function asJson(value: unknown): unknown {
  try {
    return typeof value === 'string' ? JSON.parse(value) : null
  } catch {
    return null
  }
}
