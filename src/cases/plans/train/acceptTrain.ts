import { sql } from 'kysely'
import { z } from 'zod'
import { addDays } from '#method/dates.ts'
import { planCycle } from '#method/lifecycles/plan.ts'
import { mondayOf } from '#planning/calendar/weeks.ts'
import type { TrainPlan } from '#planning/train/instance.ts'
import { longDay } from '#texts/days.ts'
import { lockCandidates } from '../../candidates/lockCandidates.ts'
import { allow, command, type Scope } from '../../case.ts'
import { impossible } from '../../errors.ts'
import { id } from '../../fields.ts'
import { move, recordMove } from '../../move.ts'
import { planStay } from '../../trajectories/learning/planStay.ts'
import { hasSeat, lockPlaces } from '../../trajectories/learning/seats.ts'
import { startOfChosen } from '../../trajectories/start/startOfChosen.ts'
import { lastRuns } from '../runs.ts'
import { loadTrainPlan, type TrainAbout, type TrainPerson } from './setup.ts'
import { type ToldStay, toldOf } from './viewTrainPlan.ts'

/**
 * The train as it was last planned becomes stays: planned stays of its people at its places give way, new ones are made,
 * and the coach of each gets the task to prepare the first. Who was chosen and has no trajectory yet gets one. The places
 * are locked, in the one order; a seat that is gone meanwhile refuses the whole train, and nothing is changed.
 */
export const acceptTrain = command({
  name: 'acceptTrain',
  rule: allow('plan', 'write', (input: { planId: string }) => input.planId),
  input: z.object({ planId: id, runId: id }),
  async run(scope, { planId, runId }) {
    // first: what is read after this is what everybody sees until the train is accepted
    await move(scope, 'plan', planId, planCycle, { move: 'accept' })
    const { setup } = await loadTrainPlan(scope, planId)
    const [run] = await lastRuns<TrainPlan, TrainAbout>(scope, planId, 1)
    const told = run?.id === runId ? toldOf(run, setup.readyOn) : null
    if (!run || !told) throw impossible(planChanged)
    if (told.stays.some((stay) => stay.startsOn < mondayOf(scope.today))) throw impossible(planOld)
    await mustBeHere(
      scope,
      setup.people.map((person) => person.candidateId),
    )
    const places = new Map((await lockPlaces(scope, setup.placeIds)).map((place) => [place.id, place]))
    for (const { name, closedAt } of places.values()) if (closedAt) throw impossible(closedPlace(name))
    const made: { trajectoryId: string; stays: ToldStay[]; person: TrainPerson }[] = []
    for (const person of setup.people) {
      const stays = told.stays.filter((stay) => stay.candidateId === person.candidateId)
      if (stays.length === 0) continue
      const trajectoryId = await trajectoryOf(scope, person)
      await clearPlanned(scope, trajectoryId, setup.placeIds)
      made.push({ trajectoryId, stays, person })
    }
    for (const { trajectoryId, stays } of made) {
      for (const stay of stays) {
        const period = { from: stay.startsOn, until: stay.endsOn }
        if (!(await hasSeat(scope, stay.placeId, period)))
          throw impossible(seatGone(places.get(stay.placeId)?.name ?? '', stay.startsOn))
        await planStay(scope, trajectoryId, stay)
      }
      await taskFor(scope, trajectoryId, stays, places.get(stays[0]?.placeId ?? '')?.name ?? '')
    }
    await scope.tx
      .updateTable('plan')
      .set({ acceptedRunId: run.id, acceptedOn: scope.today })
      .where('id', '=', planId)
      .execute()
    return { id: planId, stays: made.reduce((sum, one) => sum + one.stays.length, 0) }
  },
})

/** Locks the people. Refuses when one is not there any more. */
async function mustBeHere(scope: Scope, ids: readonly string[]): Promise<void> {
  const people = await lockCandidates(scope, ids)
  if (people.length < ids.length || people.some((one) => one.archivedAt)) throw impossible(nobodyChosen)
}

