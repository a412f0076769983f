import { type Explanation, explain } from './explain.ts'
import type { Knowledge } from './knowledge.ts'
import { numberingOf } from './numbering.ts'
import { prepareJob, unitsPerPoint } from './prepare.ts'
import type { Job, Person } from './request.ts'

export type Explained = {
  readonly explanation: Explanation
  /** What the requirement that weighs most adds when it is had, in points: the length of a whole bar. */
  readonly most: number
}

/** Why each of these people stands where they stand for a job. In: a job, people, the background. Out: by place. */
export function explainAll(job: Job, people: readonly Person[], knowledge: Knowledge): Explained[] {
  const asked = [...job.required, ...(job.optional ?? [])]
  const numbering = numberingOf(
    knowledge,
    [...asked, ...people.flatMap((one) => one.skills)].map((one) => one.uri),
  )
  const prepared = prepareJob(job, knowledge, numbering)
  const most = prepared.requirements.reduce((max, one) => Math.max(max, one.units), 1) / unitsPerPoint
  return people.map((person) => ({ explanation: explain(prepared, person, numbering), most }))
}
