import { sql } from 'kysely'

/**
 * The records whose name is near to what was typed: parts of it, or with a typo, an accent or a space too many.
 * In: a table with `search_name`, the words. Out: a condition.
 */
export const nearName = (table: 'employer' | 'candidate' | 'future_job', words: string) =>
  sql<boolean>`(${sql.ref(`${table}.search_name`)} like '%' || replace(replace(fold(${words}), '%', ''), '_', '') || '%'
    or fold(${words}) <% ${sql.ref(`${table}.search_name`)})`
