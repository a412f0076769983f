import { Worker } from 'node:worker_threads'
import type { Knowledge } from '#matching/knowledge.ts'
import type { People } from '#matching/people.ts'
import type { Job } from '#matching/request.ts'
import { pack } from '#matching/threads.ts'
import type { ThreadAnswer, ThreadQuestion, ThreadStart } from './worker.ts'

/** Jobs handed out at a time: large enough to be worth the message, small enough to share out evenly. */
const partSize = 64

/** Threads that rank people for jobs and share the columns of people in memory. */
export type RankingThreads = {
  /**
   * In: jobs. Out: per job the numbers of people, best first, in the order of the jobs whatever thread was ready first.
   * At most two parts a thread are waiting at any time; one list of jobs at a time.
   */
  readonly rank: (jobs: readonly Job[]) => AsyncGenerator<readonly [Job, Uint32Array]>
  readonly close: () => Promise<void>
}

/** In: the people, the background, how many of them a job is answered with, how many threads. Out: the threads. */
export function rankingThreads(
  people: People,
  knowledge: Knowledge,
  top: number,
  threads: number,
): RankingThreads {
  const start: ThreadStart = { travelling: pack(knowledge, people), top }
  const workers = Array.from({ length: threads }, () => new Worker(program(), { workerData: start }))
  return {
    rank: (jobs) => rankInParts(jobs, workers),
    close: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()))
    },
  }
}

async function* rankInParts(
  jobs: readonly Job[],
  workers: readonly Worker[],
): AsyncGenerator<readonly [Job, Uint32Array]> {
  const parts = Math.ceil(jobs.length / partSize)
  const asked = new Map<number, Promise<ThreadAnswer>>()
  const ask = (part: number) => {
    const worker = workers[part % workers.length]
    if (worker && part < parts) asked.set(part, answerTo(worker, { part, jobs: partOf(jobs, part) }))
  }
  for (let part = 0; part < workers.length * 2; part += 1) ask(part)
  for (let part = 0; part < parts; part += 1) {
    const answer = await asked.get(part)
    asked.delete(part)
    ask(part + workers.length * 2)
    for (const [at, job] of partOf(jobs, part).entries()) yield [job, answer?.rows[at] ?? new Uint32Array(0)]
  }
}

const partOf = (jobs: readonly Job[], part: number) => jobs.slice(part * partSize, (part + 1) * partSize)

/** Built, the program of a thread lies beside the program itself. */
const program = () =>
  new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './matchWorker.js', import.meta.url)

function answerTo(worker: Worker, question: ThreadQuestion): Promise<ThreadAnswer> {
  return new Promise((resolve, reject) => {
    const hear = (answer: ThreadAnswer) => {
      if (answer.part !== question.part) return
      worker.off('message', hear)
      worker.off('error', reject)
      resolve(answer)
    }
    worker.on('message', hear)
    worker.once('error', reject)
    worker.postMessage(question)
  })
}
