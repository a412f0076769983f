// Training groups: time against size, and what is left of the gap when time is up.
// node bench/planning/trainingGroups.ts [seconds a run, 8]

import { programSolver } from '#exchange/solver/programs.ts'
import { effortOfSeconds } from '#planning/effort.ts'
import { planTrainingGroups } from '#planning/trainingGroups/planTrainingGroups.ts'
import { seededGroups } from '../support/planning/groups.ts'

const seconds = Number(process.argv[2] ?? 8)
const solve = await programSolver()
for (const [learners, slots] of [
  [30, 6],
  [60, 8],
  [100, 10],
  [200, 16],
  [400, 20],
  [800, 24],
] as const)
  for (const seed of [1, 2, 3]) {
    const instance = seededGroups(learners, slots, seed)
    const before = process.cpuUsage()
    const started = performance.now()
    const effort = effortOfSeconds(() => performance.now(), seconds, 1)
    const answer = planTrainingGroups(instance, effort, solve)
    const wall = performance.now() - started
    const { user, system } = process.cpuUsage(before)
    if (answer.kind !== 'plan') continue
    const gap = 100 * (1 - (answer.bound ?? 0) / answer.objective)
    process.stdout.write(
      `${instance.name}: ${answer.objective}, ${answer.isProven ? 'proven' : `gap ${gap.toFixed(2)} %`}, ${(wall / 1000).toFixed(2)} s, processor ${((user + system) / 1e6).toFixed(2)} s\n`,
    )
  }
