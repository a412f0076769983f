import { createCohort } from '#cases/plans/cohort/createCohort.ts'
import { saveTakers } from '#cases/plans/cohort/saveTakers.ts'
import { saveWishes } from '#cases/plans/cohort/saveWishes.ts'
import { scheduleTalks } from '#cases/plans/cohort/scheduleTalks.ts'
import { type CohortData, viewCohort } from '#cases/plans/cohort/viewCohort.ts'
import { viewNewCohort } from '#cases/plans/cohort/viewNewCohort.ts'
import { addDays } from '#method/dates.ts'
import { randomFrom } from '#statistics/random.ts'
import type { Storyteller } from '../storyteller.ts'

const mostPeople = 12
const mostJobs = 4

/** A morning at which people without a job yet meet employers who seek; wishes are in, nobody chose an answer yet. */
export async function tellCohort(story: Storyteller, today: string): Promise<void> {
  story.on(addDays(today, -9))
  const { jobs } = await story.tell('coach', viewNewCohort, { baan: [] })
  const baan = jobs.slice(0, mostJobs).map((job) => job.id)
  const { people } = await story.tell('coach', viewNewCohort, { baan })
  const ids = people.slice(0, mostPeople).map((one) => one.id)
  const { id: planId } = await story.tell('coach', createCohort, {
    name: 'Kennismaken in het Werkplein',
    baan,
    people: ids,
    priority: ids.slice(0, 2),
  })
  const made = await story.tell('coach', viewCohort, { planId })
  await story.tell('coach', saveTakers, { planId, version: 1, name: made.plan.name, ...takersOf(made) })
  await story.tell('coach', scheduleTalks, {
    planId,
    version: 2,
    onDate: addDays(today, -3),
    startsAt: '10:00',
    talkMinutes: '10',
    breakAfter: '4',
    breakMinutes: '15',
  })
  story.on(addDays(today, -2))
  await tellWishes(story, planId, made)
}

/** One or two places each, one of the first employer's kept for who waits long. */
function takersOf({ tracks, candidates, meetings }: CohortData): Record<string, unknown> {
  return Object.fromEntries([
    ...tracks.flatMap((track, at) => [
      [`plek-${track.id}`, String(1 + (at % 2))],
      [`tafels-${track.id}`, at === 0 ? '2' : '1'],
      [`vast-${track.id}`, at === 0 ? '1' : '0'],
    ]),
    ...candidates.flatMap((one) => [
      [
        `ziet-${one.id}`,
        meetings.filter((meeting) => meeting.candidateId === one.id).map((meeting) => meeting.futureJobId),
      ],
      ...(one.isPriority ? [[`voorrang-${one.id}`, 'ja']] : []),
    ]),
  ])
}

/** Everybody says whom they would like, most of them not all; the same in every demo. */
async function tellWishes(
  story: Storyteller,
  planId: string,
  { candidates, tracks, meetings }: CohortData,
): Promise<void> {
  const next = randomFrom(11)
  const ranked = (ids: readonly string[], most: number) => {
    const order = ids.toSorted()
    for (let at = order.length - 1; at > 0; at -= 1) {
      const other = Math.floor(next() * (at + 1))
      const kept = order[at] as string
      order[at] = order[other] as string
      order[other] = kept
    }
    return Object.fromEntries(order.slice(0, most).map((id, at) => [`nr-${id}`, String(at + 1)]))
  }
  for (const { id: candidateId } of candidates) {
    const met = meetings.filter((one) => one.candidateId === candidateId).map((one) => one.futureJobId)
    await story.tell('coach', saveWishes, { planId, candidateId, ...ranked(met, 2) })
  }
  for (const { id: futureJobId } of tracks) {
    const met = meetings.filter((one) => one.futureJobId === futureJobId).map((one) => one.candidateId)
    await story.tell('accountManager', saveWishes, { planId, futureJobId, ...ranked(met, 5) })
  }
}
