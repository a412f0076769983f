import { stepLevelKeys } from '#method/stepLevels.ts'
import type { Tx } from '#store/db.ts'
import { line, optionalCount, optionalId, optionalText } from '../fields.ts'
import { daysAWeek, euros } from './money.ts'

/** What is written down about a training. */
export const trainingFields = {
  name: line,
  partnerId: optionalId,
  weeks: optionalCount(0, 520),
  daysPerWeek: daysAWeek,
  costCents: euros,
  /** How hard it is beside the places of a path. */
  level: optionalCount(1, stepLevelKeys.length),
  about: optionalText,
}

/** The partners there are to choose from: those in use, and the one that was chosen before. */
export const partnersToChoose = (tx: Tx, chosen: string | null = null) =>
  tx
    .selectFrom('partner')
    .select(['id', 'name'])
    .where((eb) => eb.or([eb('archivedAt', 'is', null), eb('id', '=', chosen)]))
    .orderBy('name')
    .orderBy('id')
    .execute()
