import { explain } from '#matching/explain.ts'
import { packJobs, rankJobs } from '#matching/jobs.ts'
import type { Knowledge } from '#matching/knowledge.ts'
import { byCodeUnit } from '#matching/numbering.ts'
import type { People } from '#matching/people.ts'
import { personAt } from '#matching/personAt.ts'
import { prepareJob } from '#matching/prepare.ts'
import { rankPeople } from '#matching/rank.ts'
import type { Job } from '#matching/request.ts'
import { scratchPaper } from '#matching/scores.ts'
import { explanationLine } from './explanationLine.ts'
import { rankingThreads } from './threads.ts'

export const directions = ['job-to-candidates', 'candidate-to-jobs'] as const
export type Direction = (typeof directions)[number]

/** One line of the answer. */
export type Ranking = {
  readonly query: string
  readonly ranking: readonly string[]
  readonly explanations?: readonly object[]
}

export type Request = {
  readonly people: People
  readonly jobs: readonly Job[]
  readonly knowledge: Knowledge
  readonly direction: Direction
  readonly top: number
  readonly explain: boolean
  /** How many of the first are there already, from a run that was cut off. */
  readonly skip: number
  readonly threads: number
  readonly heard?: (done: number, all: number) => void
}

/** How many of each ranking are explained. */
const explained = 20

/** In: everybody and everything, which way. Out: one ranking after another, in the order of their ids. */
export async function* matchAll(request: Request): AsyncGenerator<Ranking> {
  const rankings = request.direction === 'job-to-candidates' ? peopleForJobs(request) : jobsForPeople(request)
  const all = request.direction === 'job-to-candidates' ? request.jobs.length : request.people.count
  let done = request.skip
  for await (const ranking of rankings) {
    yield ranking
    done += 1
    if (done % 1000 === 0) request.heard?.(done, all)
  }
}

const byId = (a: { id: string }, b: { id: string }) => byCodeUnit(a.id, b.id)

/** Below this many jobs starting threads takes longer than it saves. */
const worthThreads = 256

async function* peopleForJobs(request: Request): AsyncGenerator<Ranking> {
  const { people, knowledge, top, threads } = request
  const jobs = request.jobs.toSorted(byId).slice(request.skip)
  const why = explainer(request)
  if (threads > 1 && jobs.length >= worthThreads) {
    const started = rankingThreads(people, knowledge, top, threads)
    try {
      for await (const [job, row] of started.rank(jobs)) yield why(job, row)
    } finally {
      await started.close()
    }
    return
  }
  const paper = scratchPaper(people.count)
  for (const job of jobs) {
    yield why(
      job,
      Uint32Array.from(rankPeople(job, people, knowledge, top, paper), (one) => one.number),
    )
  }
}

/** Makes a line of the answer of a row of numbers of people. */
function explainer({ people, knowledge, explain: why }: Request) {
  return (job: Job, row: Uint32Array): Ranking => {
    const ranking = Array.from(row, (number) => people.ids[number] ?? '')
    if (!why) return { query: job.id, ranking }
    const prepared = prepareJob(job, knowledge, people.numbering)
    const explanations = Array.from(row.subarray(0, explained), (number) => {
      const person = personAt(people, number)
      return explanationLine(person.id, explain(prepared, person, people.numbering))
    })
    return { query: job.id, ranking, explanations }
  }
}

function* jobsForPeople({ people, jobs, knowledge, top, skip, explain: why }: Request): Generator<Ranking> {
  const table = packJobs(jobs, knowledge)
  const { numbering } = people
  for (let number = skip; number < people.count; number += 1) {
    const person = personAt(people, number)
    const ranked = rankJobs(person, table, top).map((one) => table.jobs[one.number] as Job)
    const explanations = (why ? ranked.slice(0, explained) : []).map((job) =>
      explanationLine(job.id, explain(prepareJob(job, knowledge, numbering), person, numbering)),
    )
    yield { query: person.id, ranking: ranked.map((one) => one.id), ...(why && { explanations }) }
  }
}
