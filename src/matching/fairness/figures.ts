import type { Knowledge } from '../knowledge.ts'
import { byCodeUnit } from '../numbering.ts'
import { type People, packPeople } from '../people.ts'
import { rankPeople } from '../rank.ts'
import type { Job, Person } from '../request.ts'
import { scratchPaper } from '../scores.ts'
import { standingsOf } from '../standings.ts'
import { isReady, stepsOf } from '../unlock.ts'
import { type Chance, type Compared, chanceOf, type InReach, type JobChance, jobChance } from './chances.ts'
import { type DropOut, dropOutCounter, onlyObstacle } from './dropOuts.ts'
import { type Exposure, exposureOf } from './exposure.ts'
import { checkWhitelist, type WhitelistCheck } from './whitelist.ts'

export type FairnessFigures = {
  /** The edition of the taxonomy the figures were made with. */
  readonly taxonomy: string
  readonly people: number
  readonly jobs: number
  readonly whitelist: WhitelistCheck
  readonly chances: readonly FoundChance[]
  readonly exposure: Exposure
  readonly dropOuts: readonly DropOut[]
  /** Ids of jobs for which nobody is ready or one step away. */
  readonly nobodyClose: readonly string[]
}

export type FoundChance = Chance & { readonly top: number; readonly compared: Compared }

/** How many of a ranking count as being shown. */
export const shownTop = 20

const comparisons: readonly { top: number; compared: Compared }[] = [
  { top: 10, compared: 'alike' },
  { top: 20, compared: 'alike' },
  { top: 10, compared: 'everybody' },
  { top: 20, compared: 'everybody' },
]

/**
 * Whether the match is fair to these people over these jobs.
 * In: people and jobs in any order, the background; `heard` is called after every job. Out: figures without any person.
 */
export function fairnessFigures(
  persons: readonly Person[],
  asked: readonly Job[],
  knowledge: Knowledge,
  heard?: (done: number) => void,
): FairnessFigures {
  const byId = <T extends { id: string }>(all: readonly T[]) => all.toSorted((a, b) => byCodeUnit(a.id, b.id))
  const jobs = byId(asked)
  const people = packPeople(persons, knowledge)
  const counting = counters(people)
  const paper = scratchPaper(people.count)
  for (const [at, job] of jobs.entries()) {
    const first = rankPeople(job, people, knowledge, shownTop, paper).map((one) => one.number)
    counting.job(job, first, standingsOf(job, people, knowledge))
    heard?.(at + 1)
  }
  return {
    taxonomy: knowledge.version,
    people: people.count,
    jobs: jobs.length,
    whitelist: checkWhitelist(byId(persons), jobs, knowledge),
    ...counting.figures(),
  }
}

function counters(people: People) {
  const times = new Uint32Array(people.count)
  const reached = new Uint8Array(people.count)
  const dropOuts = dropOutCounter()
  const nobodyClose: string[] = []
  const found: JobChance[][] = comparisons.map(() => [])
  return {
    job(job: Job, first: readonly number[], standings: ReturnType<typeof standingsOf>): void {
      const places = new Map(first.map((person, at) => [person, at + 1]))
      for (const person of first) times[person] = (times[person] ?? 0) + 1
      for (const one of standings) {
        reached[one.person] = 1
        const key = onlyObstacle(job, one)
        if (key) dropOuts.add(key, one.person)
      }
      if (!standings.some((one) => isReady(job, one) || stepsOf(job, one).length > 0))
        nobodyClose.push(job.id)
      const inReach = standings.map(
        ({ person, held }): InReach => ({
          skills: skillsOf(people, person),
          held,
          place: places.get(person) ?? null,
        }),
      )
      for (const [at, { top, compared }] of comparisons.entries())
        found[at]?.push(jobChance(inReach, top, compared))
    },
    figures: () => ({
      chances: comparisons.map((one, at) => ({ ...one, ...chanceOf(found[at] ?? []) })),
      exposure: exposureOf(times, reached),
      dropOuts: dropOuts.counts(),
      nobodyClose,
    }),
  }
}

const skillsOf = ({ skillsFrom }: People, person: number) =>
  (skillsFrom[person + 1] ?? 0) - (skillsFrom[person] ?? 0)
