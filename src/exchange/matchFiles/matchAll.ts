import { explain } from '#matching/explain.ts'
import { packJobs, rankJobs } from '#matching/jobs.ts'
import type { Knowledge } from '#matching/knowledge.ts'
import { byCodeUnit, numberingOf } from '#matching/numbering.ts'
import { type People, packPeople } from '#matching/people.ts'
import { prepareJob } from '#matching/prepare.ts'
import { rankPeople } from '#matching/rank.ts'
import type { Job, Person } from '#matching/request.ts'
import { scratchPaper } from '#matching/scores.ts'
import { explanationLine } from './explanationLine.ts'
import { rankOnThreads } from './threads.ts'

export const directions = ['job-to-candidates', 'candidate-to-jobs'] as const
export type Direction = (typeof directions)[number]

/** One line of the answer. */
export type Ranking = {
  readonly query: string
  readonly ranking: readonly string[]
  readonly explanations?: readonly object[]
}

export type Request = {
  readonly people: readonly Person[]
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
  const all = request.direction === 'job-to-candidates' ? request.jobs.length : request.people.length
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
  const table = packPeople(people, knowledge)
  const why = explainer(request, table)
  if (threads > 1 && jobs.length >= worthThreads) {
    for await (const [job, row] of rankOnThreads(jobs, table, knowledge, top, threads)) yield why(job, row)
    return
  }
  const paper = scratchPaper(table.count)
  for (const job of jobs) {
    yield why(
      job,
      Uint32Array.from(rankPeople(job, table, knowledge, top, paper), (one) => one.number),
    )
  }
}

/** Makes a line of the answer of a row of numbers of people. */
function explainer({ people, knowledge, explain: why }: Request, table: People) {
  const persons = new Map(why ? people.map((one) => [one.id, one]) : [])
  return (job: Job, row: Uint32Array): Ranking => {
    const ranking = Array.from(row, (number) => table.ids[number] ?? '')
    if (!why) return { query: job.id, ranking }
    const prepared = prepareJob(job, knowledge, table.numbering)
    const explanations = ranking
      .slice(0, explained)
      .map((id) => explanationLine(id, explain(prepared, persons.get(id) as Person, table.numbering)))
    return { query: job.id, ranking, explanations }
  }
}

function* jobsForPeople({ people, jobs, knowledge, top, skip, explain: why }: Request): Generator<Ranking> {
  const table = packJobs(jobs, knowledge)
  const numbering = numberingOf(knowledge, [...table.numbering.others, ...skillsOf(people)])
  const preparedFor = remembering((job: Job) => prepareJob(job, knowledge, numbering))
  for (const person of people.toSorted(byId).slice(skip)) {
    const ranked = rankJobs(person, table, top).map((one) => table.jobs[one.number] as Job)
    const first = ranked.slice(0, explained)
    yield {
      query: person.id,
      ranking: ranked.map((one) => one.id),
      ...(why && {
        explanations: first.map((job) =>
          explanationLine(job.id, explain(preparedFor(job), person, numbering)),
        ),
      }),
    }
  }
}

function* skillsOf(people: readonly Person[]) {
  for (const person of people) for (const { uri } of person.skills) yield uri
}

/** The same answer for the same job, made once. */
function remembering<T>(make: (job: Job) => T): (job: Job) => T {
  const made = new Map<Job, T>()
  return (job) => {
    const known = made.get(job)
    if (known !== undefined) return known
    const fresh = make(job)
    made.set(job, fresh)
    return fresh
  }
}
