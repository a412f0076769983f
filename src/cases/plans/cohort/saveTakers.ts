import { sql } from 'kysely'
import { z } from 'zod'
import type { Text } from '#texts/catalogue.ts'
import { command, type Scope } from '../../case.ts'
import { conflict, invalid } from '../../errors.ts'
import { chosenIds, count, id, optionalLine, version } from '../../fields.ts'
import { save } from '../../save.ts'
import { draftCohort, writeCohort } from './draft.ts'
import { addMeetings, dropMeetings } from './setMeetings.ts'
import { type CohortTrack, loadTakers, type Takers } from './setup.ts'

/** Places, interviewers and reserved places of each job, and who is to meet whom: `plek-`, `tafels-`, `vast-<job>`, `ziet-` and `voorrang-<person>`. */
export const saveTakers = command({
  name: 'saveTakers',
  rule: writeCohort,
  input: z.looseObject({ planId: id, version, name: optionalLine }),
  async run(scope, { planId, version, name, ...raw }) {
    const plan = await draftCohort(scope, planId)
    // who meets whom is more than one row: another editor is noticed before anything is changed
    if (typeof version === 'number' && version !== plan.version)
      throw conflict({ name: plan.name ?? '' }, plan.version)
    const takers = await loadTakers(scope, planId)
    await saveSizes(scope, planId, sizesOfFields(takers.tracks, raw))
    await savePriority(
      scope,
      planId,
      takers.candidates.flatMap(({ id }) => (raw[`voorrang-${id}`] === undefined ? [] : [id])),
    )
    await saveMeetings(scope, planId, takers, raw)
    return { id: planId, version: await save(scope, 'plan', planId, version, { name }) }
  },
})

type Sizes = Pick<CohortTrack, 'id' | 'capacity' | 'interviewers' | 'reserved'>

/** In: the jobs, the raw fields. Out: the sizes of each. Errors: `invalid` at each field that is not understood. */
function sizesOfFields(tracks: Takers['tracks'], raw: Record<string, unknown>): Sizes[] {
  const errors: Record<string, Text> = {}
  const number = (field: string, least: number, most: number, fallback: number) => {
    const parsed = count(least, most, fallback).safeParse(raw[field])
    if (parsed.success) return parsed.data
    errors[field] = {
      nl: `Vul een getal in van ${least} tot en met ${most}.`,
      en: `Fill in a number from ${least} to ${most}.`,
    }
    return fallback
  }
  const sizes = tracks.map((track) => ({
    id: track.id,
    capacity: number(`plek-${track.id}`, 1, 200, track.capacity),
    interviewers: number(`tafels-${track.id}`, 1, 20, track.interviewers),
    reserved: number(`vast-${track.id}`, 0, 200, track.reserved),
  }))
  for (const one of sizes)
    if (one.reserved > one.capacity)
      errors[`vast-${one.id}`] = {
        nl: 'Dit zijn meer plekken dan er zijn.',
        en: 'These are more places than there are.',
      }
  if (Object.keys(errors).length > 0) throw invalid(errors)
  return sizes
}

async function saveSizes({ tx }: Scope, planId: string, sizes: readonly Sizes[]): Promise<void> {
  await sql`update cohort_track set capacity = size.capacity, interviewers = size.interviewers, reserved = size.reserved
    from unnest(${sizes.map((one) => one.id)}::uuid[], ${sizes.map((one) => one.capacity)}::integer[],
      ${sizes.map((one) => one.interviewers)}::integer[], ${sizes.map((one) => one.reserved)}::integer[])
      as size (future_job_id, capacity, interviewers, reserved)
    where cohort_track.plan_id = ${planId} and cohort_track.future_job_id = size.future_job_id`.execute(tx)
}

async function savePriority({ tx }: Scope, planId: string, ids: readonly string[]): Promise<void> {
  await tx
    .updateTable('cohortCandidate')
    .set({ isPriority: sql<boolean>`candidate_id = any(${[...ids]}::uuid[])` })
    .where('planId', '=', planId)
    .execute()
}

/** Only what differs is written: a meeting that stays keeps what was said of it. */
async function saveMeetings(
  scope: Scope,
  planId: string,
  { candidates, tracks, meetings }: Takers,
  raw: Record<string, unknown>,
): Promise<void> {
  const keyOf = (one: { candidateId: string; futureJobId: string }) => `${one.candidateId} ${one.futureJobId}`
  const there = new Set(meetings.map(keyOf))
  const wanted = candidates.flatMap(({ id: candidateId }) => {
    const ticked = new Set(chosenIds.catch([]).parse(raw[`ziet-${candidateId}`]))
    return tracks.flatMap(({ id: futureJobId }) =>
      ticked.has(futureJobId) ? [{ candidateId, futureJobId }] : [],
    )
  })
  const stays = new Set(wanted.map(keyOf))
  await dropMeetings(
    scope,
    planId,
    meetings.filter((one) => !stays.has(keyOf(one))),
  )
  await addMeetings(
    scope,
    planId,
    wanted.filter((one) => !there.has(keyOf(one))),
  )
}
