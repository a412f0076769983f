import type { Text } from '#texts/catalogue.ts'
import { allow, command, type Scope } from '../case.ts'
import { impossible, invalid } from '../errors.ts'
import { id, optionalText, version } from '../fields.ts'
import { keepEssentials } from './essentials.ts'
import { type Change, changeOf, triedFields } from './tried.ts'
import { withRows } from './withRows.ts'

const sayWhy: Text = {
  nl: 'Schrijf op waarom deze eis weg kan.',
  en: 'Write down why this requirement can go.',
}
const changedMeanwhile: Text = {
  nl: 'Iemand anders heeft deze eisen intussen veranderd. Kijk wat er nu staat, en probeer het daarmee.',
  en: 'Somebody else changed these requirements meanwhile. See what stands there now, and try with that.',
}

/**
 * What was tried with a profile becomes the profile: the requirements that were left out are no longer essential, for
 * the reason given, and the others have their lower level.
 */
export const keepTried = command({
  name: 'keepTried',
  rule: allow('futureJob', 'write', (input: { futureJobId: string }) => input.futureJobId),
  input: withRows({ futureJobId: id, ...triedFields, reason: optionalText }, { version }),
  run(scope, { futureJobId, reason, rows, ...tried }) {
    return keepEssentials(scope, futureJobId, reason, async () => {
      const changes = (await requirementsOf(scope, futureJobId)).flatMap((one) => {
        const change = changeOf(one, tried)
        return change === null ? [] : [{ one, change }]
      })
      const seen = new Map(rows.map((one) => [one.key, one.version]))
      const same = changes.every(
        ({ one }) => typeof seen.get(one.id) !== 'number' || seen.get(one.id) === one.version,
      )
      if (changes.length < seen.size || changes.length === 0 || !same) throw impossible(changedMeanwhile)
      if (reason === null && changes.some(({ change }) => change === 'dropped'))
        throw invalid({ reason: sayWhy })
      for (const { one, change } of changes) await keep(scope, one.id, change, reason)
      return { changed: changes.length }
    })
  },
})

function requirementsOf({ tx }: Scope, futureJobId: string) {
  return tx
    .selectFrom('requirement')
    .select(['id', 'version', 'essential', 'level'])
    .where('futureJobId', '=', futureJobId)
    .orderBy('id')
    .forUpdate()
    .execute()
}

async function keep({ tx }: Scope, id: string, change: Change, reason: string | null): Promise<void> {
  const values =
    change === 'dropped' ? { essential: false, level: null, leftOutReason: reason } : { level: change }
  await tx
    .updateTable('requirement')
    .set(values)
    .set((eb) => ({ version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .execute()
}
