import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { z } from 'zod'
import { mayEver } from '#access/policy.ts'
import { barsBetween } from '#method/cohortBars.ts'
import { compareCohort } from '#planning/cohort/compare.ts'
import { planCohort } from '#planning/cohort/planCohort.ts'
import { effortOfIterations } from '#planning/effort.ts'
import { allow, type Scope, view } from '../../case.ts'
import { id } from '../../fields.ts'
import { cohortInstance } from './cohortTask.ts'
import { loadCohort, loadTakers, type Takers } from './setup.ts'

/** One cohort: who takes part, who meets whom when, what each wishes, and the two answers side by side. */
export const viewCohort = view({
  name: 'viewCohort',
  rule: allow('plan', 'read', (input: { planId: string }) => input.planId),
  input: z.object({ planId: id }),
  run: (scope, { planId }) => readCohort(scope, planId),
})

export type CohortData = Awaited<ReturnType<typeof readCohort>>

export async function readCohort(scope: Scope, planId: string) {
  const plan = await loadCohort(scope, planId)
  const takers = await loadTakers(scope, planId)
  // what keeps somebody from a job says something of the person that only who may match may know
  const mayMatch = mayEver('candidate', 'match', scope.actor.role)
  const proposals = await scope.tx
    .selectFrom('proposal')
    .select(['id', 'candidateId', 'futureJobId', 'status'])
    .where(sql<boolean>`future_job_id = any(${takers.tracks.map((one) => one.id)}::uuid[])`)
    .orderBy('id')
    .execute()
  return {
    plan,
    ...takers,
    mayMatch,
    barred: (mayMatch ? takers.candidates : []).flatMap((candidate) =>
      takers.tracks.flatMap((track) => {
        const bars = barsBetween(candidate, track)
        return bars.length > 0 ? [{ candidateId: candidate.id, futureJobId: track.id, bars }] : []
      }),
    ),
    answers: answersOf(takers),
    proposals,
    today: scope.today,
    now: scope.now,
  }
}

/** More steps than any cohort of a work company needs; a cohort of 500 with 50 employers takes milliseconds. */
const steps = 100_000

/** The two answers and what each costs whom; null while nobody ranked anybody. */
function answersOf(takers: Takers) {
  const instance = cohortInstance(takers)
  if (instance.candidates.every((one) => one.pref.length === 0)) return null
  const stable = planCohort(instance, 'stable', effortOfIterations(steps, 1))
  const value = planCohort(instance, 'value', effortOfIterations(steps, 1))
  if (stable.kind !== 'plan' || value.kind !== 'plan') return null
  const compared = compareCohort(instance, stable.plan, value.plan)
  const pairs = { stable: pairsOf(takers, compared, 'stable'), value: pairsOf(takers, compared, 'value') }
  return {
    compared,
    pairs,
    /** Names these two answers: other wishes give another. */
    key: createHash('sha256').update(JSON.stringify(pairs)).digest('hex'),
    wishes: instance.candidates.map((one) => one.pref.length),
    isValueProven: value.isProven,
  }
}

/** Who goes to which job in one of the answers. */
function pairsOf(
  { candidates, tracks }: Takers,
  compared: ReturnType<typeof compareCohort>,
  goal: 'stable' | 'value',
): [candidateId: string, futureJobId: string][] {
  return compared.candidates.flatMap((one): [string, string][] => {
    const seat = one[goal]
    const [candidateId, futureJobId] = [candidates[one.candidate]?.id, seat && tracks[seat.track]?.id]
    return candidateId && futureJobId ? [[candidateId, futureJobId]] : []
  })
}
