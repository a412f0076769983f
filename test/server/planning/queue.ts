import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import pg from 'pg'
import type { Task } from '#planning/tasks.ts'
import { type Database, inOrganisation, openDatabase } from '#store/db.ts'
import { type FreshDatabase, freshDatabase } from '../../support/database.ts'

/** A train of so many people through five places: with 60 it is never proven. */
export const trainOf = (n: number): Task => ({
  kind: 'plan',
  goal: 'value',
  instance: {
    type: 'train',
    n,
    m: 5,
    H: 0,
    capacity: [2, 2, 2, 2, 2],
    duration: Array.from({ length: n }, (_, one) =>
      Array.from({ length: 5 }, (_, at) => 1 + ((one * 7 + at * 3) % 9)),
    ),
    release: Array.from({ length: n }, () => 0),
    due: Array.from({ length: n }, (_, one) => 20 + one),
    closed: [[], [], [], [], []],
    wTardy: 10,
    objective: 'late',
  },
})
export const endless = trainOf(60)

export type Row = {
  id: string
  seq: number
  status: string
  attempts: number
  best: { objective: number } | null
  answer: { kind: string; isProven?: boolean; plan?: unknown } | null
  begunAt: Date | null
  endedAt: Date | null
}

/** Runs in line in a database of one's own, as people put them there. */
export async function makeQueue() {
  const fresh: FreshDatabase = await freshDatabase()
  const db: Database = openDatabase(fresh.appUrl, { max: 4 })
  const organisations: string[] = []
  const inIt = <T>(organisationId: string, work: Parameters<typeof inOrganisation<T>>[2]) =>
    inOrganisation(db, organisationId, work)
  return {
    urls: fresh,
    async organisation(): Promise<string> {
      const organisationId = crypto.randomUUID()
      organisations.push(organisationId)
      await inIt(organisationId, async (tx) => {
        const slug = organisationId
        await tx.insertInto('organisation').values({ organisationId, slug, name: 'Werkbedrijf' }).execute()
        const account = { id: organisationId, email: `${slug}@werk.example`, name: 'Coach', role: 'coach' }
        await tx.insertInto('account').values(account).execute()
      })
      return organisationId
    },
    /** Puts a run in line. Out: its id. */
    put: (organisationId: string, task: unknown, seconds = 1) =>
      inIt(organisationId, async (tx) => {
        const [id, planId] = [crypto.randomUUID(), crypto.randomUUID()]
        await tx.insertInto('plan').values({ id: planId, kind: 'train', byId: organisationId }).execute()
        await tx
          .insertInto('planRun')
          .values({ id, planId, task: JSON.stringify(task), about: '{}', seed: 1, seconds })
          .execute()
        return id
      }),
    async rows(): Promise<Row[]> {
      const found = await Promise.all(
        organisations.map((organisationId) =>
          inIt(organisationId, (tx) => tx.selectFrom('planRun').selectAll().orderBy('seq').execute()),
        ),
      )
      return found.flat() as unknown as Row[]
    },
    callOff: (organisationId: string) =>
      inIt(organisationId, (tx) => sql`update plan_run set called_off_at = clock_timestamp()`.execute(tx)),
    /** What waiting 20 seconds would do. */
    endLeases: (organisationId: string) =>
      inIt(organisationId, (tx) =>
        sql`update plan_run set locked_until = clock_timestamp() - interval '1 second' where status = 'running'`.execute(
          tx,
        ),
      ),
    /** Cuts every connection again and again, for so many seconds. Out: how many were cut. */
    async cutOffFor(seconds: number): Promise<number> {
      const owner = new pg.Client({ connectionString: fresh.ownerUrl })
      await owner.connect()
      let cut = 0
      for (const end = Date.now() + seconds * 1000; Date.now() < end; await sleep(250)) {
        const { rowCount } = await owner.query(
          `select pg_terminate_backend(pid) from pg_stat_activity
            where datname = current_database() and pid <> pg_backend_pid()`,
        )
        cut += rowCount ?? 0
      }
      await owner.end()
      return cut
    },
    async close() {
      await db.close()
      await fresh.drop()
    },
  }
}

export type Queue = Awaited<ReturnType<typeof makeQueue>>
