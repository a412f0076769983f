import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { processes } from './processes.ts'
import { endless, makeQueue, type Queue, type Row, trainOf } from './queue.ts'

let queue: Queue
let servers: ReturnType<typeof processes>
beforeEach(async () => {
  queue = await makeQueue()
  servers = processes(queue.urls.appUrl)
})
afterEach(async () => {
  await servers.endAll()
  await queue.close()
})

const within = (seconds: number) => ({ timeout: seconds * 1000, interval: 50 })
const statuses = async () => (await queue.rows()).map(({ status }) => status)
const isBusy = ({ status }: Row) => status === 'waiting' || status === 'running'
const allEnded = (seconds: number) =>
  expect.poll(async () => (await queue.rows()).filter(isBusy).length, within(seconds)).toBe(0)
const one = async (): Promise<Row> => {
  const [row] = await queue.rows()
  if (!row) throw new Error('no run')
  return row
}

/** How many runs went on at the same moment, by the clock of the database. */
const atOnce = (rows: readonly Row[]) =>
  Math.max(
    ...rows.map(
      ({ begunAt: at }) =>
        rows.filter((row) => Number(row.begunAt) <= Number(at) && Number(at) < Number(row.endedAt)).length,
    ),
  )

describe('a server that works through runs', () => {
  it('killed in the middle of a run leaves it to the next one, which ends it with a plan', {
    timeout: 90_000,
  }, async () => {
    const organisation = await queue.organisation()
    await queue.put(organisation, endless, 5)
    const first = servers.start()
    await expect.poll(async () => (await one()).best, within(20)).not.toBeNull()
    await first.end('SIGKILL')
    expect(await one()).toMatchObject({ status: 'running', attempts: 1, answer: null })

    servers.start()
    await allEnded(60)
    expect(await one()).toMatchObject({ status: 'done', attempts: 2, answer: { kind: 'plan' } })
  })

  it('asked to stop gives its run back at once, and another goes on with it', {
    timeout: 60_000,
  }, async () => {
    await queue.put(await queue.organisation(), endless, 4)
    const first = servers.start()
    await expect.poll(async () => (await one()).status, within(20)).toBe('running')
    await first.end('SIGTERM')
    expect(await one()).toMatchObject({ status: 'waiting', attempts: 0 })
    servers.start()
    await allEnded(20)
    expect(await one()).toMatchObject({ status: 'done', attempts: 1, answer: { kind: 'plan' } })
  })

  it('does many waiting runs in the order in which they were asked', { timeout: 90_000 }, async () => {
    const organisation = await queue.organisation()
    for (let i = 0; i < 12; i += 1) await queue.put(organisation, trainOf(3))
    servers.start()
    await allEnded(60)
    const rows = await queue.rows()
    expect(rows.map(({ status, attempts }) => `${status} ${attempts}`)).toEqual(rows.map(() => 'done 1'))
    for (const [at, row] of rows.entries())
      expect(Number(row.begunAt)).toBeGreaterThanOrEqual(Number(rows[at - 1]?.endedAt ?? 0))
  })

  it('lets nobody wait for the many runs of another organisation', { timeout: 90_000 }, async () => {
    const [many, few] = [await queue.organisation(), await queue.organisation()]
    for (let i = 0; i < 8; i += 1) await queue.put(many, trainOf(3))
    const id = await queue.put(few, trainOf(3))
    servers.start()
    await allEnded(60)
    const ended = (await queue.rows()).toSorted((a, b) => Number(a.endedAt) - Number(b.endedAt))
    expect(ended.findIndex((row) => row.id === id)).toBeLessThan(2)
  })

  it('called off gives the best so far, soon', { timeout: 60_000 }, async () => {
    const organisation = await queue.organisation()
    await queue.put(organisation, endless, 60)
    servers.start()
    await expect.poll(async () => (await one()).best, within(20)).not.toBeNull()
    const begun = performance.now()
    await queue.callOff(organisation)
    await allEnded(10)
    expect(performance.now() - begun).toBeLessThan(5000)
    expect(await one()).toMatchObject({ status: 'stopped', answer: { kind: 'plan', isProven: false } })
  })

  it('killed after a run was called off does not do the whole run over', { timeout: 60_000 }, async () => {
    const organisation = await queue.organisation()
    await queue.put(organisation, endless, 60)
    const first = servers.start()
    await expect.poll(async () => (await one()).best, within(20)).not.toBeNull()
    await first.end('SIGKILL')
    await queue.callOff(organisation)
    await queue.endLeases(organisation)
    servers.start()
    await allEnded(15)
    expect((await one()).status).toBe('stopped')
  })

  it('whose planner crashes marks that run, says no word of it, and goes on', {
    timeout: 60_000,
  }, async () => {
    const organisation = await queue.organisation()
    const canary = 'Samira Haddad'
    const broken = [
      { ...endless, instance: { type: 'train', n: canary, m: canary } },
      { kind: canary },
      { kind: 'plan', goal: canary, instance: { type: canary } },
      null,
    ]
    for (const task of broken) await queue.put(organisation, task)
    await queue.put(organisation, trainOf(3))
    const server = servers.start()
    await allEnded(40)
    expect(await statuses()).toEqual(['failed', 'failed', 'failed', 'failed', 'done'])
    expect(server.written()).toContain('"event":"planningFault"')
    expect(server.written()).not.toContain('Samira')
    expect(server.written().trim().split('\n')).toHaveLength(4)
  })

  it('that loses the database for a moment keeps the run and its plan', { timeout: 90_000 }, async () => {
    await queue.put(await queue.organisation(), endless, 5)
    servers.start()
    await expect.poll(async () => (await one()).best, within(20)).not.toBeNull()
    expect(await queue.cutOffFor(7)).toBeGreaterThan(5)
    await allEnded(60)
    const { status, answer } = await one()
    expect([status, answer?.kind]).toEqual(['done', 'plan'])
  })
})

describe('two servers on one database', () => {
  it('never do the same run twice, and each does some', { timeout: 120_000 }, async () => {
    const [a, b] = [await queue.organisation(), await queue.organisation()]
    for (let i = 0; i < 15; i += 1) for (const to of [a, b]) await queue.put(to, trainOf(3))
    servers.start()
    servers.start()
    await allEnded(100)
    const rows = await queue.rows()
    expect(rows.map(({ status, attempts }) => `${status} ${attempts}`)).toEqual(rows.map(() => 'done 1'))
    expect(atOnce(rows)).toBe(2)
  })

  it('killed again and again, do every run in the end', { timeout: 180_000 }, async () => {
    const organisation = await queue.organisation()
    for (let i = 0; i < 10; i += 1) await queue.put(organisation, trainOf(30), 1)
    let server = servers.start()
    servers.start()
    for (let round = 0; round < 4; round += 1) {
      await expect.poll(async () => (await statuses()).includes('running'), within(30)).toBe(true)
      await sleep(300 + round * 170)
      await server.end('SIGKILL')
      server = servers.start()
    }
    await allEnded(120)
    const rows = await queue.rows()
    expect(rows.map(({ status, answer }) => `${status} ${answer?.kind}`)).toEqual(rows.map(() => 'done plan'))
    expect(rows.some(({ attempts }) => attempts > 1)).toBe(true)
  })
})
