import { sql } from 'kysely'
import { z } from 'zod'
import { addDays } from '#method/dates.ts'
import { lastKnownBefore } from '#planning/calendar/intakes.ts'
import { weekNumber, weeksFrom } from '#planning/calendar/weeks.ts'
import type { Task } from '#planning/tasks.ts'
import type { TrainPlan } from '#planning/train/instance.ts'
import { readyBy } from '#planning/train/wishes/readyBy.ts'
import { storyOf } from '#planning/train/wishes/story.ts'
import type { TrainFacts } from '#planning/train/wishes/wholeTrain.ts'
import { allow, type Scope, view } from '../../case.ts'
import { id, optionalDate } from '../../fields.ts'
import { lastRuns, type Run } from '../runs.ts'
import { loadTrainPlan, type TrainAbout, weeksAhead } from './setup.ts'
import { trainPeople } from './trainPeople.ts'
import { trainData } from './trainTask.ts'

type TrainRun = Run<TrainPlan, TrainAbout>
type TrainTask = Extract<Task, { kind: 'train' }>

/** One train: the plan as it was last made, the one before it, and what people chose. */
export const viewTrainPlan = view({
  name: 'viewTrainPlan',
  rule: allow('plan', 'read', (input: { planId: string }) => input.planId),
  input: z.object({ planId: id, klaar: optionalDate.catch(null) }),
  async run(scope, { planId, klaar }) {
    const plan = await loadTrainPlan(scope, planId)
    const { setup } = plan
    const data = await trainData(scope, setup)
    const possible = await trainPeople(scope, [...new Set(setup.people.map((one) => one.futureJobId))])
    const people = await peopleOf(
      scope,
      setup.people.map((one) => one.candidateId),
    )
    const runs = await lastRuns<TrainPlan, TrainAbout>(scope, planId, 12)
    const [run = null] = runs
    const made = runs.filter((one) => one.answer?.kind === 'plan')
    const names = {
      person: (candidateId: string) => people.get(candidateId) ?? '…',
      place: (placeId: string) => data.places.find((one) => one.id === placeId)?.name ?? '…',
    }
    return {
      plan,
      setup,
      data,
      run,
      names,
      today: scope.today,
      now: scope.now,
      latecomers: possible.filter(
        (one) => !setup.people.some((there) => there.candidateId === one.candidateId),
      ),
      otherPlaces: await placesBeside(scope, setup.placeIds),
      told: made[0] ? toldOf(made[0], klaar ?? setup.readyOn) : null,
      before: made[1] ? toldOf(made[1], setup.readyOn) : null,
      readyOn: klaar ?? setup.readyOn,
      /** Places of which no day of intake is known up to the job: nobody is planned to begin there after that. */
      intakesEnd: data.places.flatMap(({ id, name, intakes }) => {
        const lastOn = lastKnownBefore(intakes, setup.readyOn)
        return lastOn ? [{ placeId: id, name, lastOn }] : []
      }),
    }
  },
})

export type TrainPlanData = Awaited<ReturnType<(typeof viewTrainPlan)['run']>>

async function peopleOf({ tx }: Scope, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await tx
    .selectFrom('candidate')
    .select(['id', 'firstName'])
    .where(sql<boolean>`id = any(${ids}::uuid[])`)
    .orderBy('id')
    .execute()
  return new Map(rows.map((row) => [row.id, row.firstName]))
}

function placesBeside({ tx }: Scope, ids: readonly string[]) {
  return tx
    .selectFrom('place')
    .select(['id', 'name', 'capacity'])
    .where('closedAt', 'is', null)
    .where('capacity', '>', 0)
    .where(sql<boolean>`id <> all(${ids}::uuid[])`)
    .orderBy('name')
    .orderBy('id')
    .execute()
}

/** A plan that was made, in days and with what each number stands for. */
export type ToldTrain = NonNullable<ReturnType<typeof toldOf>>
export type ToldStay = ToldTrain['stays'][number]

/** In: a run that gave a plan, the day by which people should be ready. Out: its stays, ends, and who is ready. */
export function toldOf(run: TrainRun, readyOn: string) {
  if (run.answer?.kind !== 'plan') return null
  const { instance, wishes } = run.task as TrainTask
  const { plan } = run.answer
  const facts = run.answer.facts as TrainFacts | undefined
  const { firstMonday, candidateIds, placeIds } = run.about
  const on = (week: number) => addDays(firstMonday, week * 7)
  const { stays, empty } = storyOf(instance, wishes, plan)
  const { ready, short } = readyBy(
    instance,
    wishes,
    plan,
    weekNumber(weeksFrom(firstMonday, weeksAhead), readyOn),
  )
  const personId = (candidate: number) => candidateIds[candidate] ?? ''
  const placeId = (place: number) => placeIds[place] ?? ''
  return {
    stays: stays.map((one) => ({
      candidateId: personId(one.candidate),
      placeId: placeId(one.place),
      startsOn: on(one.from),
      endsOn: on(one.until),
      weeks: one.until - one.from,
      waits: one.waits,
    })),
    ends: candidateIds.map((candidateId, at) => ({ candidateId, readyOn: on(plan.end[at] ?? 0) })),
    ready: ready.map(personId),
    short: short.map((one) =>
      one.kind === 'seat'
        ? {
            kind: one.kind,
            candidateId: personId(one.candidate),
            placeId: placeId(one.place),
            waited: one.waited,
          }
        : {
            kind: one.kind,
            candidateId: personId(one.candidate),
            aloneOn: Number.isFinite(one.aloneReady) ? on(one.aloneReady) : null,
          },
    ),
    empty: empty.map((one) => ({
      placeId: placeId(one.place),
      fromOn: on(one.from),
      untilOn: addDays(on(one.until), -3),
      weeks: one.until - one.from,
    })),
    lateWeeks: plan.end.reduce((sum, end, at) => sum + Math.max(0, end - (instance.due[at] ?? 0)), 0),
    onTime: plan.end.filter((end, at) => end <= (instance.due[at] ?? 0)).length,
    oneMoreSeat: (facts?.oneMoreSeat ?? []).map((one) => ({ ...one, placeId: placeId(one.place) })),
    /** Places of which there was no time to reckon what one more seat would give. */
    notReckoned: placeIds.filter((_, place) => !facts?.oneMoreSeat.some((one) => one.place === place)),
    howMany: facts?.howMany ?? null,
  }
}

/** Stays of the new plan that begin on another day than in the old one, that are new, and that are gone. */
export function movedBetween(old: ToldTrain, fresh: ToldTrain) {
  const key = (stay: ToldStay) => `${stay.candidateId} ${stay.placeId}`
  const was = new Map(old.stays.map((stay) => [key(stay), stay]))
  const is = new Map(fresh.stays.map((stay) => [key(stay), stay]))
  return [...new Set([...is.keys(), ...was.keys()])].flatMap((one) => {
    const [before, now] = [was.get(one) ?? null, is.get(one) ?? null]
    if (before?.startsOn === now?.startsOn && before?.endsOn === now?.endsOn) return []
    const { candidateId, placeId } = (now ?? before) as ToldStay
    return [{ candidateId, placeId, before, now }]
  })
}
