import type { Tx } from '#store/db.ts'
import { notFound } from '../errors.ts'

/** One note about a candidate, or about one of the candidate's trajectories. Errors: `notFound`. */
export async function noteOf(tx: Tx, noteId: string, candidateId: string) {
  const note = await tx
    .selectFrom('note')
    .innerJoin('account', 'account.id', 'note.byId')
    .select([
      'note.id',
      'note.kind',
      'note.onDate',
      'note.text',
      'note.byId',
      'note.version',
      'account.name as by',
    ])
    .where('note.id', '=', noteId)
    .where((eb) =>
      eb.or([
        eb('note.candidateId', '=', candidateId),
        eb(
          'note.trajectoryId',
          'in',
          eb
            .selectFrom('trajectory')
            .select('trajectory.id')
            .where('trajectory.candidateId', '=', candidateId),
        ),
      ]),
    )
    .executeTakeFirst()
  if (!note) throw notFound()
  return note
}
