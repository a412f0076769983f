import pg from 'pg'
import { withClient } from './connect.ts'
import type { Secrets } from './secrets.ts'
import { APP_ROLE, DATABASE } from './urls.ts'

/** Makes the database and the application's role when they are not there; the role gets no special rights at all. */
export async function provision(maintenanceUrl: string, secrets: Secrets): Promise<void> {
  await withClient(maintenanceUrl, async (client) => {
    const { rowCount: roles } = await client.query('select from pg_roles where rolname = $1', [APP_ROLE])
    if (!roles) await client.query(`create role ${APP_ROLE}`)
    await client.query(
      `alter role ${APP_ROLE} login nosuperuser nobypassrls nocreatedb nocreaterole noreplication ` +
        `password ${pg.escapeLiteral(secrets.app)}`,
    )
    const { rowCount: databases } = await client.query('select from pg_database where datname = $1', [
      DATABASE,
    ])
    if (!databases) await client.query(`create database ${DATABASE}`)
  })
}
