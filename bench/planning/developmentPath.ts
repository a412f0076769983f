// A path among more and more placements: time to the proof, of three different ones, with calendars, and of a page that
// is asked for (three, or what clashes); processor time beside the clock.
// node bench/planning/developmentPath.ts
import type { PathInstance } from '#planning/developmentPath/instance.ts'
import { planPath, threePaths } from '#planning/developmentPath/planPath.ts'
import { effortOfIterations } from '#planning/effort.ts'
import { ms, spread } from '../support/paired.ts'
import { busy } from '../support/planning/busy.ts'
import { seededPath, withCalendars } from '../support/planning/paths.ts'

const endless = () => effortOfIterations(1e9, 1)
/** As many labels as a page may take. */
const asked = () => effortOfIterations(8_000, 1)

function page(instance: PathInstance) {
  const three = threePaths(instance, asked())
  return three.paths.length === 0 ? planPath(instance, asked()) : three
}

const processor = (runs: readonly { processor: number }[]) => ms(spread(runs.map((run) => run.processor)))

for (let warm = 0; warm < 5; warm += 1) planPath(seededPath(200, 30, warm), endless())
for (const count of [50, 100, 200, 500, 1_000]) {
  const instances = Array.from({ length: 11 }, (_, seed) => seededPath(count, 30, seed))
  const one = instances.map((instance) => busy(() => planPath(instance, endless())))
  const three = instances.slice(0, 5).map((instance) => busy(() => threePaths(instance, endless())))
  const calendars = instances.map((instance, seed) => withCalendars(instance, seed))
  const shut = calendars.map((instance) => busy(() => planPath(instance, endless())))
  const pages = calendars.map((instance) => busy(() => page({ ...instance, maxChain: 4 })))
  const known = one.filter((run) => run.result.kind === 'plan').length
  process.stdout.write(
    `${count} placements: ${ms(spread(one.map((run) => run.wall)))}, processor ${processor(one)}, ${known} of 11 have a path; three: processor ${processor(three)}; calendars: processor ${processor(shut)}; a page: processor ${processor(pages)}\n`,
  )
}
