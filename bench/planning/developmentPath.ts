// A path among more and more placements: time to the proof, and of three different ones; processor time beside the clock.
// node bench/planning/developmentPath.ts
import { planPath, threePaths } from '#planning/developmentPath/planPath.ts'
import { effortOfIterations } from '#planning/effort.ts'
import { ms, spread } from '../support/paired.ts'
import { busy } from '../support/planning/busy.ts'
import { seededPath } from '../support/planning/paths.ts'

const endless = () => effortOfIterations(1e9, 1)
for (let warm = 0; warm < 5; warm += 1) planPath(seededPath(200, 30, warm), endless())
for (const count of [50, 100, 200, 500, 1_000]) {
  const instances = Array.from({ length: 11 }, (_, seed) => seededPath(count, 30, seed))
  const one = instances.map((instance) => busy(() => planPath(instance, endless())))
  const three = instances.slice(0, 5).map((instance) => busy(() => threePaths(instance, endless())))
  const known = one.filter((run) => run.result.kind === 'plan').length
  process.stdout.write(
    `${count} placements: ${ms(spread(one.map((run) => run.wall)))}, processor ${ms(spread(one.map((run) => run.processor)))}, ${known} of 11 have a path; three: processor ${ms(spread(three.map((run) => run.processor)))}\n`,
  )
}
