import { sql } from 'kysely'

/**
 * The records whose name is near to what was typed: parts of it, or with a typo, an accent or a space too many.
 * In: a table with `search_name`, the words. Out: a condition.
 */
export const nearName = (table: 'employer' | 'candidate' | 'future_job', words: string) =>
  sql<boolean>`near_name(${sql.ref(`${table}.search_name`)}, name_words(${words}))`

/** How near a name is, to put the nearest first: 1 is the same. */
export const nameNearness = (table: 'employer' | 'candidate' | 'future_job', words: string) =>
  sql<number>`(word_similarity(fold(${words}), ${sql.ref(`${table}.search_name`)})
    + similarity(${sql.ref(`${table}.search_name`)}, fold(${words}))) / 2`
