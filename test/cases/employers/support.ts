import { createEmployer } from '#cases/employers/createEmployer.ts'
import { CaseError } from '#cases/errors.ts'
import type { TestHouse } from '../../support/house.ts'

/** How a case refused; any other fault is handed back as it is. */
export async function refusal(work: Promise<unknown>): Promise<unknown> {
  const error = await work.then(
    () => 'it was not refused',
    (thrown: unknown) => thrown,
  )
  return error instanceof CaseError ? error.refusal : error
}

export const notFound = { code: 'notFound' }

export async function newEmployer(test: TestHouse, name: string): Promise<string> {
  const { id } = await test.run(test.actor('accountManager'), createEmployer, { name, sure: 'ja' })
  return id
}
