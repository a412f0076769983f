import { viewTrainPlan } from '#cases/plans/train/viewTrainPlan.ts'
import { iCalendar } from '#exchange/iCalendar/iCalendar.ts'
import { messages } from '#texts/catalogue.ts'
import { file } from '../../../http/definitions.ts'
import { stayDays, uidOf } from '../../trajectories/agenda/events.ts'
import { agendaTexts } from '../../trajectories/agenda/texts.ts'
import { trainPlanTexts } from './texts.ts'

/** The stays of a plan, to look at beside one's own agenda before it is accepted. */
export const trainPlanAgenda = file({
  path: '/plannen/treintje/:planId/agenda.ics',
  case: viewTrainPlan,
  type: 'text/calendar; charset=utf-8',
  name: ({ plan }) => `treintje-${plan.name ?? 'plan'}.ics`,
  content: ({ plan, told, names, now }, locale) => {
    const t = messages(agendaTexts, locale)
    return iCalendar({
      name: t.name(messages(trainPlanTexts, locale).title(plan.name ?? '')),
      stamp: now,
      events: (told?.stays ?? []).map((stay) => ({
        uid: uidOf('plan', `${plan.id}-${stay.candidateId}-${stay.placeId}`),
        revision: plan.version,
        when: stayDays(stay.startsOn, stay.endsOn),
        summary: t.stayOf(names.person(stay.candidateId), names.place(stay.placeId)),
        location: names.place(stay.placeId),
      })),
    })
  },
})
