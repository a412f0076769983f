import { type Explanation, explain } from '../explain.ts'
import { packJobs, rankJobs } from '../jobs.ts'
import type { Knowledge } from '../knowledge.ts'
import { packPeople } from '../people.ts'
import { prepareJob } from '../prepare.ts'
import { type Ranked, rankPeople } from '../rank.ts'
import type { Job, Person } from '../request.ts'
import { scratchPaper } from '../scores.ts'

/** Every field, and no other: leaving one out or adding one does not compile. */
const everyField =
  <T>() =>
  <const F extends readonly (keyof T)[]>(
    ...fields: [keyof T] extends [F[number]] ? F : [missing: Exclude<keyof T, F[number]>]
  ) =>
    fields as F

/** What the engine knows of a person, complete; anything else has no way in. */
export const personFields = everyField<Person>()(
  'id',
  'skills',
  'hoursMax',
  'hoursMin',
  'shifts',
  'town',
  'maxTravelMinutes',
  'home',
  'dutchLevel',
  'motivation',
)

/** What the engine knows of a job, complete. */
export const jobFields = everyField<Job>()(
  'id',
  'required',
  'optional',
  'learnable',
  'weeksToStart',
  'hoursMin',
  'hoursMax',
  'shift',
  'shifts',
  'place',
  'town',
  'travelMinutes',
  'dutchLevelMin',
)

export type WhitelistCheck = {
  readonly people: number
  readonly jobs: number
  /** Fields that were read while ranking and explaining, of people and of jobs. */
  readonly readOfPeople: readonly string[]
  readonly readOfJobs: readonly string[]
  /** Fields that were read though they are not on the list. */
  readonly readOutside: readonly string[]
  /** Whether rankings and explanations stayed the same when everything outside the list was changed. */
  readonly same: boolean
}

/** How many people and jobs are watched: the engine treats all alike. */
const watchedPeople = 200
const watchedJobs = 20

/**
 * Watches the engine at work: which fields it reads, and whether anything changes when fields outside the list are
 * filled with something else. In: people, jobs, the background, what to watch (the engine). Out: what was seen.
 */
export function checkWhitelist(
  people: readonly Person[],
  jobs: readonly Job[],
  knowledge: Knowledge,
  say: Say = everythingSaid,
): WhitelistCheck {
  const persons = people.slice(0, watchedPeople)
  const asked = jobs.slice(0, watchedJobs)
  const seenPeople = new Set<string>()
  const seenJobs = new Set<string>()
  const plain = say(persons, asked, knowledge)
  const changed = say(
    persons.map((one, at) => watched({ ...outside(at), ...one }, seenPeople)),
    asked.map((one, at) => watched({ ...outside(at), ...one }, seenJobs)),
    knowledge,
  )
  const strange = [
    ...[...seenPeople].filter((field) => !personFields.some((one) => one === field)),
    ...[...seenJobs].filter((field) => !jobFields.some((one) => one === field)),
  ]
  return {
    people: persons.length,
    jobs: asked.length,
    readOfPeople: personFields.filter((field) => seenPeople.has(field)),
    readOfJobs: jobFields.filter((field) => seenJobs.has(field)),
    readOutside: [...new Set(strange)].sort(),
    same: JSON.stringify(plain) === JSON.stringify(changed),
  }
}

/** The record itself, noting the name of every field that is read. */
function watched<T extends object>(record: T, seen: Set<string>): T {
  return new Proxy(record, {
    get(target, field, receiver) {
      if (typeof field === 'string') seen.add(field)
      return Reflect.get(target, field, receiver) as unknown
    },
  })
}

/** Things people differ in that may never count. */
const outside = (at: number) => ({
  name: `Name ${at}`,
  gender: ['f', 'm', 'x'][at % 3],
  birthYear: 1950 + ((at * 7) % 55),
  nationality: ['NL', 'SY', 'PL', 'TR'][at % 4],
  benefit: at % 2 === 0,
  yearsWithoutWork: at % 17,
  health: `note ${at}`,
  characteristics: [at % 2 === 0 ? 'one' : 'other'],
  priority: at,
})

/** Everything that is told of these people and jobs. */
export type Say = (people: readonly Person[], jobs: readonly Job[], knowledge: Knowledge) => unknown

type Said = { ranked: Ranked[][]; explained: Explanation[]; jobsFor: Ranked[][] }

function everythingSaid(people: readonly Person[], jobs: readonly Job[], knowledge: Knowledge): Said {
  const table = packPeople(people, knowledge)
  const jobTable = packJobs(jobs, knowledge)
  const paper = scratchPaper(table.count)
  return {
    ranked: jobs.map((job) => rankPeople(job, table, knowledge, table.count, paper)),
    explained: jobs.flatMap((job) => {
      const prepared = prepareJob(job, knowledge, table.numbering)
      return people.map((person) => explain(prepared, person, table.numbering))
    }),
    jobsFor: people.map((person) => rankJobs(person, jobTable, jobs.length)),
  }
}
