import { moveBarrier } from '#cases/candidates/moveBarrier.ts'
import { moveFutureJob } from '#cases/futureJobs/moveFutureJob.ts'
import { tickAftercare } from '#cases/trajectories/outcome/tickAftercare.ts'
import type { PersonKey } from '../people.ts'
import type { Storyteller } from '../storyteller.ts'

/** After the pilot: places that were never filled lapse, those who work are asked how it goes, worries are rounded off. */
export async function closeThePilot(story: Storyteller): Promise<void> {
  await lapseWhatIsOpen(story)
  await askHowItGoes(story)
  await roundOffBarriers(story)
}

const pilotJobs = ['inView', 'mapping', 'matching', 'designing', 'learningIn']

async function lapseWhatIsOpen(story: Storyteller): Promise<void> {
  story.on('2019-07-31')
  const open = await story.arrange((tx) =>
    tx.selectFrom('futureJob').select('id').where('status', 'in', pilotJobs).orderBy('id').execute(),
  )
  const reason = 'De pilot is afgesloten. De plekken die over zijn, worden niet meer vervuld.'
  for (const { id } of open)
    await story.tell('manager', moveFutureJob, { futureJobId: id, move: 'lapse', reason })
}

async function askHowItGoes(story: Storyteller): Promise<void> {
  const due = await story.arrange((tx) =>
    tx
      .selectFrom('aftercare')
      .innerJoin('trajectory', 'trajectory.id', 'aftercare.trajectoryId')
      .innerJoin('candidate', 'candidate.id', 'trajectory.candidateId')
      .select([
        'aftercare.id',
        'aftercare.trajectoryId',
        'aftercare.dueOn',
        'aftercare.version',
        'candidate.coachId',
      ])
      .where('aftercare.doneOn', 'is', null)
      .orderBy('aftercare.dueOn')
      .orderBy('aftercare.id')
      .execute(),
  )
  for (const one of due) {
    story.on(one.dueOn)
    const { trajectoryId, id: aftercareId, version } = one
    await story.tell(coachOf(story, one.coachId), tickAftercare, {
      trajectoryId,
      aftercareId,
      version,
      stillWorking: 'yes',
    })
  }
}

async function roundOffBarriers(story: Storyteller): Promise<void> {
  story.on('2019-12-02')
  const open = await story.arrange((tx) =>
    tx
      .selectFrom('barrier')
      .innerJoin('candidate', 'candidate.id', 'barrier.candidateId')
      .select(['barrier.id', 'barrier.candidateId', 'candidate.coachId'])
      .where('barrier.status', 'in', ['open', 'inProgress'])
      .orderBy('barrier.id')
      .execute(),
  )
  for (const { id: barrierId, candidateId, coachId } of open) {
    await story.tell(coachOf(story, coachId), moveBarrier, {
      candidateId,
      barrierId,
      move: 'solve',
      date: '2019-12-02',
    })
  }
}

const coaches: PersonKey[] = ['coach', 'coachTwo', 'coachThree']
const coachOf = (story: Storyteller, id: string): PersonKey =>
  coaches.find((one) => story.id(one) === id) ?? 'coach'
