import { parentPort, workerData } from 'node:worker_threads'
import { rankPeople } from '#matching/rank.ts'
import type { Job } from '#matching/request.ts'
import { scratchPaper } from '#matching/scores.ts'
import { type Travelling, unpack } from '#matching/threads.ts'

/** What a thread gets to begin with, and what it is asked and answers: people by their number, a row per job. */
export type ThreadStart = { readonly travelling: Travelling; readonly top: number }
export type ThreadQuestion = { readonly part: number; readonly jobs: readonly Job[] }
export type ThreadAnswer = { readonly part: number; readonly rows: readonly Uint32Array[] }

const { travelling, top }: ThreadStart = workerData
const { knowledge, people } = unpack(travelling)
const paper = scratchPaper(people.count)

parentPort?.on('message', ({ part, jobs }: ThreadQuestion) => {
  const rows = jobs.map((job) =>
    Uint32Array.from(rankPeople(job, people, knowledge, top, paper), (one) => one.number),
  )
  const answer: ThreadAnswer = { part, rows }
  parentPort?.postMessage(answer)
})
