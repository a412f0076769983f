import { z } from 'zod'
import { allow, view } from '../../case.ts'
import { notFound } from '../../errors.ts'
import { jobFilters } from '../filters.ts'
import { loadRadar } from './load.ts'

const farthest = 18

/** One month of the radar: which jobs, which people, which places. Names as far as the one who looks may know them. */
export const viewRadarMonth = view({
  name: 'viewRadarMonth',
  rule: allow('futureJob', 'oversee'),
  input: z.object({ ...jobFilters, maand: z.string() }),
  async run(scope, { maand, ...filters }) {
    const loaded = await loadRadar(scope, filters, farthest)
    const at = loaded.radar.months.findIndex(({ month }) => month === maand)
    const row = loaded.radar.months[at]
    if (!row) throw notFound()
    return {
      ...loaded,
      row,
      filters,
      before: loaded.radar.months[at - 1]?.month ?? null,
      after: loaded.radar.months[at + 1]?.month ?? null,
    }
  },
})

export type RadarMonthData = Awaited<ReturnType<(typeof viewRadarMonth)['run']>>
