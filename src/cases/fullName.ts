import { sql } from 'kysely'

/** A candidate's whole name, for people of the work company. */
export const fullName = (table: string) =>
  sql<string>`btrim(${sql.ref(`${table}.firstName`)} || ' ' || ${sql.ref(`${table}.lastName`)})`
