import { z } from 'zod'
import { planSpeedDates, roundStarts } from '#planning/speedDates/planSpeedDates.ts'
import { command } from '../../case.ts'
import { invalid } from '../../errors.ts'
import { count, id, optionalDate, version } from '../../fields.ts'
import { save } from '../../save.ts'
import { draftCohort, writeCohort } from './draft.ts'
import { setMeetings } from './setMeetings.ts'
import { loadTakers } from './setup.ts'

const time = z.preprocess(
  (value) => {
    const found = /^\s*(\d{1,2})(?:[:.]([0-5]\d))?\s*$/.exec(String(value ?? ''))
    return found ? Number(found[1]) * 60 + Number(found[2] ?? 0) : Number.NaN
  },
  z.number({ error: 'number' }).int().min(0).max(1439),
)

const minutesInADay = 24 * 60

/** When the talks are, how long each, and when there is a break; the schedule is made at once. */
export const scheduleTalks = command({
  name: 'scheduleTalks',
  rule: writeCohort,
  input: z.object({
    planId: id,
    version,
    onDate: optionalDate,
    startsAt: time,
    talkMinutes: count(3, 120, 10),
    breakAfter: count(0, 50, 4),
    breakMinutes: count(0, 120, 15),
  }),
  async run(scope, { planId, version, ...times }) {
    const { setup } = await draftCohort(scope, planId)
    const { candidates, tracks, meetings } = await loadTakers(scope, planId)
    const number = new Map([...candidates.entries(), ...tracks.entries()].map(([at, one]) => [one.id, at]))
    const talks = planSpeedDates({
      people: candidates.length,
      tables: tracks.map((track) => track.interviewers),
      meetings: meetings.map((one) => ({
        person: number.get(one.candidateId) ?? -1,
        track: number.get(one.futureJobId) ?? -1,
      })),
    })
    const last = Math.max(0, ...talks.map((talk) => talk?.round ?? 0))
    if (roundStarts(last, times) + times.talkMinutes > minutesInADay)
      throw invalid({ startsAt: pastMidnight })
    await setMeetings(
      scope,
      planId,
      ['round', 'interviewer'],
      meetings.map((one, at) => [one, [talks[at]?.round ?? null, talks[at]?.table ?? null]]),
    )
    const saved = await save(scope, 'plan', planId, version, {
      setup: JSON.stringify({ ...setup, ...times }),
    })
    return { id: planId, version: saved }
  },
})

const pastMidnight = {
  nl: 'Zo duren de gesprekken tot na middernacht. Begin vroeger, of maak ze korter.',
  en: 'Like this the talks last till after midnight. Begin earlier, or make them shorter.',
}
