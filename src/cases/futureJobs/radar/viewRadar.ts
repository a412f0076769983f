import { z } from 'zod'
import { pinchesOf } from '#planning/radar/pinches.ts'
import { allow, view } from '../../case.ts'
import { employersWithJobs, jobFilters } from '../filters.ts'
import { loadRadar } from './load.ts'

export const radarLengths = ['12', '18'] as const

/** What employers promised, month by month, against people on the way, seats and hours of coaches. */
export const viewRadar = view({
  name: 'viewRadar',
  rule: allow('futureJob', 'oversee'),
  input: z.object({ ...jobFilters, maanden: z.enum(radarLengths).catch('12') }),
  async run(scope, { maanden, ...filters }) {
    const employers = await employersWithJobs(scope)
    const loaded = await loadRadar(scope, filters, Number(maanden))
    const pinches = pinchesOf(loaded.radar).filter(
      ({ kind }) => kind === 'people' || (kind === 'hours' ? loaded.seesHours : loaded.seesSeats),
    )
    return { ...loaded, pinches, employers, filters, maanden }
  },
})

export type RadarPageData = Awaited<ReturnType<(typeof viewRadar)['run']>>
