import { command, type Scope } from '../case.ts'
import { notFound } from '../errors.ts'
import { id, neededText, optionalDate, optionalId, version } from '../fields.ts'
import { save } from '../save.ts'
import { actionOwner } from './actionOwner.ts'
import {
  candidateSubject,
  employerSubject,
  futureJobSubject,
  type Subject,
  type SubjectField,
  subjectInput,
  trajectorySubject,
} from './subjects.ts'

/** Other words, another date or another owner for an action. */
function saveActionOn<F extends SubjectField>(name: string, subject: Subject<F>) {
  return command({
    name,
    rule: subject.rule,
    input: subjectInput(subject.field, {
      actionId: id,
      version,
      text: neededText,
      dueOn: optionalDate,
      ownerId: optionalId,
    }),
    async run(scope, input) {
      const subjectId = input[subject.field]
      const { actionId, version, text, dueOn } = input
      await openAction(scope, subject.field, subjectId, actionId)
      const ownerId = await actionOwner(scope, subject, subjectId, input.ownerId)
      return { version: await save(scope, 'action', actionId, version, { text, dueOn, ownerId }) }
    },
  })
}

export const saveEmployerAction = saveActionOn('saveEmployerAction', employerSubject)
export const saveFutureJobAction = saveActionOn('saveFutureJobAction', futureJobSubject)
export const saveCandidateAction = saveActionOn('saveCandidateAction', candidateSubject)
export const saveTrajectoryAction = saveActionOn('saveTrajectoryAction', trajectorySubject)

async function openAction({ tx }: Scope, field: SubjectField, subjectId: string, actionId: string) {
  const action = await tx
    .selectFrom('action')
    .select('id')
    .where('id', '=', actionId)
    .where(field, '=', subjectId)
    .where('doneAt', 'is', null)
    .executeTakeFirst()
  if (!action) throw notFound()
}
