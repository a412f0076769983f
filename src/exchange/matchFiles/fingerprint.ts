import { createHash } from 'node:crypto'
import type { Knowledge } from '#matching/knowledge.ts'

/**
 * What tells one background from another, whatever it is called: two runs that match by the same skills, names,
 * neighbours and rarities have the same. In: the background. Out: a hash.
 */
export function fingerprintOf({ number, nearness, rarity, fields }: Knowledge): string {
  const hash = createHash('sha256')
  hash.update(JSON.stringify([[...number], fields.occupations]))
  for (const column of [nearness.from, nearness.to, nearness.near, rarity]) {
    hash.update(new Uint8Array(column.buffer, column.byteOffset, column.byteLength))
  }
  return hash.digest('hex')
}
