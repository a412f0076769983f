import { z } from 'zod'
import { type PlanPart, planPartKeys } from '#method/planParts.ts'
import type { Tx } from '#store/db.ts'
import type { Scope } from '../../case.ts'
import { choice, optionalText, ticked, version } from '../../fields.ts'
import { save } from '../../save.ts'
import type { PlanOwner } from './planOwner.ts'

/** One part of a plan as a form sends it. Version 0: there was none yet. */
export const planPartFields = z.object({
  part: choice(planPartKeys),
  text: optionalText,
  leftOpen: ticked,
  version,
})

type Input = { part: PlanPart; text: string | null; leftOpen: boolean; version?: number | null }

/** Writes one part; whoever is second sees both texts. */
export async function storePlanPart(scope: Scope, owner: PlanOwner, input: Input): Promise<number> {
  const { part, text, leftOpen } = input
  const made = await scope.tx
    .insertInto('planPart')
    .values({ [owner.column]: owner.id, part, text, leftOpen })
    .onConflict((same) => same.doNothing())
    .returning('version')
    .executeTakeFirst()
  if (made) return made.version
  const { id } = await scope.tx
    .selectFrom('planPart')
    .select('id')
    .where(owner.column, '=', owner.id)
    .where('part', '=', part)
    .executeTakeFirstOrThrow()
  return save(scope, 'planPart', id, input.version, { text, leftOpen })
}

export function loadPlanParts(tx: Tx, owner: PlanOwner) {
  return tx
    .selectFrom('planPart')
    .select(['part', 'text', 'leftOpen', 'version'])
    .where(owner.column, '=', owner.id)
    .orderBy('part')
    .execute()
}

/** Takes over the parts of one plan that the other does not have, or left empty. Out: how many. */
export async function copyPlanParts(tx: Tx, from: PlanOwner, to: PlanOwner, only?: readonly PlanPart[]) {
  const theirs = (await loadPlanParts(tx, from)).filter(
    (one) => (one.text?.trim() || one.leftOpen) && (!only || only.includes(one.part as PlanPart)),
  )
  const own = new Map((await loadPlanParts(tx, to)).map((one) => [one.part, one]))
  let copied = 0
  for (const { part, text, leftOpen } of theirs) {
    const mine = own.get(part)
    if (mine?.text?.trim() || (mine?.leftOpen && !text?.trim())) continue
    if (mine)
      await tx
        .updateTable('planPart')
        .set((eb) => ({ text, leftOpen, version: eb('version', '+', 1) }))
        .where(to.column, '=', to.id)
        .where('part', '=', part)
        .execute()
    else
      await tx
        .insertInto('planPart')
        .values({ [to.column]: to.id, part, text, leftOpen })
        .execute()
    copied++
  }
  return copied
}
