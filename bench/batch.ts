// How much faster many jobs go on two threads, and how time grows with people.
// node bench/batch.ts [jobs, 2000] [people, 100000]
import { rankingThreads } from '#exchange/matchFiles/threads.ts'
import { knowledgeOf } from '#matching/knowledge.ts'
import { type People, packPeople } from '#matching/people.ts'
import { rankPeople } from '#matching/rank.ts'
import { scratchPaper } from '#matching/scores.ts'
import { spread, timed } from './support/paired.ts'
import { seededJobs, seededPeople, seededTaxonomy } from './support/seeded.ts'

const [jobCount = 2_000, count = 100_000] = process.argv.slice(2).map(Number)
const say = (words: string) => process.stdout.write(`${words}\n`)

const taxonomy = seededTaxonomy()
const knowledge = knowledgeOf(taxonomy)
const jobs = [...seededJobs(jobCount, taxonomy)]

const people = packPeople(seededPeople(count, taxonomy), knowledge)
const one = await onThreads(people, 1)
const two = await onThreads(people, 2)
say(
  `${jobCount} jobs x ${count} people: ${seconds(one.work)} on one thread, ${seconds(two.work)} on two: x ${(one.work / two.work).toFixed(2)} (starting them took ${seconds(one.start)} and ${seconds(two.start)})`,
)

const few = jobs.slice(0, 60)
let first = 0
for (const size of [50_000, 100_000, 200_000, 400_000]) {
  const table = packPeople(seededPeople(size, taxonomy), knowledge)
  const paper = scratchPaper(table.count)
  for (const job of few) rankPeople(job, table, knowledge, 20, paper)
  const each: number[] = []
  for (const job of few) each.push(await timed(() => rankPeople(job, table, knowledge, 20, paper)))
  const { median } = spread(each)
  first ||= median
  say(`${size} people: ${median.toFixed(2)} ms a job, x ${(median / first).toFixed(1)}`)
}

/** Threads are first brought up to speed, as they are for all but the first seconds of a long batch. */
async function onThreads(table: People, count: number): Promise<{ start: number; work: number }> {
  const threads = rankingThreads(table, knowledge, 20, count)
  const all = async () => {
    let ranked = 0
    for await (const _ of threads.rank(jobs)) ranked += 1
    if (ranked !== jobs.length) throw new Error(`${ranked} of ${jobs.length} ranked`)
  }
  const first = await timed(all)
  const work = await timed(all)
  await threads.close()
  return { start: first - work, work }
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`
}
