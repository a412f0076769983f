import { CaseError } from '#cases/errors.ts'
import { createPartJob } from '#cases/plans/stackedJobs/createPartJob.ts'
import { createStacking } from '#cases/plans/stackedJobs/planStacking.ts'
import { viewStacking } from '#cases/plans/stackedJobs/viewStacking.ts'
import type { TestHouse } from '../../../support/house.ts'
import { workThroughRuns } from '../../../support/runs.ts'

/** Two employers with part-jobs, and whoever plans full jobs of them. */
export async function stackingWorld(test: TestHouse) {
  const manager = () => test.actor('accountManager')
  const employer = async (name: string): Promise<string> => {
    const id = crypto.randomUUID()
    await test.inData((tx) =>
      tx.insertInto('employer').values({ id, name, ownerId: manager().accountId }).execute(),
    )
    return id
  }
  const school = await employer('School')
  const care = await employer('Zorg')
  const add = async (title: string, time: string, more: Record<string, unknown> = {}) => {
    const fields = {
      werkgever: school,
      title,
      months: wholeYear,
      point: '52.51, 5.47',
      ...times(time),
      ...more,
    }
    return (await test.run(manager(), createPartJob, fields)).id
  }
  const look = (planId: string) => test.run(manager(), viewStacking, { planId })
  return {
    manager,
    school,
    care,
    employer,
    add,
    look,
    async stack(): Promise<string> {
      const { id } = await test.run(manager(), createStacking, {})
      await workThroughRuns(test)
      return id
    },
    /** The full jobs that a plan proposes, by the titles of their part-jobs. */
    async jobs(planId: string): Promise<string[]> {
      const { told } = await look(planId)
      return (told?.jobs ?? [])
        .map((job) =>
          job.parts
            .map((part) => part.title)
            .toSorted()
            .join(' + '),
        )
        .toSorted()
    },
  }
}

export const wholeYear = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12']

/** The same times on every working day. */
export const times = (time: string) => Object.fromEntries([0, 1, 2, 3, 4].map((day) => [`dag-${day}`, time]))

/** What a case says no with; 'done' when it does not. */
export const refusal = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: unknown) => (error instanceof CaseError ? error.refusal : error),
  )
