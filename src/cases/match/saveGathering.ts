import { z } from 'zod'
import { allow, command } from '../case.ts'
import { count, id, neededDate, optionalLine, optionalText, version } from '../fields.ts'
import { save } from '../save.ts'
import { gatheringOf, hostsFrom } from './gatherings.ts'

/** When and where a gathering is, and what it is about. */
export const saveGathering = command({
  name: 'saveGathering',
  rule: allow('futureJob', 'match', (input: { futureJobId: string }) => input.futureJobId),
  input: z.object({
    futureJobId: id,
    gatheringId: id,
    version,
    title: optionalLine,
    onDate: neededDate,
    atTime: optionalLine,
    place: optionalLine,
    about: optionalText,
    round: count(1, 99, 1),
    hosts: optionalText,
  }),
  async run(scope, { futureJobId, gatheringId, version, hosts, ...values }) {
    await gatheringOf(scope.tx, futureJobId, gatheringId)
    const stored = { ...values, hosts: hostsFrom(hosts) }
    return { version: await save(scope, 'gathering', gatheringId, version, stored) }
  },
})
