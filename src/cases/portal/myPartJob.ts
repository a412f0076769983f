import { z } from 'zod'
import type { WeekTime } from '#method/weekTimes.ts'
import { allow, command, view } from '../case.ts'
import { impossible } from '../errors.ts'
import { id, ticked, version } from '../fields.ts'
import { partJobFields } from '../plans/stackedJobs/partJobFields.ts'
import { changePartJob, loadPartJob } from '../plans/stackedJobs/savePartJob.ts'
import { portalRefusals } from './texts.ts'

/** One of the employer's own part-jobs. Of the full job that it is in, nothing but that it is. */
export const viewMyPartJob = view({
  name: 'viewMyPartJob',
  rule: allow('partJob', 'tell', (input: { partJobId: string }) => input.partJobId),
  input: z.object({ partJobId: id }),
  async run(scope, { partJobId }) {
    const { stackedJobId: _, ...part } = await loadPartJob(scope, partJobId)
    return { part: { ...part, slots: part.slots as unknown as WeekTime[] } }
  },
})

/** The employer changes its own hours, or has them no more. In a full job they stay as agreed. */
export const saveMyPartJob = command({
  name: 'saveMyPartJob',
  rule: allow('partJob', 'tell', (input: { partJobId: string }) => input.partJobId),
  input: z.object({ partJobId: id, version, withdrawn: ticked, ...partJobFields }),
  async run(scope, input) {
    const saved = await changePartJob(scope, input)
    if (saved === null) throw impossible(portalRefusals.partJobUsed)
    return { version: saved }
  },
})
