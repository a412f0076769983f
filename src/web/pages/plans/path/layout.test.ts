import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addDays } from '#method/dates.ts'
import { pathLayout } from './layout.ts'

const begins = '2027-03-08'
const links = fc
  .array(fc.record({ wait: fc.nat(6), weeks: fc.integer({ min: 1, max: 20 }) }), {
    minLength: 1,
    maxLength: 5,
  })
  .map((steps) => {
    let day = begins
    return steps.map(({ wait, weeks }, at) => {
      const startsOn = addDays(day, wait * 7)
      day = addDays(startsOn, weeks * 7)
      return { name: `Plek ${at}`, startsOn, endsOn: day }
    })
  })
const jobOn = fc.option(
  fc.integer({ min: -50, max: 900 }).map((days) => addDays(begins, days)),
  { nil: null },
)

it('puts every bar within the drawing, in order, and waiting in between', () => {
  fc.assert(
    fc.property(fc.array(links, { minLength: 1, maxLength: 3 }), jobOn, (paths, job) => {
      const layout = pathLayout(paths, begins, job)
      for (const [at, line] of layout.lines.entries()) {
        expect(line.bars).toHaveLength(paths[at]?.length ?? 0)
        for (const [number, bar] of line.bars.entries()) {
          const next = line.bars[number + 1]
          expect(bar.x).toBeGreaterThanOrEqual(0)
          expect(bar.x + bar.width).toBeLessThanOrEqual(layout.width)
          if (next) expect(next.x).toBeGreaterThan(bar.x)
        }
        for (const { from, to } of line.waits) expect(to).toBeGreaterThan(from)
        expect(line.readyX).toBeLessThanOrEqual(layout.width)
      }
      expect(layout.months.length).toBeLessThanOrEqual(13)
      if (layout.jobX !== null) expect(layout.jobX).toBeLessThanOrEqual(layout.width)
      if (job === null || job < begins) expect(layout.jobX).toBeNull()
    }),
  )
})
