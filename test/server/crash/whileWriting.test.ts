import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Application, makeApplication } from './application.ts'
import { checkAudit, compare, countAudited, countKept, withData } from './kept.ts'
import { type Ledger, openLedger } from './ledger.ts'
import { enterDemo, type Visitor } from './visitor.ts'

const ROUNDS = 20
const WRITERS = 6
const KEPT_BEFORE_KILL = WRITERS
const SECONDS_TO_BE_READY = 15

let application: Application
let visitor: Visitor

beforeAll(async () => {
  application = await makeApplication()
  await application.start()
  visitor = await enterDemo(application.url)
}, 120_000)
afterAll(() => application.close())

test('twenty times kill -9 while people write: nothing lost, nothing half, nothing twice', async () => {
  const { folder } = application
  const { organisationId } = visitor
  const ledger = openLedger()
  const auditedBefore = await withData(folder, (db) => countAudited(db, organisationId))
  const rounds: Round[] = []
  for (let round = 0; round < ROUNDS; round++) rounds.push(await crash(round, ledger))

  const [kept, audited, audit] = await withData(folder, (db) =>
    Promise.all([
      compare(db, organisationId, ledger),
      countAudited(db, organisationId),
      checkAudit(db, folder),
    ]),
  )
  report(ledger, rounds, kept, audit)
  expect(kept).toEqual({ lost: 0, duplicates: 0, strange: 0, half: 0 })
  expect(ledger.unacknowledged()).toEqual([])
  expect(audited - auditedBefore).toBe(ledger.all.length)
  expect(audit.faults).toEqual([])
  // Otherwise nobody was writing when it was killed, and the test tells nothing.
  expect(rounds.filter(({ unanswered }) => unanswered > 0).length).toBeGreaterThan(ROUNDS / 2)
  expect(Math.max(...rounds.map(({ seconds }) => seconds))).toBeLessThan(SECONDS_TO_BE_READY)
}, 240_000)

type Round = { what: 'application' | 'database'; seconds: number; unanswered: number; keptUnheard: number }

async function crash(round: number, ledger: Ledger): Promise<Round> {
  const what = round % 2 === 0 ? 'application' : 'database'
  const writing = startWriting(ledger)
  await writing.untilKept(KEPT_BEFORE_KILL)
  // Another moment each time.
  await sleep((round * 37) % 200)
  const killed = performance.now()
  if (what === 'application') {
    await application.killApplication()
    await application.start()
  } else {
    await application.killDatabase()
    await application.untilReady()
  }
  const seconds = (performance.now() - killed) / 1000
  await writing.stop()
  const open = ledger.unacknowledged()
  const keptUnheard = await withData(application.folder, (db) => countKept(db, visitor.organisationId, open))
  await Promise.all(
    open.map(async (sending) => {
      sending.acknowledged = await visitor.send(sending)
    }),
  )
  expect(ledger.unacknowledged(), `sent again after round ${round}`).toEqual([])
  return { what, seconds, unanswered: open.length, keptUnheard }
}

/** Several people write at once; each stops at the first contact moment that nobody confirms. */
function startWriting(ledger: Ledger) {
  let stopped = false
  let kept = 0
  const writer = async (number: number) => {
    for (let turn = number; !stopped; turn += WRITERS) {
      const sending = ledger.add(visitor.employers[turn % visitor.employers.length] ?? '')
      sending.acknowledged = await visitor.send(sending)
      if (!sending.acknowledged) return
      kept++
    }
  }
  const writers = Promise.all(Array.from({ length: WRITERS }, (_, number) => writer(number)))
  return {
    async untilKept(enough: number) {
      for (const end = Date.now() + 20_000; kept < enough; await sleep(5))
        if (Date.now() > end) throw new Error(`only ${kept} of ${enough} contact moments were kept in time`)
    },
    async stop() {
      stopped = true
      await writers
    },
  }
}

function report(ledger: Ledger, rounds: Round[], kept: object, audit: { lines: number; faults: unknown[] }) {
  const seconds = (what: Round['what']) => {
    const all = rounds.filter((one) => one.what === what).map((one) => one.seconds)
    const mean = all.reduce((sum, one) => sum + one, 0) / all.length
    return `${what} ready again in ${mean.toFixed(1)} s (at most ${Math.max(...all).toFixed(1)})`
  }
  const total = (of: 'unanswered' | 'keptUnheard') => rounds.reduce((sum, one) => sum + one[of], 0)
  process.stdout.write(
    `${rounds.length} kills, ${ledger.all.length} contact moments by ${WRITERS} writers, ` +
      `${total('unanswered')} unanswered of which ${total('keptUnheard')} were kept, all sent again; ` +
      `${Object.entries(kept)
        .map(([what, count]) => `${what} ${count}`)
        .join(', ')}; ` +
      `audit ${audit.lines} lines, ${audit.faults.length} faults; ` +
      `${seconds('application')}, ${seconds('database')}\n`,
  )
}
