import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { packingSolver } from '#exchange/solver/packing.ts'
import { effortOfIterations } from '#planning/effort.ts'
import { checkStackedJobs } from '#planning/stackedJobs/check.ts'
import type { StackedJobsInstance, StackedJobsPlan } from '#planning/stackedJobs/instance.ts'
import { planStackedJobs } from '#planning/stackedJobs/planStackedJobs.ts'
import { randomFrom } from '#statistics/random.ts'
import { stackingInstance, usualRules } from '../../bench/support/stackingInstances.ts'
import { devInstances } from './devInstances.ts'

/** A checker in other code that does not come along with the project. */
const checker = join(import.meta.dirname, '../../../shared/tools/check_plan.py')
const there = existsSync(checker)
if (!there) process.stdout.write('skipped: the checker of plans is not beside this project\n')

/** Asks the checker about many plans at once. */
const asking = `
import json, sys
sys.path.insert(0, sys.argv[1])
import check_plan
said = []
check_plan.out = lambda ok, worth, errs, **kw: said.append([bool(ok), worth])
for instance, plan in json.load(sys.stdin): check_plan.p2(instance, plan)
print(json.dumps(said))
`
const askChecker = (cases: readonly (readonly [StackedJobsInstance, StackedJobsPlan])[]) =>
  JSON.parse(
    execFileSync('python3', ['-c', asking, dirname(checker)], {
      input: JSON.stringify(cases),
      encoding: 'utf8',
    }),
  ) as [boolean, number | null][]

/** A plan that is wrong in one place, or is not: parts left out, moved, doubled, added, jobs cut or joined. */
function changed(
  plan: StackedJobsPlan,
  instance: StackedJobsInstance,
  random: () => number,
): StackedJobsPlan {
  const below = (end: number) => Math.floor(random() * end)
  const jobs = plan.jobs.map((job) => [...job])
  const job = jobs[below(jobs.length)] ?? []
  const other = jobs[below(jobs.length)] ?? []
  const anyPart = instance.parts[below(instance.parts.length)]?.id ?? 0
  const changes = [
    () => job.splice(below(job.length), 1),
    () => job.push(...other.splice(0, 1)),
    () => job.push(job[0] ?? 0),
    () => job.push(anyPart),
    () => job.splice(0, 1, anyPart),
    () => job.push(...other.splice(0)),
    () => jobs.push([anyPart]),
    () => jobs.splice(below(jobs.length), 1),
    () => job.push(1_000_000),
    () => job.reverse(),
  ]
  changes[below(changes.length)]?.()
  return { jobs }
}

describe('the check of stacked jobs', () => {
  test.runIf(there)('says what the other checker says of 2,000 changed plans', async () => {
    const solver = await packingSolver()
    const random = randomFrom(11)
    const cases: [StackedJobsInstance, StackedJobsPlan][] = []
    for (const [size, towns, change] of [
      [40, 3, {}],
      [60, 8, { maxTags: 2, maxSitesPerMonth: 2 }],
      [60, 2, { maxParts: 2, maxHours: 36, maxTravel: 12 }],
      [30, 1, { wSite: 700, minHours: 12 }],
    ] as const) {
      const instance = stackingInstance(size, 21, { ...usualRules, ...change }, towns)
      const planned = planStackedJobs(instance, effortOfIterations(1e7, 1), solver)
      if (planned.kind !== 'plan') throw new Error('there is always a plan')
      for (let at = 0; at < 500; at += 1) cases.push([instance, changed(planned.plan, instance, random)])
    }
    const said = askChecker(cases)
    const ours = cases.map(([instance, plan]) => checkStackedJobs(instance, plan))
    expect(said.filter(([holds]) => holds).length).toBeGreaterThan(100)
    expect(said.filter(([holds]) => !holds).length).toBeGreaterThan(1000)
    for (const [at, [holds, worth]] of said.entries()) {
      expect([cases[at]?.[1], ours[at]?.faults.length === 0]).toEqual([cases[at]?.[1], holds])
      if (worth !== null) expect(ours[at]?.objective).toBe(worth)
    }
  })
})

const instances = devInstances<StackedJobsInstance, { objective: number }>('stack_60_s1', 'stack_200_s1')

describe.runIf(instances.length > 0)('the instances with best values', () => {
  test.each(instances)('$name: the best value, proven', async ({ instance, best }) => {
    const planned = planStackedJobs(instance, effortOfIterations(1e7, 1), await packingSolver())
    expect(planned).toMatchObject({ kind: 'plan', objective: best.objective, isProven: true })
  })
})
