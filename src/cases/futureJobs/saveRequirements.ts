import type { z } from 'zod'
import { skillLevelKeys } from '#method/skillLevels.ts'
import { allow, command, type Scope } from '../case.ts'
import { conflict } from '../errors.ts'
import { id, line, optionalCount, optionalText, ticked, version } from '../fields.ts'
import { keepEssentials } from './essentials.ts'
import { withRows } from './withRows.ts'

const ofRow = {
  version,
  skill: line,
  essential: ticked,
  level: optionalCount(1, skillLevelKeys.length),
  leftOutReason: optionalText,
}

type Row = { key: string } & z.output<z.ZodObject<typeof ofRow>>
type Stored = Omit<Row, 'key' | 'version'> & { id: string; version: number }

/**
 * Which of the requirements are essential, how well each must be mastered, and why the others are left out. A
 * requirement whose words are wiped out goes. One reason may hold for all the others at once.
 */
export const saveRequirements = command({
  name: 'saveRequirements',
  rule: allow('futureJob', 'write', (input: { futureJobId: string }) => input.futureJobId),
  input: withRows({ futureJobId: id, restReason: optionalText, changeReason: optionalText }, ofRow),
  run(scope, { futureJobId, changeReason, restReason, rows }) {
    return keepEssentials(scope, futureJobId, changeReason, async () => {
      const stored = await requirementsOf(scope, futureJobId)
      const sent = rows
        .map((one) => settled(one, restReason))
        .flatMap((one) => {
          const was = stored.find((other) => other.id === one.key)
          return was && differs(was, one) ? [{ one, was }] : []
        })
      const late = sent.filter(
        ({ one, was }) => typeof one.version === 'number' && one.version !== was.version,
      )
      if (late.length > 0) throw conflict(Object.assign({}, ...late.map(({ was }) => asFields(was))), 0)
      for (const { one } of sent) await keep(scope, one)
      return { changed: sent.length }
    })
  },
})

/** A skill that is essential is not left out; one that is left out needs no level. */
const settled = (one: Row, restReason: string | null): Row =>
  one.essential
    ? { ...one, leftOutReason: null }
    : { ...one, level: null, leftOutReason: one.leftOutReason ?? restReason }

function requirementsOf({ tx }: Scope, futureJobId: string): Promise<Stored[]> {
  return tx
    .selectFrom('requirement')
    .select(['id', 'version', 'skill', 'essential', 'level', 'leftOutReason'])
    .where('futureJobId', '=', futureJobId)
    .orderBy('id')
    .forUpdate()
    .execute()
}

const differs = (was: Stored, now: Row): boolean =>
  was.skill !== now.skill ||
  was.essential !== now.essential ||
  was.level !== now.level ||
  was.leftOutReason !== now.leftOutReason

/** The other editor's row, as the form names its fields. */
const asFields = (was: Stored): Record<string, string> => ({
  [`skill.${was.id}`]: was.skill,
  [`essential.${was.id}`]: was.essential ? 'ja' : '',
  [`level.${was.id}`]: String(was.level ?? ''),
  [`leftOutReason.${was.id}`]: was.leftOutReason ?? '',
})

async function keep({ tx }: Scope, { key, version: _, ...values }: Row): Promise<void> {
  if (values.skill === '') {
    await tx.deleteFrom('requirement').where('id', '=', key).execute()
    return
  }
  await tx
    .updateTable('requirement')
    .set(values)
    .set((eb) => ({ version: eb('version', '+', 1) }))
    .where('id', '=', key)
    .execute()
}
