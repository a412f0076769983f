import { moveProposal } from '#cases/match/moveProposal.ts'
import { notPropose } from '#cases/match/notPropose.ts'
import { proposeCandidates } from '#cases/match/proposeCandidates.ts'
import { addDays } from '#method/dates.ts'
import type { NotProposedReason, ProposalWay } from '#method/proposing.ts'
import { introduce } from '../plot.ts'
import type { Storyteller } from '../storyteller.ts'
import { type SeekerKey, seekers } from './seekers.ts'
import type { SeekingJob } from './seekingJobs.ts'

type JobKey = SeekingJob['key']
export type Found = { job: Map<JobKey, string>; seeker: Map<SeekerKey, string> }

type Proposed = { job: JobKey; who: SeekerKey; why: string; way?: ProposalWay; daysAgo: number }

const proposed: readonly Proposed[] = [
  {
    job: 'orderPicker',
    who: 'lieke',
    why: 'Kan al tillen en inpakken. Scannen leert ze snel.',
    way: 'develop',
    daysAgo: 9,
  },
  {
    job: 'shop',
    who: 'hamza',
    why: 'Rekent af en staat graag tussen de klanten.',
    way: 'direct',
    daysAgo: 8,
  },
  {
    job: 'shop',
    who: 'maud',
    why: 'Vult al vakken. De kassa leert ze in de winkel.',
    way: 'develop',
    daysAgo: 8,
  },
]

type Introduced = { job: JobKey; who: SeekerKey; why: string; daysAgo: number }

/** Introduced to the employer, who sees what they can do and may say yes or no. */
const introduced: readonly Introduced[] = [
  { job: 'serving', who: 'yara', why: 'Serveert al en is graag onder de gasten.', daysAgo: 4 },
  { job: 'host', who: 'sjoerd', why: 'Brengt al maaltijden rond en heeft geduld.', daysAgo: 3 },
]

type Passed = { job: JobKey; who: SeekerKey; reasonKey: NotProposedReason; why?: string; daysAgo: number }

const notProposed: readonly Passed[] = [
  {
    job: 'bikes',
    who: 'desta',
    reasonKey: 'wantsOtherWork',
    why: 'Wil liever met hout werken.',
    daysAgo: 12,
  },
  {
    job: 'gardener',
    who: 'ilse',
    reasonKey: 'conditionsDoNotFit',
    why: 'De weg naar Dronten is te lang.',
    daysAgo: 6,
  },
  { job: 'host', who: 'yara', reasonKey: 'otherJobFitsBetter', daysAgo: 6 },
]

/** What people decided on these jobs, each with a reason; the last proposal of one candidate is long ago. */
export async function tellDecisions(story: Storyteller, today: string, found: Found): Promise<void> {
  const of = ({ job, who }: { job: JobKey; who: SeekerKey }) => ({
    coach: seekers[who].coach,
    futureJobId: found.job.get(job) ?? '',
    candidateId: found.seeker.get(who) ?? '',
  })
  await tellLongAgo(story, today, of({ job: 'shop', who: 'noor' }))
  for (const one of [...notProposed].sort(oldestFirst)) {
    const { coach, futureJobId, candidateId } = of(one)
    story.on(addDays(today, -one.daysAgo))
    const { reasonKey, why } = one
    await story.tell(coach, notPropose, { futureJobId, candidateIds: [candidateId], reasonKey, why })
  }
  for (const one of [...introduced].sort(oldestFirst)) {
    const { coach, futureJobId, candidateId } = of(one)
    story.on(addDays(today, -one.daysAgo))
    await introduce(story, coach, futureJobId, candidateId, one.why)
  }
  for (const one of [...proposed].sort(oldestFirst)) {
    const { coach, futureJobId, candidateId } = of(one)
    story.on(addDays(today, -one.daysAgo))
    const { why, way } = one
    await story.tell(coach, proposeCandidates, { futureJobId, candidateIds: [candidateId], why, way })
  }
}

const oldestFirst = (a: { daysAgo: number }, b: { daysAgo: number }) => b.daysAgo - a.daysAgo

/** Proposed once, chose not to, and nobody thought of her since. */
async function tellLongAgo(
  story: Storyteller,
  today: string,
  {
    coach,
    futureJobId,
    candidateId,
  }: { coach: 'coach' | 'coachTwo' | 'coachThree'; futureJobId: string; candidateId: string },
): Promise<void> {
  story.on(addDays(today, -72))
  await story.tell(coach, proposeCandidates, {
    futureJobId,
    candidateIds: [candidateId],
    why: 'Woont om de hoek van de winkel.',
  })
  const { id: proposalId } = await story.arrange((tx) =>
    tx
      .selectFrom('proposal')
      .select('id')
      .where('futureJobId', '=', futureJobId)
      .where('candidateId', '=', candidateId)
      .executeTakeFirstOrThrow(),
  )
  await story.tell(coach, moveProposal, {
    futureJobId,
    proposalId,
    move: 'withdraw',
    reasonKey: 'candidateDoesNotWant',
    reason: 'Ze wil liever sleutelen dan in een winkel staan.',
  })
}
