import { command } from '../case.ts'
import { notFound } from '../errors.ts'
import { id, ticked } from '../fields.ts'
import {
  candidateSubject,
  employerSubject,
  futureJobSubject,
  type Subject,
  type SubjectField,
  subjectInput,
  trajectorySubject,
} from './subjects.ts'

/** The action is done; with `undo` it is not done after all. Doing it twice changes nothing. */
function finishActionOn<F extends SubjectField>(name: string, subject: Subject<F>) {
  const column: SubjectField = subject.field
  return command({
    name,
    rule: subject.rule,
    input: subjectInput(subject.field, { actionId: id, undo: ticked }),
    async run({ tx, actor, now }, input) {
      const { actionId, undo } = input
      const action = await tx
        .selectFrom('action')
        .select('doneAt')
        .where('id', '=', actionId)
        .where(column, '=', input[subject.field])
        .forUpdate()
        .executeTakeFirst()
      if (!action) throw notFound()
      if ((action.doneAt === null) === undo) return { id: actionId }
      await tx
        .updateTable('action')
        .set({ doneAt: undo ? null : now, doneBy: undo ? null : actor.accountId })
        .set((eb) => ({ version: eb('version', '+', 1) }))
        .where('id', '=', actionId)
        .execute()
      return { id: actionId }
    },
  })
}

export const finishEmployerAction = finishActionOn('finishEmployerAction', employerSubject)
export const finishFutureJobAction = finishActionOn('finishFutureJobAction', futureJobSubject)
export const finishCandidateAction = finishActionOn('finishCandidateAction', candidateSubject)
export const finishTrajectoryAction = finishActionOn('finishTrajectoryAction', trajectorySubject)
