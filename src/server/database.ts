import { type Database, openDatabase } from '#store/db.ts'
import { writeLog } from './log.ts'

/** The database of the running application: it outlives every connection that is cut off. */
export function openServerDatabase(url: string, options: { max?: number } = {}): Database {
  const db = openDatabase(url, { ...options, onError: () => writeLog({ event: 'databaseConnectionLost' }) })
  // The pool listens to idle connections only. One that is cut off between two statements of a transaction would end
  // the process; heard, the next statement fails instead, and with it the request.
  db.pool.on('connect', (client) => client.on('error', () => undefined))
  return db
}
