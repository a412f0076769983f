import { mayEver } from '#access/policy.ts'
import { moveTrain } from '#cases/trajectories/learning/moveTrain.ts'
import { viewJobTrain, viewPlaceTrain } from '#cases/trajectories/learning/viewTrain.ts'
import { messages } from '#texts/catalogue.ts'
import { form, page } from '../../../http/definitions.ts'
import { Buttons, LinkButton } from '../../../ui/form.tsx'
import { Empty, PageHead, Section } from '../../../ui/page.tsx'
import { useTexts } from '../../../ui/view.tsx'
import { agendaTexts } from '../agenda/texts.ts'
import { TrainDrawing } from './drawing.tsx'
import { Offers } from './offers.tsx'
import { trainTexts } from './texts.ts'

export const placeTrainPage = page({
  path: '/leerplekken/:placeId/treintje',
  case: viewPlaceTrain,
  place: 'learningPlaces',
  title: ({ place }, locale) => messages(trainTexts, locale).ofPlace(place.name),
  body({ data, actor, form }) {
    const t = useTexts(trainTexts)
    const { place, stays } = data
    return (
      <>
        <PageHead
          title={t.ofPlace(place.name)}
          lead={`${t.lead} ${t.seats(place.capacity)}.`}
          crumbs={[
            { href: '/leerplekken', label: t.places },
            { href: `/leerplekken/${place.id}`, label: place.name },
          ]}
        />
        <Offers
          offers={data.offers}
          today={data.today}
          mayWrite={mayEver('place', 'write', actor.role)}
          action={(placeId) => `/leerplekken/${placeId}/treintje`}
          form={form}
        />
        <Section title={t.drawing}>
          {stays.length === 0 ? (
            <Empty title={t.none} text={t.noneText} picture="learning" />
          ) : (
            <>
              <TrainDrawing stays={stays} today={data.today} />
              <AgendaLink href={`/leerplekken/${place.id}/treintje/agenda.ics`} />
            </>
          )}
        </Section>
      </>
    )
  },
})

export const jobTrainPage = page({
  path: '/banen/:futureJobId/treintje',
  case: viewJobTrain,
  place: 'futureJobs',
  title: ({ job }, locale) => messages(trainTexts, locale).ofJob(job.function),
  body({ data, actor, form }) {
    const t = useTexts(trainTexts)
    const { job, stays } = data
    return (
      <>
        <PageHead
          title={t.ofJob(job.function)}
          lead={t.lead}
          action={
            mayEver('plan', 'write', actor.role)
              ? { href: `/plannen/treintje/nieuw?baan=${job.id}`, label: t.plan }
              : undefined
          }
          crumbs={[
            { href: '/banen', label: t.jobs },
            { href: `/banen/${job.id}`, label: `${job.function}, ${job.employer}` },
          ]}
        />
        <Offers
          offers={data.offers}
          today={data.today}
          mayWrite={mayEver('place', 'write', actor.role)}
          action={(placeId) => `/banen/${job.id}/treintje/${placeId}`}
          form={form}
        />
        <Section title={t.drawing}>
          {stays.length === 0 ? (
            <Empty title={t.none} text={t.noneText} picture="learning" />
          ) : (
            <>
              <TrainDrawing stays={stays} today={data.today} />
              <AgendaLink href={`/banen/${job.id}/treintje/agenda.ics`} />
            </>
          )}
        </Section>
      </>
    )
  },
})

function AgendaLink({ href }: { href: string }) {
  const t = useTexts(agendaTexts)
  return (
    <Buttons>
      <LinkButton href={href}>{t.download}</LinkButton>
    </Buttons>
  )
}

export const trainForms = [
  form({
    path: '/leerplekken/:placeId/treintje',
    case: moveTrain,
    page: placeTrainPage,
    formId: (raw) => String(raw.startingId),
    next: (_, input) => `/leerplekken/${input.placeId}/treintje`,
    done: trainTexts.moved,
  }),
  form({
    path: '/banen/:futureJobId/treintje/:placeId',
    case: moveTrain,
    page: jobTrainPage,
    formId: (raw) => String(raw.startingId),
    next: (_, input) => `/leerplekken/${input.placeId}/treintje`,
    done: trainTexts.moved,
  }),
]
