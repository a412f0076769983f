// The whole country: every future job against everybody, the best twenty of each, on as many threads as there are cores.
// node bench/country.ts [jobs, 100000] [people, 400000]
import { availableParallelism } from 'node:os'
import { rankingThreads } from '#exchange/matchFiles/threads.ts'
import { knowledgeOf } from '#matching/knowledge.ts'
import { packPeople } from '#matching/people.ts'
import { seededJobs, seededPeople, seededTaxonomy } from './support/seeded.ts'

const [jobCount = 100_000, count = 400_000] = process.argv.slice(2).map(Number)
const say = (words: string) => process.stdout.write(`${words}\n`)
const started = performance.now()
const seconds = () => `${((performance.now() - started) / 1000).toFixed(1)} s`

const taxonomy = seededTaxonomy()
const knowledge = knowledgeOf(taxonomy)
const people = packPeople(seededPeople(count, taxonomy), knowledge)
say(`${seconds()}: ${count} people packed`)
const jobs = [...seededJobs(jobCount, taxonomy, { conditions: true })]
say(`${seconds()}: ${jobCount} jobs made`)

let ranked = 0
const from = performance.now()
const threads = rankingThreads(people, knowledge, 20, availableParallelism())
for await (const _ of threads.rank(jobs)) {
  ranked += 1
  if (ranked % 10_000 === 0) say(`${seconds()}: ${ranked} jobs ranked`)
}
await threads.close()
say(`ranking took ${((performance.now() - from) / 1000).toFixed(1)} s on ${availableParallelism()} threads`)
