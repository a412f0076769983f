import { z } from 'zod'
import { addDays } from '#method/dates.ts'
import { allow, command, type Scope } from '../../case.ts'
import { impossible, notFound } from '../../errors.ts'
import { id, neededText } from '../../fields.ts'

const daysToAsk = 7

/** The question about missing hours becomes a task of whoever keeps the contact with that employer. Twice is once. */
export const askHours = command({
  name: 'askHours',
  rule: allow('plan', 'write', (input: { planId: string }) => input.planId),
  input: z.object({ planId: id, employerId: id, question: neededText }),
  async run({ tx, today }, { planId, employerId, question }) {
    const employer = await tx
      .selectFrom('employer')
      .select('ownerId')
      .where('id', '=', employerId)
      .executeTakeFirst()
    if (!employer) throw notFound()
    const asked = await tx
      .selectFrom('action')
      .select('id')
      .where('employerId', '=', employerId)
      .where('text', '=', question)
      .where('doneAt', 'is', null)
      .executeTakeFirst()
    if (asked) throw impossible(askedAlready)
    await tx
      .insertInto('action')
      .values({ text: question, dueOn: addDays(today, daysToAsk), ownerId: employer.ownerId, employerId })
      .execute()
    return { id: planId }
  },
})

/** What was asked of these employers and is not done yet: by employer, the question. One query. */
export async function openQuestions({ tx }: Scope, employerIds: readonly string[]): Promise<Set<string>> {
  if (employerIds.length === 0) return new Set()
  const rows = await tx
    .selectFrom('action')
    .select(['employerId', 'text'])
    .where('employerId', 'in', [...new Set(employerIds)])
    .where('doneAt', 'is', null)
    .orderBy('id')
    .execute()
  return new Set(rows.map((row) => questionKey(row.employerId ?? '', row.text)))
}

export const questionKey = (employerId: string, question: string): string => `${employerId} ${question}`

const askedAlready = {
  nl: 'Deze vraag staat al bij de taken van het vaste contact.',
  en: 'This question is among the tasks of the contact person already.',
}
