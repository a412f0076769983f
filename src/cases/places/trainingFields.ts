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
  about: optionalText,
}

/** The partners that can give a training. */
export const partnersToChoose = (tx: Tx) =>
  tx.selectFrom('partner').select(['id', 'name']).orderBy('name').orderBy('id').execute()
