// How much faster many jobs go on two threads, and how time grows with people.
// node bench/batch.ts [jobs, 2000] [people, 100000]
import { rankOnThreads } from '#exchange/matchFiles/threads.ts'
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
const one = await timed(() => onThreads(people, 1))
const two = await timed(() => onThreads(people, 2))
say(
  `${jobCount} jobs x ${count} people: ${seconds(one)} on one thread, ${seconds(two)} on two: x ${(one / two).toFixed(2)}`,
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

async function onThreads(table: People, threads: number): Promise<void> {
  let ranked = 0
  for await (const _ of rankOnThreads(jobs, table, knowledge, 20, threads)) ranked += 1
  if (ranked !== jobs.length) throw new Error(`${ranked} of ${jobs.length} ranked`)
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`
}
