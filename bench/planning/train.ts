// Trains: cost and bound against time, time against size, and public blocking flow shops.
// node bench/planning/train.ts [seconds a run, 5] [which: sizes, gap, wishes, public or all] [file of public instances]
import { existsSync, readFileSync } from 'node:fs'
import { type Effort, effortOfSeconds } from '#planning/effort.ts'
import type { TrainInstance } from '#planning/train/instance.ts'
import { planTrain } from '#planning/train/planTrain.ts'
import { planWholeTrain, type TrainFacts } from '#planning/train/wishes/wholeTrain.ts'
import { flowShopTrain, type PublicFlowShop, seededTrain, seededWishes } from '../support/planning/trains.ts'

const [seconds = '5', which = 'all', file = ''] = process.argv.slice(2)
const say = (words: string) => process.stdout.write(`${words}\n`)
const effort = (most: number): Effort => effortOfSeconds(() => performance.now(), most, 1)
const percent = (objective: number, bound: number) => `${(100 * (1 - bound / objective)).toFixed(1)} %`

/** Plans one train. Out: what came of it, how long it took by the clock and the processor, and the plans on the way. */
function run(instance: TrainInstance, most: number) {
  const started = performance.now()
  const before = process.cpuUsage()
  const curve: { at: number; objective: number }[] = []
  const planned = planTrain(instance, effort(most), (_plan, objective) => {
    curve.push({ at: (performance.now() - started) / 1000, objective })
  })
  const wall = (performance.now() - started) / 1000
  const { user, system } = process.cpuUsage(before)
  if (planned.kind !== 'plan') throw new Error('a train always has a plan')
  return { ...planned, bound: planned.bound ?? 0, wall, processor: (user + system) / 1e6, curve }
}

function timeAgainstSize(): void {
  const rows = [
    ...[5, 10, 15, 20, 25].map((n) => ({ n, m: 3, seats: 1 })),
    ...[10, 15, 20].map((n) => ({ n, m: 5, seats: 1 })),
    ...[50, 100, 200, 400, 800].map((n) => ({ n, m: 5, seats: 1 })),
    ...[10, 50, 100, 200, 400, 800].map((n) => ({ n, m: 5, seats: 3 })),
  ]
  for (const { n, m, seats } of rows) {
    const instance = seededTrain(n, m, seats, n + m)
    const { objective, bound, isProven, wall, processor, curve } = run(instance, Number(seconds))
    say(
      `${instance.name}: ${objective}, ${isProven ? 'proven' : `gap ${percent(objective, bound)}`}, ` +
        `${wall.toFixed(2)} s (processor ${processor.toFixed(2)} s), first plan ${curve[0]?.objective} ` +
        `after ${((curve[0]?.at ?? 0) * 1000).toFixed(0)} ms`,
    )
  }
}

/** The gap is to the bound at the end of the run: where that is a proof, 0 % tells when the plan was found, not proven. */
function gapAgainstTime(): void {
  const looks = [0.05, 0.1, 0.25, 0.5, 1, 2, 5, 10, 20, 30].filter((look) => look <= Number(seconds))
  for (const [n, m, seats] of [
    [20, 5, 1],
    [50, 5, 1],
    [10, 3, 3],
    [50, 5, 3],
    [200, 5, 3],
  ] as const) {
    const instance = seededTrain(n, m, seats, 1)
    const { bound, curve, isProven, wall, processor } = run(instance, Number(seconds))
    const steps = looks.map((look) => {
      const objective = curve.findLast(({ at }) => at <= look)?.objective
      return `${look} s ${objective === undefined ? 'no plan' : percent(objective, bound)}`
    })
    const proof = isProven ? ` (proven after ${wall.toFixed(2)} s, processor ${processor.toFixed(2)} s)` : ''
    say(`${instance.name}${proof}: ${steps.join(' · ')}`)
  }
}

/** With wishes, and with what is told beside the plan: how long the whole took of what was asked, and what is told. */
function wholeAgainstSize(): void {
  for (const n of [10, 50, 100, 200, 300]) {
    const instance = seededTrain(n, 5, 3, n)
    const task = { instance, wishes: seededWishes(instance, n), week: Math.max(...instance.due) }
    const started = performance.now()
    const before = process.cpuUsage()
    let first = 0
    const planned = planWholeTrain(task, effort(Number(seconds)), () => {
      if (first === 0) first = performance.now() - started
    })
    const wall = (performance.now() - started) / 1000
    const { user, system } = process.cpuUsage(before)
    if (planned.kind !== 'plan') {
      say(`${instance.name} with wishes: ${planned.kind}, ${wall.toFixed(2)} s of ${seconds} s`)
      continue
    }
    const { oneMoreSeat, howMany } = planned.facts as TrainFacts
    say(
      `${instance.name} with wishes: ${planned.objective}, gap ${percent(planned.objective, planned.bound ?? 0)}, ` +
        `${wall.toFixed(2)} s of ${seconds} s (processor ${((user + system) / 1e6).toFixed(2)} s), first plan after ` +
        `${first.toFixed(0)} ms, one more seat at ${oneMoreSeat.length} of ${instance.m} places, ` +
        `ready ${howMany ? `${howMany.atLeast}-${howMany.atMost}` : 'not reckoned'}`,
    )
  }
}

function publicInstances(): void {
  if (!existsSync(file)) {
    say('skipped: no file of public flow shops was named')
    return
  }
  const { instances } = JSON.parse(readFileSync(file, 'utf8')) as { instances: PublicFlowShop[] }
  const bySize = Map.groupBy(instances, ({ n, m }) => `${n} x ${m}`)
  for (const [size, group] of bySize) {
    const over = group.map(
      (one) => 100 * (run(flowShopTrain(one), Number(seconds)).objective / one.bestKnown - 1),
    )
    const mean = over.reduce((sum, one) => sum + one, 0) / over.length
    say(
      `${size}: ${mean.toFixed(3)} % over the best known, ${over.length} instances, ` +
        `from ${Math.min(...over).toFixed(2)} to ${Math.max(...over).toFixed(2)} %`,
    )
  }
}

if (which === 'sizes' || which === 'all') timeAgainstSize()
if (which === 'gap' || which === 'all') gapAgainstTime()
if (which === 'wishes' || which === 'all') wholeAgainstSize()
if (which === 'public' || which === 'all') publicInstances()
