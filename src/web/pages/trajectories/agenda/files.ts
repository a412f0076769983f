import { exportMyAgenda } from '#cases/myWay/exportMyAgenda.ts'
import { exportTrajectoryAgenda } from '#cases/trajectories/agenda/exportTrajectoryAgenda.ts'
import { type TrainStay, viewJobTrain, viewPlaceTrain } from '#cases/trajectories/learning/viewTrain.ts'
import { type CalendarEvent, iCalendar } from '#exchange/iCalendar/iCalendar.ts'
import { type Locale, messages } from '#texts/catalogue.ts'
import { file } from '../../../http/definitions.ts'
import { agendaEvents, stayDays, uidOf } from './events.ts'
import { agendaTexts } from './texts.ts'

const type = 'text/calendar; charset=utf-8'

const trajectoryAgenda = file({
  path: '/trajecten/:trajectoryId/agenda.ics',
  case: exportTrajectoryAgenda,
  type,
  name: ({ firstName }) => `agenda-${firstName}.ics`,
  content: ({ firstName, job, now, ...parts }, locale) =>
    iCalendar({
      name: messages(agendaTexts, locale).name([firstName, job].filter(Boolean).join(', ')),
      stamp: now,
      events: agendaEvents(parts, locale, firstName),
    }),
})

const myAgenda = file({
  path: '/mijn-weg/agenda.ics',
  case: exportMyAgenda,
  type,
  name: () => 'mijn-agenda.ics',
  content: ({ now, ...parts }, locale) =>
    iCalendar({
      name: messages(agendaTexts, locale).name(messages(agendaTexts, locale).mine),
      stamp: now,
      events: agendaEvents(parts, locale, null),
    }),
})

const jobTrainAgenda = file({
  path: '/banen/:futureJobId/treintje/agenda.ics',
  case: viewJobTrain,
  type,
  name: ({ job }) => `treintje-${job.function}.ics`,
  content: ({ job, stays, now }, locale) => train(job.function, stays, now, locale),
})

const placeTrainAgenda = file({
  path: '/leerplekken/:placeId/treintje/agenda.ics',
  case: viewPlaceTrain,
  type,
  name: ({ place }) => `treintje-${place.name}.ics`,
  content: ({ place, stays, now }, locale) => train(place.name, stays, now, locale),
})

function train(of: string, stays: readonly TrainStay[], stamp: Date, locale: Locale): string {
  const t = messages(agendaTexts, locale)
  const events = stays.flatMap((stay): CalendarEvent[] => {
    if (!stay.startsOn) return []
    const summary = t.stayOf(stay.firstName, stay.place)
    return [
      {
        uid: uidOf('stay', stay.id),
        revision: stay.version,
        when: stayDays(stay.startsOn, stay.endsOn),
        summary: stay.endsOn ? summary : t.starts(summary),
        location: stay.place,
      },
    ]
  })
  return iCalendar({ name: t.name(of), stamp, events })
}

export const agendaFiles = [trajectoryAgenda, myAgenda, jobTrainAgenda, placeTrainAgenda]
