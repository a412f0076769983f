import { CamelCasePlugin, Kysely, PostgresDialect, sql, type Transaction } from 'kysely'
import pg from 'pg'
import type { DB } from './schema.ts'

/** One organisation's data, inside one transaction: row level security sees only its rows. */
export type Tx = Transaction<DB>
export type Database = { kysely: Kysely<DB>; pool: pg.Pool; close(): Promise<void> }

const DATE = 1082
const INT8 = 20
const NUMERIC = 1700

/** Dates stay dates ('2019-09-01'); counts and small decimals are numbers. */
const types: pg.CustomTypesConfig = {
  getTypeParser(id: number, format?: 'text' | 'binary') {
    if (id === DATE) return (value: string) => value
    if (id === INT8 || id === NUMERIC) return Number
    return pg.types.getTypeParser(id, format as 'text')
  },
} as pg.CustomTypesConfig

export function openDatabase(
  url: string,
  options: { max?: number; onError?: (error: Error) => void } = {},
): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: options.max ?? 10,
    types,
    statement_timeout: 10_000,
    idle_in_transaction_session_timeout: 15_000,
    connectionTimeoutMillis: 5_000,
    application_name: 'voorwerk',
  })
  // Without this listener a database restart would end the process.
  pool.on('error', (error) => options.onError?.(error))
  // The pool listens to idle connections only. One that is cut off between two statements of a transaction would end
  // the process too; heard, the next statement fails instead, and with it the request.
  pool.on('connect', (client) => client.on('error', () => undefined))
  const kysely = new Kysely<DB>({
    dialect: new PostgresDialect({ pool }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  })
  return { kysely, pool, close: () => kysely.destroy() }
}

/** Runs `work` in a transaction that can only see and write rows of this organisation. */
export async function inOrganisation<T>(
  db: Database,
  organisationId: string,
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  return db.kysely.transaction().execute(async (tx) => {
    await sql`select set_config('app.organisation', ${organisationId}, true)`.execute(tx)
    return work(tx)
  })
}
