import type { Actor } from '#access/actor.ts'
import type { Role } from '#access/roles.ts'
import type { Scope } from '../case.ts'
import { invalid } from '../errors.ts'
import type { Subject, SubjectField } from './subjects.ts'

/**
 * Who will do the action: the chosen colleague, or oneself. Only somebody who may write the record can own an
 * action about it, for the action's text tells what stands in it.
 * Errors: `invalid` on `ownerId` for anybody else.
 */
export async function actionOwner<F extends SubjectField>(
  { tx, actor }: Scope,
  subject: Subject<F>,
  subjectId: string,
  ownerId: string | null,
): Promise<string> {
  if (ownerId === null || ownerId === actor.accountId) return actor.accountId
  const account = await tx
    .selectFrom('account')
    .select(['id', 'name', 'role', 'employerId', 'candidateId'])
    .where('id', '=', ownerId)
    .where('disabledAt', 'is', null)
    .executeTakeFirst()
  if (!account) throw notYours()
  const owner: Actor = {
    ...actor,
    accountId: account.id,
    name: account.name,
    role: account.role as Role,
    employerId: account.employerId,
    candidateId: account.candidateId,
  }
  if (!(await subject.mayWrite(tx, owner, subjectId))) throw notYours()
  return owner.accountId
}

const notYours = () =>
  invalid({
    ownerId: {
      nl: 'Deze collega kan dit niet oppakken. Kies iemand die hier ook in werkt.',
      en: 'This colleague cannot take this up. Choose somebody who works on this too.',
    },
  })
