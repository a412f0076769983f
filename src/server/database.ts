import { type Database, openDatabase } from '#store/db.ts'
import { writeLog } from './log.ts'

/** The database of the running application; a connection that is cut off is told to the log. */
export function openServerDatabase(url: string, options: { max?: number } = {}): Database {
  return openDatabase(url, { ...options, onError: () => writeLog({ event: 'databaseConnectionLost' }) })
}
