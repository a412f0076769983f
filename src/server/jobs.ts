import { createHash } from 'node:crypto'
import type { Subscriber } from '#cases/events.ts'
import { composers } from '#cases/mails/compose.ts'
import { type Database, inOrganisation } from '#store/db.ts'
import { claimOutbox, failOutbox, finishOutbox, type OutboxRow } from '#store/outbox.ts'
import { anchorAll } from './anchor.ts'
import type { Transport } from './mail.ts'

export type JobsHouse = {
  db: Database
  transport: Transport
  publicUrl: string
  anchorFile: string
  log: (line: Record<string, unknown>) => void
}

export type Jobs = {
  /** Whether a round was finished lately. */
  running: () => boolean
  stop(): Promise<void>
}

const pause = 1000
const lately = 60_000
const atOnce = 20

/** Works through the outbox and anchors the audit, round after round, until stopped. */
export function startJobs(house: JobsHouse): Jobs {
  let stopped = false
  let lastRound = Date.now()
  let wake = () => {}
  const loop = (async () => {
    while (!stopped) {
      const worked = await round(house).catch((error: unknown) => {
        house.log({ event: 'jobsFault', fault: kindOf(error) })
        return null
      })
      if (worked !== null) lastRound = Date.now()
      if (!worked && !stopped) {
        await new Promise<void>((resolve) => {
          wake = resolve
          setTimeout(resolve, pause).unref()
        })
      }
    }
    await anchorAll(house.db, house.anchorFile).catch(() => house.log({ event: 'anchorFault' }))
  })()
  return {
    running: () => Date.now() - lastRound < lately,
    async stop() {
      stopped = true
      wake()
      await loop
    },
  }
}

/** One round over all organisations. Out: how many rows were taken up. */
export async function round(house: JobsHouse): Promise<number> {
  const organisations = await house.db.kysely
    .selectFrom('organisation')
    .select('organisationId')
    .orderBy('organisationId')
    .execute()
  let taken = 0
  for (const { organisationId } of organisations) {
    const rows = await inOrganisation(house.db, organisationId, (tx) => claimOutbox(tx, atOnce))
    taken += rows.length
    for (const row of rows) await deliver(house, organisationId, row)
  }
  await anchorAll(house.db, house.anchorFile)
  return taken
}

async function deliver(house: JobsHouse, organisationId: string, row: OutboxRow): Promise<void> {
  try {
    const compose = composers[row.subscriber as Subscriber]
    const mails = await inOrganisation(house.db, organisationId, (tx) =>
      compose(tx, row.facts as never, house.publicUrl),
    )
    for (const { to, subject, text, anew } of mails) {
      const messageId = messageIdOf(house.publicUrl, anew ? `${row.id}.${row.attempts}` : row.id, to)
      await house.transport.send({ to, subject, text, messageId })
    }
    await inOrganisation(house.db, organisationId, (tx) => finishOutbox(tx, row.id))
  } catch (error) {
    house.log({
      event: 'deliveryFault',
      subscriber: row.subscriber,
      attempts: row.attempts,
      fault: kindOf(error),
    })
    await inOrganisation(house.db, organisationId, (tx) => failOutbox(tx, row, kindOf(error)))
  }
}

/**
 * A mail may go twice: once more when the process died before it wrote down that the mail went. The same row then gives
 * the same mark, by which the second is recognised.
 */
const messageIdOf = (publicUrl: string, row: string, to: string) =>
  `<${row}.${createHash('sha256').update(to).digest('hex').slice(0, 12)}@${new URL(publicUrl).hostname}>`

/** The kind of a fault; its message may hold an address. */
const kindOf = (error: unknown): string =>
  error instanceof Error ? `${error.name}${'code' in error ? ` ${String(error.code)}` : ''}` : 'unknown'
