import { addDays } from '#method/dates.ts'
import { excerpt } from '#texts/excerpt.ts'
import { command, type Scope } from '../case.ts'
import { invalid, notFound } from '../errors.ts'
import { optionalDate, optionalId, optionalText } from '../fields.ts'
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

const daysToDo = 7
const titleMost = 200

/**
 * An action about a record, with a date and an owner. From a note it takes one touch: the text is the note's,
 * the date a week from now and the owner oneself, unless given.
 */
function makeActionOn<F extends SubjectField>(name: string, subject: Subject<F>) {
  return command({
    name,
    rule: subject.rule,
    input: subjectInput(subject.field, {
      noteId: optionalId,
      text: optionalText,
      dueOn: optionalDate,
      ownerId: optionalId,
    }),
    async run(scope, input) {
      const subjectId = input[subject.field]
      const { noteId, dueOn } = input
      const text = input.text ?? (noteId && (await textOfNote(scope, subject.field, subjectId, noteId)))
      if (!text) throw invalid({ text: whatToDo })
      const ownerId = await actionOwner(scope, subject, subjectId, input.ownerId)
      const id = crypto.randomUUID()
      await scope.tx
        .insertInto('action')
        .values({
          id,
          text,
          ownerId,
          fromNoteId: noteId,
          dueOn: dueOn ?? addDays(scope.today, daysToDo),
          [subject.field]: subjectId,
        })
        .execute()
      return { id }
    },
  })
}

export const makeEmployerAction = makeActionOn('makeEmployerAction', employerSubject)
export const makeFutureJobAction = makeActionOn('makeFutureJobAction', futureJobSubject)
export const makeCandidateAction = makeActionOn('makeCandidateAction', candidateSubject)
export const makeTrajectoryAction = makeActionOn('makeTrajectoryAction', trajectorySubject)

async function textOfNote({ tx }: Scope, field: SubjectField, subjectId: string, noteId: string) {
  const note = await tx
    .selectFrom('note')
    .select('text')
    .where('id', '=', noteId)
    .where(field, '=', subjectId)
    .executeTakeFirst()
  if (!note) throw notFound()
  return excerpt(note.text, titleMost)
}

const whatToDo = { nl: 'Schrijf op wat er moet gebeuren.', en: 'Write down what needs to be done.' }
