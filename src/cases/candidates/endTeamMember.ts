import { z } from 'zod'
import { allow, command } from '../case.ts'
import { id } from '../fields.ts'
import { mustBelong } from './belongs.ts'

/** A colleague is no longer on the team, and from now on sees nothing of the dossier. */
export const endTeamMember = command({
  name: 'endTeamMember',
  rule: allow('candidate', 'write', (input: { candidateId: string }) => input.candidateId),
  input: z.object({ candidateId: id, memberId: id }),
  async run({ tx, now, today }, { candidateId, memberId }) {
    await mustBelong(tx, 'candidate_team', memberId, candidateId)
    await tx
      .updateTable('candidateTeam')
      .set({ endedAt: now, untilOn: today })
      .where('id', '=', memberId)
      .where('endedAt', 'is', null)
      .execute()
    return { id: memberId }
  },
})
