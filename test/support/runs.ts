import { workThroughRuns as work } from '#cases/plans/workRuns.ts'
import type { TestHouse } from './house.ts'

/** Does every run that waits in Lelystad. Faults are thrown: no test has a planner that fails unseen. */
export function workThroughRuns(test: TestHouse): Promise<number> {
  const onFault = (error: unknown) => {
    throw error
  }
  return work({ db: test.db, onFault }, test.organisations.lelystad)
}
