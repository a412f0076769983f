import { z } from 'zod'
import { openJobStatuses } from '#method/lifecycles/futureJob.ts'
import { allow, view } from '../../case.ts'
import { id } from '../../fields.ts'
import { mayWrite } from '../shared/mayWrite.ts'
import { loadTrajectory } from '../shared/trajectory.ts'
import { shownSkills } from './shownSkills.ts'

/** How it ended or will end: the outcome with its facts, aftercare, and the way to another employer. */
export const viewOutcome = view({
  name: 'viewOutcome',
  rule: allow('trajectory', 'read', (input: { trajectoryId: string }) => input.trajectoryId),
  input: z.object({ trajectoryId: id }),
  async run(scope, { trajectoryId }) {
    const { tx, today, visible } = scope
    const trajectory = await loadTrajectory(tx, trajectoryId)
    const outcome = await tx
      .selectFrom('outcome')
      .leftJoin('employer', 'employer.id', 'outcome.employerId')
      .selectAll('outcome')
      .select('employer.name as employer')
      .where('outcome.trajectoryId', '=', trajectoryId)
      .executeTakeFirst()
    const aftercare = await tx
      .selectFrom('aftercare')
      .select(['id', 'dueOn', 'doneOn', 'stillWorking', 'note', 'version'])
      .where('trajectoryId', '=', trajectoryId)
      .orderBy('dueOn')
      .orderBy('id')
      .execute()
    const employers = await tx
      .selectFrom('employer')
      .select(['id', 'name'])
      .where('archivedAt', 'is', null)
      .orderBy('name')
      .orderBy('id')
      .execute()
    const jobs = await tx
      .selectFrom('futureJob')
      .innerJoin('employer', 'employer.id', 'futureJob.employerId')
      .select(['futureJob.id', 'futureJob.function', 'employer.name as employer'])
      .where('futureJob.status', 'in', openJobStatuses)
      .where('futureJob.id', '<>', trajectory.futureJobId)
      .where(visible('futureJob', 'list'))
      .orderBy('employer.name')
      .orderBy('futureJob.function')
      .orderBy('futureJob.id')
      .execute()
    const proposals = await tx
      .selectFrom('proposal')
      .innerJoin('futureJob', 'futureJob.id', 'proposal.futureJobId')
      .innerJoin('employer', 'employer.id', 'futureJob.employerId')
      .leftJoin('trajectory as next', 'next.proposalId', 'proposal.id')
      .select(['proposal.id', 'proposal.status', 'proposal.futureJobId', 'proposal.proposedOn'])
      .select(['futureJob.function', 'employer.name as employer', 'next.id as nextId'])
      .where('proposal.fromTrajectoryId', '=', trajectoryId)
      .orderBy('proposal.proposedOn')
      .orderBy('proposal.id')
      .execute()
    const skills = await shownSkills(tx, trajectory)
    return {
      trajectory,
      outcome: outcome ?? null,
      aftercare,
      employers,
      jobs,
      proposals,
      skills,
      today,
      mayWrite: await mayWrite(scope, trajectoryId),
    }
  },
})
