import { z } from 'zod'
import { weekNumber } from '#planning/calendar/weeks.ts'
import { checkPath } from '#planning/developmentPath/check.ts'
import type { Link } from '#planning/developmentPath/instance.ts'
import type { Locale } from '#texts/catalogue.ts'
import { lockCandidates } from '../../candidates/lockCandidates.ts'
import { allow, command, type Scope } from '../../case.ts'
import { impossible, notFound } from '../../errors.ts'
import { id, neededText } from '../../fields.ts'
import { skillsToMatchBy } from '../../matching/background.ts'
import { recordMove } from '../../move.ts'
import { save } from '../../save.ts'
import { addAdjustment } from '../../trajectories/learning/addAdjustment.ts'
import { lockPlaces } from '../../trajectories/learning/seats.ts'
import { bookLinks } from './bookLinks.ts'
import { chainField, type SentLink } from './chainField.ts'
import { jobsForPath, type PathJob } from './jobs.ts'
import { personOf } from './person.ts'
import { mostSteps } from './setting.ts'
import { type PathTask, pathTask } from './task.ts'
import { type ToldPath, toldPath } from './told.ts'
import { trajectoryFor } from './trajectoryFor.ts'

/**
 * The chain becomes the trajectory: a stay at every place, the trainings in the plan, all of it or nothing. The places
 * are locked first, so that what was free on the page is free still, or is refused by name.
 */
export const acceptPath = command({
  name: 'acceptPath',
  rule: allow('candidate', 'path', (input: { candidateId: string }) => input.candidateId),
  input: z.object({ candidateId: id, baan: id, chain: chainField, reason: neededText }),
  async run(scope, { candidateId, baan: futureJobId, chain, reason }) {
    // two people who accept a path of the same candidate do so one after the other
    const [candidate] = await lockCandidates(scope, [candidateId])
    if (!candidate || candidate.archivedAt) throw notFound()
    const places = chain.flatMap((one) => (one.kind === 'place' ? [one.id] : []))
    if (places.length > 0) await lockPlaces(scope, places)
    const person = await personOf(scope, candidateId)
    const skills = await skillsToMatchBy(scope.tx)
    const job = (await jobsForPath(scope, person, skills)).find((one) => one.id === futureJobId)
    if (!job) throw notFound()
    const trajectoryId = await trajectoryFor(scope, candidateId, job)
    const wanted = { person, job, skills, maxChain: mostSteps, weighing: 'both', seats: false } as const
    const told = stillFits(await pathTask(scope, wanted), chain, scope.actor.locale)
    await bookLinks(scope, trajectoryId, told)
    await dateTrajectory(scope, trajectoryId, job, told)
    await addAdjustment.run(scope, { trajectoryId, what: namesOf(told), reason, onDate: null })
    await keep(scope, { candidateId, futureJobId, name: job.function, chain, trajectoryId }, reason)
    return { id: trajectoryId }
  },
})

/** The chain with its days as it is now; refused when the rules no longer hold. */
function stillFits(task: PathTask, sent: readonly SentLink[], locale: Locale): ToldPath {
  const chain = sent.map((one): Link => {
    const placement = task.steps.findIndex((step) => step.kind === one.kind && step.id === one.id)
    return { placement, start: weekNumber(task.weeks, one.startsOn) }
  })
  if (!checkPath(task.instance, { chain }).isFeasible) throw impossible(noLonger)
  return toldPath(task, chain, locale)
}

const namesOf = ({ links }: ToldPath) => links.map((one) => one.name).join(', ')

async function dateTrajectory(scope: Scope, trajectoryId: string, job: PathJob, path: ToldPath) {
  const was = await scope.tx
    .selectFrom('trajectory')
    .select(['startsOn', 'expectedUntil'])
    .where('id', '=', trajectoryId)
    .executeTakeFirstOrThrow()
  await save(scope, 'trajectory', trajectoryId, null, {
    startsOn: was.startsOn ?? path.links[0]?.startsOn ?? null,
    expectedUntil: was.expectedUntil ?? job.expectedFrom ?? path.readyOn,
  })
}

type Kept = {
  candidateId: string
  futureJobId: string
  name: string
  chain: readonly SentLink[]
  trajectoryId: string
}

/** What was chosen, by whom and why. */
async function keep(scope: Scope, { chain, trajectoryId, ...kept }: Kept, reason: string) {
  const { tx, actor, today, now } = scope
  const id = crypto.randomUUID()
  await tx
    .insertInto('plan')
    .values({
      id,
      kind: 'path',
      ...kept,
      status: 'accepted',
      acceptedOn: today,
      setup: JSON.stringify({ chain, trajectoryId }),
      byId: actor.accountId,
      createdAt: now,
    })
    .execute()
  await recordMove(scope, 'plan', id, null, 'accepted', { reason })
}

const noLonger = {
  nl: 'Dit pad past niet meer: er is intussen iets veranderd. Kijk opnieuw welke paden er zijn.',
  en: 'This path no longer fits: something changed meanwhile. Look again which paths there are.',
}
