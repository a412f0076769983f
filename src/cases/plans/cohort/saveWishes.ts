import { z } from 'zod'
import type { Text } from '#texts/catalogue.ts'
import { command } from '../../case.ts'
import { invalid, notFound } from '../../errors.ts'
import { count, id } from '../../fields.ts'
import { draftCohort, writeCohort } from './draft.ts'
import { setMeetings } from './setMeetings.ts'
import { loadTakers } from './setup.ts'

/** What one side said after meeting: `nr-<other>` is its place on the list, 1 is first; empty is rather not. */
export const saveWishes = command({
  name: 'saveWishes',
  rule: writeCohort,
  input: z.looseObject({ planId: id, candidateId: z.uuid().optional(), futureJobId: z.uuid().optional() }),
  async run(scope, { planId, candidateId, futureJobId, ...raw }) {
    if (!candidateId === !futureJobId) throw notFound()
    await draftCohort(scope, planId)
    const { meetings } = await loadTakers(scope, planId)
    const own = meetings.filter((one) => one.candidateId === candidateId || one.futureJobId === futureJobId)
    const other = (one: (typeof own)[number]) => (candidateId ? one.futureJobId : one.candidateId)
    const errors: Record<string, Text> = {}
    const seen = new Map<number, string>()
    const ranks = own.map((one) => {
      const field = `nr-${other(one)}`
      const parsed = count(0, candidateId ? 99 : 999, 0).safeParse(raw[field])
      if (!parsed.success)
        errors[field] = { nl: 'Vul een nummer in, of niets.', en: 'Fill in a number, or nothing.' }
      const rank = parsed.success && parsed.data > 0 ? parsed.data : null
      if (rank !== null && seen.has(rank))
        errors[field] = { nl: `Nummer ${rank} staat er twee keer.`, en: `Number ${rank} is there twice.` }
      if (rank !== null) seen.set(rank, field)
      return { ...one, rank }
    })
    if (Object.keys(errors).length > 0) throw invalid(errors)
    await setMeetings(
      scope,
      planId,
      [candidateId ? 'candidateRank' : 'employerRank'],
      ranks.map((one) => [one, [one.rank]]),
    )
    return { id: planId }
  },
})
