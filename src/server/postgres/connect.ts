import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { EmbeddedError, reason } from './error.ts'

/** While a server starts it has no socket yet, or one that says so. */
const STILL_STARTING = new Set(['ENOENT', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE', '57P03'])

const ASK_EVERY_MS = 15

/** Runs `work` on a connection of its own. */
export async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  // A server that goes away reports it here too; the query that was running rejects by itself.
  client.on('error', () => undefined)
  try {
    await client.connect()
    return await work(client)
  } finally {
    await client.end().catch(() => undefined)
  }
}

/** Waits until the server accepts connections; gives up when `mayWait` says so or time is over. */
export async function waitUntilReady(url: string, mayWait: () => boolean, seconds: number): Promise<void> {
  for (const end = Date.now() + seconds * 1000; ; await sleep(ASK_EVERY_MS)) {
    try {
      return await withClient(url, async (client) => void (await client.query('select 1')))
    } catch (error) {
      if (!mayWait()) return
      if (!isStillStarting(error) || Date.now() > end)
        throw new EmbeddedError(`PostgreSQL started but does not answer: ${reason(error)}`)
    }
  }
}

export function isStillStarting(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return STILL_STARTING.has(code) || reason(error).startsWith('Connection terminated')
}
