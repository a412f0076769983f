// How fast people are ranked for a job, beside PostgreSQL on the same data.
// node bench/matching.ts [people, 100000] [rounds, 30]
import { explain } from '#matching/explain.ts'
import { exactOnly, knowledgeOf } from '#matching/knowledge.ts'
import { type People, packPeople } from '#matching/people.ts'
import { prepareJob } from '#matching/prepare.ts'
import { rankPeople } from '#matching/rank.ts'
import type { Job, Person } from '#matching/request.ts'
import { scratchPaper } from '#matching/scores.ts'
import { peopleInDatabase } from './support/database.ts'
import { ms, paired, spread, timed, times } from './support/paired.ts'
import { seededJobs, seededPeople, seededTaxonomy } from './support/seeded.ts'

const [count = 100_000, rounds = 30] = process.argv.slice(2).map(Number)
const say = (words: string) => process.stdout.write(`${words}\n`)

const taxonomy = seededTaxonomy()
const knowledge = knowledgeOf(taxonomy)
const exact = exactOnly(knowledge)
const before = memory()
const people = packPeople(seededPeople(count, taxonomy), knowledge)
say(`${count} people, ${(people.skills.length / count).toFixed(1)} skills each`)

const jobs = [...seededJobs(rounds, taxonomy)]
const strict = [...seededJobs(rounds, taxonomy, { conditions: true })]
const paper = scratchPaper(people.count)
const at = (list: readonly Job[], round: number) => list[round % list.length] as Job
const soft = (round: number) => rankPeople(at(jobs, round), people, knowledge, 20, paper)
const softStrict = (round: number) => rankPeople(at(strict, round), people, knowledge, 20, paper)
const same = (round: number) => rankPeople(at(jobs, round), people, exact, 20, paper)

for (const job of jobs) rankPeople(job, people, knowledge, 20, paper)
say(`memory of the people: ${memory() - before} MB`)

const database = await peopleInDatabase(people)
const inDatabase = (round: number) => database.topTwenty(askedOf(at(jobs, round), people))
const byBestIndex = (round: number) => database.topTwentyByBestIndex(askedOf(at(jobs, round), people))
const fitting = (round: number) => [askedOf(at(strict, round), people), at(strict, round)] as const
const fitInDatabase = (round: number) => database.topThatFit(...fitting(round))
const fitByBestIndex = (round: number) => database.topThatFitByBestIndex(...fitting(round))
for (const [name, theirs, ours] of [
  ['soft', inDatabase, soft],
  ['soft, by its best index', byBestIndex, soft],
  ['soft, both with conditions', fitInDatabase, softStrict],
  ['soft, both with conditions, by its best index', fitByBestIndex, softStrict],
  ['exact', inDatabase, same],
  ['exact, by its best index', byBestIndex, same],
] as const) {
  const found = await paired(rounds, theirs, ours)
  say(`PostgreSQL against ${name}: ${ms(found.first)} against ${ms(found.second)}: ${times(found.ratio)}`)
}
await database.close()

const both = await paired(rounds, soft, same)
say(`soft against exact: ${times(both.ratio)}`)

const persons = new Map<string, Person>()
for (const person of seededPeople(Math.min(count, 20_000), taxonomy)) persons.set(person.id, person)
const some = packPeople(persons.values(), knowledge)
const explaining: number[] = []
for (const job of jobs) {
  const found = rankPeople(job, some, knowledge, 20, scratchPaper(some.count))
  const prepared = prepareJob(job, knowledge, some.numbering)
  const firsts = found.map((one) => persons.get(some.ids[one.number] ?? '') as Person)
  explaining.push(await timed(() => firsts.map((one) => explain(prepared, one, some.numbering))))
}
say(`explaining 20: ${ms(spread(explaining))}`)

/** What the process holds when everything it can do without is given back, in MB. */
function memory(): number {
  globalThis.gc?.({ execution: 'sync', flavor: 'last-resort', type: 'major' })
  return Math.round(process.memoryUsage().rss / 1e6)
}

function askedOf(job: Job, table: People) {
  return job.required.map(({ uri, level }) => ({ skill: table.numbering.of(uri) ?? -1, level: level ?? 3 }))
}