/** The trajectory of somebody in the train; of who was chosen it begins here. */
async function trajectoryOf(scope: Scope, person: TrainPerson): Promise<string> {
  const found = await scope.tx
    .selectFrom('trajectory')
    .select(['id', 'status'])
    .where('candidateId', '=', person.candidateId)
    .where('futureJobId', '=', person.futureJobId)
    .orderBy(sql`status = 'ended'`)
    .orderBy('createdAt', 'desc')
    .orderBy('id')
    .executeTakeFirst()
  // who stopped meanwhile does not begin again because a plan of before says so
  if (found?.status === 'ended') throw impossible(nobodyChosen)
  if (found) return found.id
  const started = await startOfChosen(scope, person.candidateId, person.futureJobId)
  if (!started) throw impossible(nobodyChosen)
  return started
}

/** What was planned by hand or by an earlier acceptance gives way; what has begun stays. */
async function clearPlanned(scope: Scope, trajectoryId: string, placeIds: readonly string[]): Promise<void> {
  const gone = await scope.tx
    .updateTable('stay')
    .set((eb) => ({ status: 'cancelled', version: eb('version', '+', 1) }))
    .where('trajectoryId', '=', trajectoryId)
    .where('placeId', 'in', [...placeIds])
    .where('status', '=', 'planned')
    .returning('id')
    .execute()
  for (const { id } of gone.toSorted((one, other) => (one.id < other.id ? -1 : 1)))
    await recordMove(scope, 'stay', id, 'planned', 'cancelled', { reason: replaced[scope.actor.locale] })
}

/** So long before the first day somebody has to be called. */
const daysBefore = 7

async function taskFor(
  scope: Scope,
  trajectoryId: string,
  stays: readonly ToldStay[],
  place: string,
): Promise<void> {
  const [first] = stays
  if (!first) return
  const { tx, actor, today } = scope
  const { coachId } = await tx
    .selectFrom('trajectory')
    .innerJoin('candidate', 'candidate.id', 'trajectory.candidateId')
    .select('candidate.coachId')
    .where('trajectory.id', '=', trajectoryId)
    .executeTakeFirstOrThrow()
  const text = `${heads[actor.locale]}: ${rest(place, longDay(first.startsOn, actor.locale))[actor.locale]}`
  // accepted once more: the task of before is the same task, on another day
  await tx
    .deleteFrom('action')
    .where('trajectoryId', '=', trajectoryId)
    .where('doneAt', 'is', null)
    .where((eb) => eb.or(Object.values(heads).map((head) => eb('text', 'like', `${head}: %`))))
    .execute()
  const early = addDays(first.startsOn, -daysBefore)
  const dueOn = [early, today].toSorted().at(-1) ?? today
  await tx.insertInto('action').values({ text, dueOn, ownerId: coachId, trajectoryId }).execute()
}

/** How the task begins: by this it is known again. */
const heads = { nl: 'Begin voorbereiden', en: 'Prepare the start' }
const rest = (place: string, day: string) => ({
  nl: `${place}, ${day}. Bel de buddy en de kandidaat.`,
  en: `${place}, ${day}. Call the buddy and the candidate.`,
})

const replaced = { nl: 'Vervangen door een plan voor het treintje.', en: 'Replaced by a plan for the train.' }

const planChanged = {
  nl: 'Er is intussen een ander plan gemaakt. Kijk eerst wat er nu staat.',
  en: 'Another plan was made meanwhile. First look at what is here now.',
}
const planOld = {
  nl: 'Dit plan begint in weken die voorbij zijn. Plan opnieuw.',
  en: 'This plan begins in weeks that are over. Plan again.',
}
const nobodyChosen = {
  nl: 'Iemand in dit treintje is gestopt, of is niet meer gekozen voor een baan die er nog is. Plan opnieuw zonder die persoon.',
  en: 'Somebody in this train has stopped, or is no longer chosen for a job that is still there. Plan again without that person.',
}
const closedPlace = (place: string) => ({
  nl: `${place} neemt niemand meer aan. Plan opnieuw zonder die plek.`,
  en: `${place} takes nobody any more. Plan again without it.`,
})
const seatGone = (place: string, day: string) => ({
  nl: `${place} is vol vanaf ${longDay(day, 'nl')}: iemand anders kreeg de plek. Plan opnieuw, dan houdt het treintje daar rekening mee.`,
  en: `${place} is full from ${longDay(day, 'en')}: somebody else got the seat. Plan again, then the train goes round it.`,
})
