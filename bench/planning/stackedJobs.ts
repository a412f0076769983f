// How long stacking takes, how good it is, and how the gap shrinks.
// node bench/planning/stackedJobs.ts [seconds, 10] [instance.json ...]
import { readFileSync } from 'node:fs'
import { packingSolver } from '#exchange/solver/packing.ts'
import { effortOfSeconds } from '#planning/effort.ts'
import type { StackedJobsInstance } from '#planning/stackedJobs/instance.ts'
import { planStackedJobs } from '#planning/stackedJobs/planStackedJobs.ts'
import { stackingInstance } from '../support/stackingInstances.ts'

const [seconds = '10', ...files] = process.argv.slice(2)
const say = (words: string) => process.stdout.write(`${words}\n`)
const sizes = [10, 30, 60, 100, 200, 300, 500, 700, 1000]
const solver = await packingSolver()
const instances: Iterable<StackedJobsInstance> =
  files.length > 0
    ? files.map((file) => JSON.parse(readFileSync(file, 'utf8')))
    : sizes.flatMap((size) => [1, 2].map((seed) => stackingInstance(size, seed)))

planStackedJobs(
  stackingInstance(100, 9),
  effortOfSeconds(() => performance.now(), 10, 1),
  solver,
)
for (const instance of instances) {
  const started = performance.now()
  const cpu = process.cpuUsage()
  const curve: string[] = []
  let last = -1
  const effort = effortOfSeconds(() => performance.now(), Number(seconds), 1)
  const planned = planStackedJobs(instance, effort, solver, (_plan, objective) => {
    if (objective > last) curve.push(`${((performance.now() - started) / 1000).toFixed(2)}s ${objective}`)
    last = objective
  })
  if (planned.kind !== 'plan') throw new Error('there is always a plan')
  const { objective, bound, isProven, plan } = planned
  const used = process.cpuUsage(cpu)
  const gap = (100 * ((bound ?? objective) - objective)) / Math.max(objective, 1)
  say(
    `${instance.name} jobs ${plan.jobs.length} worth ${objective} bound ${bound} gap ${gap.toFixed(3)} % ` +
      `${isProven ? 'proven ' : ''}in ${Math.round(performance.now() - started)} ms ` +
      `(${Math.round((used.user + used.system) / 1000)} ms of processor)`,
  )
  say(
    `  ${curve.length > 8 ? [...curve.slice(0, 3), '…', ...curve.slice(-5)].join(' · ') : curve.join(' · ')}`,
  )
}
