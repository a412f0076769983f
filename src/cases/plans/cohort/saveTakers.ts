import { z } from 'zod'
import type { Text } from '#texts/catalogue.ts'
import { command } from '../../case.ts'
import { conflict, invalid } from '../../errors.ts'
import { count, id, optionalLine, version } from '../../fields.ts'
import { save } from '../../save.ts'
import { draftCohort, writeCohort } from './draft.ts'
import { loadTakers } from './setup.ts'

/** Places, interviewers and reserved places of each job, and who is to meet whom: `plek-`, `tafels-`, `vast-` and `ziet-<person>-<job>`. */
export const saveTakers = command({
  name: 'saveTakers',
  rule: writeCohort,
  input: z.looseObject({ planId: id, version, name: optionalLine }),
  async run(scope, { planId, version, name, ...raw }) {
    const plan = await draftCohort(scope, planId)
    // who meets whom is more than one row: another editor is noticed before anything is changed
    if (typeof version === 'number' && version !== plan.version)
      throw conflict({ name: plan.name ?? '' }, plan.version)
    const { tx } = scope
    const { candidates, tracks, meetings } = await loadTakers(scope, planId)
    const errors: Record<string, Text> = {}
    const number = (field: string, least: number, most: number, fallback: number) => {
      const parsed = count(least, most, fallback).safeParse(raw[field])
      if (!parsed.success)
        errors[field] = {
          nl: `Vul een getal in van ${least} tot en met ${most}.`,
          en: `Fill in a number from ${least} to ${most}.`,
        }
      return parsed.success ? parsed.data : fallback
    }
    const changed = tracks.map((track) => ({
      id: track.id,
      capacity: number(`plek-${track.id}`, 1, 200, track.capacity),
      interviewers: number(`tafels-${track.id}`, 1, 20, track.interviewers),
      reserved: number(`vast-${track.id}`, 0, 200, track.reserved),
    }))
    for (const one of changed)
      if (one.reserved > one.capacity)
        errors[`vast-${one.id}`] = {
          nl: 'Dit zijn meer plekken dan er zijn.',
          en: 'These are more places than there are.',
        }
    if (Object.keys(errors).length > 0) throw invalid(errors)
    for (const { id: futureJobId, ...values } of changed)
      await tx
        .updateTable('cohortTrack')
        .set(values)
        .where('planId', '=', planId)
        .where('futureJobId', '=', futureJobId)
        .execute()
    const there = new Set(meetings.map((one) => `${one.candidateId} ${one.futureJobId}`))
    for (const candidate of candidates) {
      const isPriority = raw[`voorrang-${candidate.id}`] !== undefined
      if (isPriority !== candidate.isPriority)
        await tx
          .updateTable('cohortCandidate')
          .set({ isPriority })
          .where('planId', '=', planId)
          .where('candidateId', '=', candidate.id)
          .execute()
      const ticked = listOf(raw[`ziet-${candidate.id}`])
      const gone = tracks.filter(
        (track) => there.has(`${candidate.id} ${track.id}`) && !ticked.includes(track.id),
      )
      const fresh = tracks.filter(
        (track) => !there.has(`${candidate.id} ${track.id}`) && ticked.includes(track.id),
      )
      if (gone.length > 0)
        await tx
          .deleteFrom('cohortMeeting')
          .where('planId', '=', planId)
          .where('candidateId', '=', candidate.id)
          .where(
            'futureJobId',
            'in',
            gone.map((one) => one.id),
          )
          .execute()
      if (fresh.length > 0)
        await tx
          .insertInto('cohortMeeting')
          .values(fresh.map((one) => ({ planId, candidateId: candidate.id, futureJobId: one.id })))
          .execute()
    }
    return { id: planId, version: await save(scope, 'plan', planId, version, { name }) }
  },
})

const listOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.map(String) : value === undefined ? [] : [String(value)]
