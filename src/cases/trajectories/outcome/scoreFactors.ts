import { sql } from 'kysely'
import { z } from 'zod'
import { type Factor, factorKeys } from '#method/factors.ts'
import { allow, command, type Scope } from '../../case.ts'
import { conflict } from '../../errors.ts'
import { id, optionalChoice, version } from '../../fields.ts'

const score = optionalChoice(['0', '1', '2'])
const scoreFields = Object.fromEntries(factorKeys.map((factor) => [factor, score])) as Record<
  Factor,
  typeof score
>

/** All factors of one trajectory in one go; what is left empty was not scored. */
export const scoreFactors = command({
  name: 'scoreFactors',
  rule: allow('trajectory', 'write', (input: { trajectoryId: string }) => input.trajectoryId),
  input: z.object({ trajectoryId: id, version, ...scoreFields }),
  async run(scope, { trajectoryId, version, ...scores }) {
    const { tx, actor, today } = scope
    const given = factorKeys.flatMap((factor) => {
      const value = scores[factor]
      return value === null ? [] : [{ factor, score: Number(value) }]
    })
    const next = await nextVersion(scope, trajectoryId, version)
    await tx.deleteFrom('factorScore').where('trajectoryId', '=', trajectoryId).execute()
    if (given.length > 0)
      await tx
        .insertInto('factorScore')
        .values(given.map((one) => ({ trajectoryId, ...one, byId: actor.accountId, onDate: today })))
        .execute()
    return { version: next, scored: given.length }
  },
})

/** The sheet as a whole has a version: somebody who scored in between is not overwritten unseen. */
async function nextVersion(
  { tx }: Scope,
  trajectoryId: string,
  seen: number | null | undefined,
): Promise<number> {
  const updated = await tx
    .updateTable('trajectory')
    .set((eb) => ({ factorsVersion: eb('factorsVersion', '+', 1) }))
    .where('id', '=', trajectoryId)
    .where(seen === null || seen === undefined ? sql<boolean>`true` : sql<boolean>`factors_version = ${seen}`)
    .returning('factorsVersion')
    .executeTakeFirst()
  if (updated) return updated.factorsVersion
  const theirs = await tx
    .selectFrom('factorScore')
    .select(['factor', 'score'])
    .where('trajectoryId', '=', trajectoryId)
    .orderBy('factor')
    .execute()
  const { factorsVersion } = await tx
    .selectFrom('trajectory')
    .select('factorsVersion')
    .where('id', '=', trajectoryId)
    .executeTakeFirstOrThrow()
  throw conflict(Object.fromEntries(theirs.map((one) => [one.factor, String(one.score)])), factorsVersion)
}
