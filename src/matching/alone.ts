import type { People } from './people.ts'
import { type JobWithStandIns, readyInTime } from './prepare.ts'

/** Looks at one person at a time: what this one adds up to for a job, and whether this one is ready. */
export type Alone = {
  /** In units, motivation apart. */
  readonly scoreOf: (person: number) => number
  /** By the start: nothing left that cannot be learnt, and the rest fits in the weeks that are left. */
  readonly isReady: (person: number) => boolean
  /** Whether somebody who has no skill at all is. */
  readonly anyoneIsReady: boolean
}

/** In: a prepared job, the people. Out: the same sums as those over the lists of holders, person by person. */
export function alone(job: JobWithStandIns, people: People): Alone {
  const { requirement, units, last, before, from } = job.standIns
  const { skillsFrom, skills } = people
  const best = new Int32Array(job.requirements.length)
  const readyWith = (hard: number, weeks: number) =>
    readyInTime(job, hard === job.unclosable ? job.allWeeks - weeks : Number.POSITIVE_INFINITY)
  return {
    scoreOf: (person) => {
      let sum = 0
      best.fill(0)
      for (let at = skillsFrom[person] as number; at < (skillsFrom[person + 1] as number); at += 1) {
        const one = skills[at] as number
        for (let row = last[one >>> 3] as number; row !== 0; row = before[row - 1] as number) {
          const asked = requirement[row - 1] as number
          const adds = (units[(row - 1) * 8 + (one & 7)] as number) - (best[asked] as number)
          if (adds <= 0) continue
          best[asked] = (best[asked] as number) + adds
          sum += adds
        }
      }
      return sum
    },
    isReady: (person) => {
      if (!job.gapsKnown) return true
      let [hard, weeks] = [0, 0]
      for (let at = skillsFrom[person] as number; at < (skillsFrom[person + 1] as number); at += 1) {
        const one = skills[at] as number
        for (let row = last[one >>> 3] as number; row !== 0; row = before[row - 1] as number) {
          const asked = requirement[row - 1] as number
          const { need, level, gap } = job.requirements[asked] as (typeof job.requirements)[number]
          if (row - 1 !== from[asked] || need !== 'required' || (one & 7) < level) continue
          if (gap === Number.POSITIVE_INFINITY) hard += 1
          else weeks += gap
        }
      }
      return readyWith(hard, weeks)
    },
    anyoneIsReady: readyWith(0, 0),
  }
}
