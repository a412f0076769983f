import { z } from 'zod'
import type { Text } from '#texts/catalogue.ts'
import { allow, command } from '../case.ts'
import { invalid } from '../errors.ts'
import { id, optionalDate, optionalId, optionalLine } from '../fields.ts'

const chooseColleague: Text = { nl: 'Kies een collega.', en: 'Choose a colleague.' }
const alreadyIn: Text = { nl: 'Deze collega hoort er al bij.', en: 'This colleague is on the team already.' }

/** A colleague who helps along and may open the dossier, until a day or until further notice. */
export const addTeamMember = command({
  name: 'addTeamMember',
  rule: allow('candidate', 'write', (input: { candidateId: string }) => input.candidateId),
  input: z.object({ candidateId: id, accountId: optionalId, task: optionalLine, untilOn: optionalDate }),
  async run({ tx, today }, { candidateId, accountId, task, untilOn }) {
    const colleague = await tx
      .selectFrom('account')
      .select('id')
      .where('id', '=', accountId)
      .where('role', 'in', ['coach', 'careDirector'])
      .where('disabledAt', 'is', null)
      .executeTakeFirst()
    if (!colleague) throw invalid({ accountId: chooseColleague })
    const member = await tx
      .selectFrom('candidateTeam')
      .select('id')
      .where('candidateId', '=', candidateId)
      .where('accountId', '=', colleague.id)
      .where('endedAt', 'is', null)
      .where((eb) => eb.or([eb('untilOn', 'is', null), eb('untilOn', '>=', today)]))
      .executeTakeFirst()
    if (member) throw invalid({ accountId: alreadyIn })
    const id = crypto.randomUUID()
    await tx
      .insertInto('candidateTeam')
      .values({ id, candidateId, accountId: colleague.id, task, sinceOn: today, untilOn })
      .execute()
    return { id }
  },
})
