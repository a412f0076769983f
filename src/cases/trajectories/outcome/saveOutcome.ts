import { contractKinds } from '#method/contracts.ts'
import { trajectoryCycle } from '#method/lifecycles/trajectory.ts'
import { outcomes } from '#method/outcomes.ts'
import { allow, command, type Scope } from '../../case.ts'
import { conflict } from '../../errors.ts'
import { id } from '../../fields.ts'
import { mustExist } from '../../futureJobs/chosen.ts'
import { move } from '../../move.ts'
import { save } from '../../save.ts'
import { moveJob } from '../learning/startLearning.ts'
import { loadTrajectory, type TrajectoryHead } from '../shared/trajectory.ts'
import { closeWhatIsOpen } from './closeTrajectory.ts'
import { mustBeInOrder, type OutcomeInput, outcomeFields } from './outcomeFields.ts'
import { planAftercare } from './planAftercare.ts'

/** How a trajectory ended. Writing it down ends the trajectory; facts that come later are added to it. */
export const saveOutcome = command({
  name: 'saveOutcome',
  rule: allow('trajectory', 'write', (input: { trajectoryId: string }) => input.trajectoryId),
  input: outcomeFields.extend({ trajectoryId: id }),
  async run(scope, { trajectoryId, ...input }) {
    mustBeInOrder(input)
    await mustExist(scope.tx, 'employer', input.employerId, 'employerId')
    await scope.tx.selectFrom('trajectory').select('id').where('id', '=', trajectoryId).forUpdate().execute()
    const trajectory = await loadTrajectory(scope.tx, trajectoryId)
    const facts = factsOf(input, trajectory, scope.today)
    const version = await store(scope, trajectoryId, input.version, facts)
    const { atWork } = outcomes[input.kind]
    if (trajectory.status !== 'ended') {
      await closeWhatIsOpen(scope, trajectoryId, { atWork, endedOn: facts.endedOn })
      const given = { outcome: input.kind, date: facts.endedOn, reason: input.note }
      await move(scope, 'trajectory', trajectoryId, trajectoryCycle, { move: 'end', given })
    }
    await planAftercare(scope, trajectoryId, { ...facts, startsOn: atWork ? facts.startsOn : null })
    if (input.kind === 'intendedJob')
      await fillJob(scope, trajectory, facts.contractAgreedOn ?? facts.endedOn)
    return { version }
  },
})

/** The outcome as it is stored: at the intended job its employer is known, and a permanent contract says so itself. */
function factsOf({ version: _, ...input }: OutcomeInput, trajectory: TrajectoryHead, today: string) {
  const intended = input.kind === 'intendedJob'
  const permanent = input.contractKind ? contractKinds[input.contractKind].permanent : null
  return {
    ...input,
    employerId: intended ? trajectory.employerId : input.employerId,
    employerName: intended ? null : input.employerName,
    permanent: input.permanent ?? permanent,
    endedOn: input.endedOn ?? today,
  }
}

async function store(
  scope: Scope,
  trajectoryId: string,
  version: number | null | undefined,
  facts: ReturnType<typeof factsOf>,
): Promise<number> {
  const { tx, actor } = scope
  const present = await tx
    .selectFrom('outcome')
    .selectAll()
    .where('trajectoryId', '=', trajectoryId)
    .executeTakeFirst()
  if (present && version === 0) throw conflict(present, present.version)
  await tx
    .insertInto('outcomeChange')
    .values({ trajectoryId, facts: JSON.stringify(facts), byId: actor.accountId })
    .execute()
  if (present) return save(scope, 'outcome', present.id, version, facts)
  await tx
    .insertInto('outcome')
    .values({ trajectoryId, ...facts })
    .execute()
  return 1
}

/** The job is filled when as many people have a contract for it as there are places. */
async function fillJob(scope: Scope, { futureJobId }: TrajectoryHead, date: string): Promise<void> {
  const { positions, hired } = await scope.tx
    .selectFrom('futureJob')
    .select(['positions'])
    .select((eb) =>
      eb
        .selectFrom('outcome')
        .innerJoin('trajectory', 'trajectory.id', 'outcome.trajectoryId')
        .select((one) => one.fn.countAll<number>().as('n'))
        .whereRef('trajectory.futureJobId', '=', 'futureJob.id')
        .where('outcome.kind', '=', 'intendedJob')
        .where('outcome.contractEndedOn', 'is', null)
        .as('hired'),
    )
    .where('id', '=', futureJobId)
    .executeTakeFirstOrThrow()
  if (Number(hired ?? 0) >= positions) await moveJob(scope, futureJobId, 'fill', date)
}
