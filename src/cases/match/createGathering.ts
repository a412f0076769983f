import { z } from 'zod'
import { introductionKeys } from '#method/introductions.ts'
import { proposalCycle } from '#method/lifecycles/proposal.ts'
import { allow, command, type Scope } from '../case.ts'
import {
  choice,
  id,
  neededDate,
  optionalChoice,
  optionalCount,
  optionalId,
  optionalLine,
  optionalText,
} from '../fields.ts'
import { gatheringOf, hostsFrom, invite } from './gatherings.ts'
import { isOpen } from './isOpen.ts'
import { nextRound, type WhoComes, whoComesKeys, whoComesNext } from './whoComes.ts'

/**
 * Plans a moment at which candidates and employer meet, or prepare for it. Made from an earlier one it stands in the
 * same round and takes its guests along; those not selected can so be invited together to look at other employers.
 */
export const createGathering = command({
  name: 'createGathering',
  rule: allow('futureJob', 'match', (input: { futureJobId: string }) => input.futureJobId),
  input: z.object({
    futureJobId: id,
    fromGatheringId: optionalId,
    kind: choice(introductionKeys),
    title: optionalLine,
    onDate: neededDate,
    atTime: optionalLine,
    place: optionalLine,
    about: optionalText,
    round: optionalCount(1, 99),
    hosts: optionalText,
    who: optionalChoice(whoComesKeys),
  }),
  async run({ tx }, { futureJobId, fromGatheringId, who, hosts, round, ...values }) {
    const earlier = fromGatheringId ? await gatheringOf(tx, futureJobId, fromGatheringId) : null
    const id = crypto.randomUUID()
    const inRound = round ?? earlier?.round ?? (await freeRound(tx, futureJobId, values.kind))
    await tx
      .insertInto('gathering')
      .values({ id, futureJobId, ...values, hosts: hostsFrom(hosts), round: inRound })
      .execute()
    const guests = await guestsFor(tx, futureJobId, earlier?.id ?? null, who ?? 'nobodyYet')
    return { id, guests: await invite(tx, futureJobId, id, guests) }
  },
})

async function freeRound(tx: Scope['tx'], futureJobId: string, kind: string): Promise<number> {
  const all = await tx
    .selectFrom('gathering')
    .select(['kind', 'round'])
    .where('futureJobId', '=', futureJobId)
    .orderBy('id')
    .execute()
  return nextRound(all, kind)
}

/** Guests of an earlier gathering, or without one the candidates proposed for the job. */
async function guestsFor(tx: Scope['tx'], futureJobId: string, fromId: string | null, who: WhoComes) {
  if (!fromId) {
    const all = await tx
      .selectFrom('proposal')
      .select(['id', 'status'])
      .where('futureJobId', '=', futureJobId)
      .orderBy('id')
      .execute()
    const open = all.filter((one) => isOpen(proposalCycle, one.status))
    return who === 'everybodyOpen' ? open.map((one) => one.id) : []
  }
  const guests = await tx
    .selectFrom('gatheringGuest')
    .innerJoin('proposal', 'proposal.id', 'gatheringGuest.proposalId')
    .select(['gatheringGuest.proposalId', 'gatheringGuest.verdict', 'proposal.status'])
    .where('gatheringGuest.gatheringId', '=', fromId)
    .orderBy('gatheringGuest.id')
    .execute()
  return whoComesNext(guests, who)
}
