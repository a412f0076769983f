import { z } from 'zod'
import { noteKindKeys } from '#method/noteKinds.ts'
import { allow, command, type Scope, view } from '../case.ts'
import { notFound } from '../errors.ts'
import { choice, id, neededDate, neededText, version } from '../fields.ts'
import { happenedOn } from '../happened.ts'
import { save } from '../save.ts'

/** One's own contact moment, to mend. */
export const viewContactMoment = view({
  name: 'viewContactMoment',
  rule: allow('employer', 'write', (input: { employerId: string }) => input.employerId),
  input: z.object({ employerId: id, momentId: id }),
  run: (scope, input) => ownMoment(scope, input),
})

/** Mends one's own contact moment: only whoever wrote it may change the words. */
export const saveContactMoment = command({
  name: 'saveContactMoment',
  rule: allow('employer', 'write', (input: { employerId: string }) => input.employerId),
  input: z.object({
    employerId: id,
    momentId: id,
    version,
    text: neededText,
    kind: choice(noteKindKeys),
    onDate: neededDate,
  }),
  async run(scope, { employerId, momentId, version, onDate, ...values }) {
    const { id } = await ownMoment(scope, { employerId, momentId })
    const on = happenedOn(onDate, scope.today)
    return { version: await save(scope, 'note', id, version, { ...values, onDate: on }) }
  },
})

async function ownMoment({ tx, actor }: Scope, moment: { employerId: string; momentId: string }) {
  const found = await tx
    .selectFrom('note')
    .innerJoin('employer', 'employer.id', 'note.employerId')
    .select(['note.id', 'note.kind', 'note.onDate', 'note.text', 'note.version'])
    .select(['employer.name as employer'])
    .where('note.id', '=', moment.momentId)
    .where('note.employerId', '=', moment.employerId)
    .where('note.byId', '=', actor.accountId)
    .executeTakeFirst()
  if (!found) throw notFound()
  return found
}
