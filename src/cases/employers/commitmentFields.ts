import { commitmentKeys } from '#method/commitments.ts'
import type { Tx } from '#store/db.ts'
import { invalid, notFound } from '../errors.ts'
import { choice, count, optionalDate, optionalId, optionalText } from '../fields.ts'

/** What an employer promises, for how many places, until when and under which conditions. */
export const commitmentFields = {
  kind: choice(commitmentKeys),
  futureJobId: optionalId,
  positions: count(1, 500, 1),
  agreedOn: optionalDate,
  untilOn: optionalDate,
  conditions: optionalText,
}

type Promised = { futureJobId: string | null; agreedOn: string | null; untilOn: string | null }

/** Errors: `invalid` when the job is not one of this employer, or the promise ends before it begins. */
export async function mustHold(tx: Tx, employerId: string, promised: Promised): Promise<void> {
  if (promised.agreedOn && promised.untilOn && promised.untilOn < promised.agreedOn)
    throw invalid({ untilOn: endsBeforeItBegins })
  if (!promised.futureJobId) return
  const job = await tx
    .selectFrom('futureJob')
    .select('id')
    .where('id', '=', promised.futureJobId)
    .where('employerId', '=', employerId)
    .executeTakeFirst()
  if (!job) throw invalid({ futureJobId: otherEmployer })
}

/** Makes sure that this commitment is one of this employer. */
export async function commitmentOf(tx: Tx, employerId: string, commitmentId: string) {
  const commitment = await tx
    .selectFrom('commitment')
    .select(['id', 'status'])
    .where('id', '=', commitmentId)
    .where('employerId', '=', employerId)
    .executeTakeFirst()
  if (!commitment) throw notFound()
  return commitment
}

const endsBeforeItBegins = {
  nl: 'Deze dag is eerder dan de dag van de afspraak.',
  en: 'This day is before the day of the agreement.',
}
const otherEmployer = {
  nl: 'Kies een baan van deze werkgever.',
  en: 'Choose a job of this employer.',
}
