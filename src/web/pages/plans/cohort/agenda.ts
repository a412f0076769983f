import { viewCohort } from '#cases/plans/cohort/viewCohort.ts'
import { iCalendar } from '#exchange/iCalendar/iCalendar.ts'
import { clock } from '#method/weekTimes.ts'
import { roundStarts } from '#planning/speedDates/planSpeedDates.ts'
import { messages } from '#texts/catalogue.ts'
import { file } from '../../../http/definitions.ts'
import { uidOf } from '../../trajectories/agenda/events.ts'
import { badgesOf } from './schedule.ts'
import { cohortTexts } from './texts.ts'

/** Every talk of the day as an event; empty while no day was chosen. */
export const cohortAgenda = file({
  path: '/plannen/kennismaken/:planId/agenda.ics',
  case: viewCohort,
  type: 'text/calendar; charset=utf-8',
  name: ({ plan }) => `kennismaken-${plan.name ?? 'plan'}.ics`,
  content: ({ plan, meetings, candidates, tracks, now }, locale) => {
    const t = messages(cohortTexts, locale)
    const badges = badgesOf({ candidates })
    const { onDate, talkMinutes } = plan.setup
    const events = meetings.flatMap((meeting) => {
      const who = candidates.find((one) => one.id === meeting.candidateId)
      const job = tracks.find((one) => one.id === meeting.futureJobId)
      if (!onDate || meeting.round === null || !who || !job) return []
      const at = clock(roundStarts(meeting.round, plan.setup))
      const table = t.table(`${job.function}, ${job.employer}`, (meeting.interviewer ?? 0) + 1)
      return [
        {
          uid: uidOf('talk', `${plan.id}-${who.id}-${job.id}`),
          revision: plan.version,
          when: { kind: 'time' as const, on: onDate, at, minutes: talkMinutes },
          summary: `${badges.get(who.id)}: ${table}`,
        },
      ]
    })
    return iCalendar({ name: plan.name ?? t.noName, stamp: now, events })
  },
})
