import { saveJobAsks } from '#cases/match/saveJobAsks.ts'
import { savePlaceSkills } from '#cases/places/savePlaceSkills.ts'
import { addDays } from '#method/dates.ts'
import { newCandidate, newEmployer, newJob } from '../plot.ts'
import type { Storyteller } from '../storyteller.ts'
import { type SeekerKey, seekers } from './seekers.ts'
import { type Found, tellDecisions } from './seekingDecisions.ts'
import { type SeekingJob, seekingJobs } from './seekingJobs.ts'

/** Jobs that look for people and people who look for a job: what matching, closeness and fairness are about. */
export async function tellSeeking(story: Storyteller, today: string): Promise<void> {
  const found: Found = { job: new Map(), seeker: new Map() }
  const byArrival = (Object.keys(seekers) as SeekerKey[]).sort(
    (a, b) => seekers[b].daysHere - seekers[a].daysHere,
  )
  for (const key of byArrival) {
    const { coach, daysHere, ...facts } = seekers[key]
    story.on(addDays(today, -daysHere))
    found.seeker.set(key, await newCandidate(story, coach, facts))
  }
  story.on(addDays(today, -80))
  for (const one of seekingJobs) found.job.set(one.key, await tellJob(story, today, one))
  await tellWhatThePlaceTeaches(story)
  await tellDecisions(story, today, found)
}

async function tellJob(story: Storyteller, today: string, one: SeekingJob): Promise<string> {
  const { key: _, employer, startsInDays, asks, ...facts } = one
  const by = employer === 'caterer' ? 'accountManager' : 'accountManagerTwo'
  const employerId =
    employer === 'caterer'
      ? await catererOf(story)
      : await newEmployer(story, by, { ...employer, knowsGroup: 'yes' })
  const expectedFrom = addDays(today, startsInDays)
  const futureJobId = await newJob(story, by, employerId, { ...facts, expectedFrom })
  if (asks) {
    const version = await versionOf(story, 'futureJob', futureJobId)
    await story.tell(by, saveJobAsks, { futureJobId, version, ...asks })
  }
  return futureJobId
}

async function catererOf(story: Storyteller): Promise<string> {
  const { employerId } = await story.arrange((tx) =>
    tx
      .selectFrom('account')
      .select('employerId')
      .where('id', '=', story.id('caterer'))
      .executeTakeFirstOrThrow(),
  )
  if (employerId === null) throw new Error('demo: the caterer has no employer yet')
  return employerId
}

const versionOf = async (story: Storyteller, table: 'futureJob' | 'place', id: string): Promise<number> =>
  story.arrange(async (tx) => {
    const { version } = await tx
      .selectFrom(table)
      .select('version')
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    return version
  })

/** The canteen teaches what a job in serving asks, so that a skill that opens doors has a door to show. */
async function tellWhatThePlaceTeaches(story: Storyteller): Promise<void> {
  const { id: placeId } = await story.arrange((tx) =>
    tx
      .selectFrom('place')
      .select('id')
      .where('name', '=', 'Bedrijfskantine Werkplein')
      .executeTakeFirstOrThrow(),
  )
  const version = await versionOf(story, 'place', placeId)
  await story.tell('accountManager', savePlaceSkills, {
    placeId,
    version,
    'skill.0': 'Gasten ontvangen',
    'level.0': '3',
    'skill.1': 'Hygiënisch werken',
    'level.1': '3',
    'skill.2': 'Eten serveren',
    'level.2': '3',
    'skill.3': 'Tafels afruimen',
    'level.3': '3',
  })
}
