import { z } from 'zod'
import { allow, view } from '../case.ts'
import { notFound } from '../errors.ts'

/** What is kept of me, and who looked at it lately. */
export const viewMyData = view({
  name: 'viewMyData',
  rule: allow('candidate', 'myWay'),
  input: z.object({}),
  async run({ tx, visible }) {
    const me = await tx
      .selectFrom('candidate')
      .select([
        'id',
        'firstName',
        'lastName',
        'birthYear',
        'email',
        'phone',
        'city',
        'motivation',
        'wishes',
        'interests',
      ])
      .select([
        'strengths',
        'hoursMin',
        'hoursMax',
        'shifts',
        'travelMinutes',
        'languages',
        'dutchLevel',
        'careNote',
      ])
      .where(visible('candidate', 'myWay'))
      .executeTakeFirst()
    if (!me) throw notFound()
    const looked = await tx
      .selectFrom('auditLine')
      .innerJoin('account', 'account.id', 'auditLine.actorId')
      .select(['account.name', 'account.role', 'auditLine.at', 'auditLine.seq'])
      .where('auditLine.subjectId', '=', me.id)
      .where('auditLine.resource', '=', 'candidate')
      .orderBy('auditLine.seq', 'desc')
      .limit(20)
      .execute()
    return { me, looked }
  },
})
