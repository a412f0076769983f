import { mayEver } from '#access/policy.ts'
import { archiveTraining } from '#cases/places/archive.ts'
import { createTraining } from '#cases/places/createTraining.ts'
import { listTrainings } from '#cases/places/listTrainings.ts'
import { saveTraining } from '#cases/places/saveTraining.ts'
import { saveTrainingSkills } from '#cases/places/saveTrainingSkills.ts'
import { viewTraining } from '#cases/places/viewTraining.ts'
import { messages } from '#texts/catalogue.ts'
import { form, page } from '../../http/definitions.ts'
import { Facts, Table } from '../../ui/data.tsx'
import { Disclosure, Form } from '../../ui/form.tsx'
import { wasSent } from '../../ui/formContext.ts'
import { Empty, PageHead } from '../../ui/page.tsx'
import { useTexts, useView } from '../../ui/view.tsx'
import { ArchivedList, ArchivedNotice, ArchiveForm } from './archiving.tsx'
import { eurosOf, typedEuros } from './money.ts'
import { offerTexts } from './offerTexts.ts'
import { PlacesHead } from './placesHead.tsx'
import { stepTexts } from './stepTexts.ts'
import { placeTexts } from './texts.ts'
import { TrainingFields } from './trainingFields.tsx'
import { TrainingSkills } from './trainingSkills.tsx'

export const trainingsPage = page({
  path: '/leerplekken/opleidingen',
  case: listTrainings,
  place: 'learningPlaces',
  title: (_, locale) => messages(placeTexts, locale).trainings,
  body({ data, actor, form }) {
    const t = useTexts(offerTexts)
    const { locale } = useView()
    const state = form('createTraining')
    const inUse = data.trainings.filter((one) => one.archivedAt === null)
    return (
      <>
        <PlacesHead current="trainings" lead={t.trainingsLead} actor={actor} />
        {inUse.length === 0 ? (
          <Empty title={t.noTrainings} text={t.noTrainingsText} picture="trainer" />
        ) : (
          <Table
            caption={messages(placeTexts, locale).trainings}
            captionHidden
            columns={[
              { key: 'name', label: t.name },
              { key: 'partner', label: t.givenBy },
              { key: 'weeks', label: t.weeks, numeric: true },
              { key: 'days', label: t.days, numeric: true },
              { key: 'cost', label: t.cost, numeric: true },
            ]}
            rows={inUse.map((one) => ({
              name: <a href={`/leerplekken/opleidingen/${one.id}`}>{one.name || t.noName}</a>,
              partner: one.partner,
              weeks: one.weeks,
              days: one.daysPerWeek?.toLocaleString(locale),
              cost: eurosOf(one.costCents, locale),
            }))}
          />
        )}
        <ArchivedList
          items={data.trainings.filter((one) => one.archivedAt !== null)}
          path="/leerplekken/opleidingen"
        />
        {mayEver('place', 'arrange', actor.role) && (
          <Disclosure summary={t.addTraining} open={wasSent(state)}>
            <Form action="/leerplekken/opleidingen" state={state} submit={t.addTraining}>
              <TrainingFields partners={data.partners} />
            </Form>
          </Disclosure>
        )}
      </>
    )
  },
})

export const trainingPage = page({
  path: '/leerplekken/opleidingen/:trainingId',
  case: viewTraining,
  place: 'learningPlaces',
  title: ({ training }, locale) => training.name || messages(offerTexts, locale).noName,
  body({ data: { training, skills, partners, archiving }, actor, form }) {
    const t = useTexts(offerTexts)
    const places = useTexts(placeTexts)
    const { locale } = useView()
    return (
      <>
        <PageHead
          title={training.name || t.noName}
          lead={training.partner ?? undefined}
          crumbs={[
            { href: '/leerplekken', label: places.places },
            { href: '/leerplekken/opleidingen', label: places.trainings },
          ]}
        />
        <ArchivedNotice archived={training.archivedAt !== null} last={archiving} />
        {mayEver('place', 'arrange', actor.role) ? (
          <Form
            action={`/leerplekken/opleidingen/${training.id}`}
            state={form('saveTraining')}
            version={training.version}
          >
            <TrainingFields partners={partners} training={training} />
          </Form>
        ) : (
          <Facts
            items={[
              { term: t.weeks, value: training.weeks ?? t.unknown },
              { term: t.days, value: training.daysPerWeek?.toLocaleString(locale) ?? t.unknown },
              { term: t.cost, value: eurosOf(training.costCents, locale) ?? t.unknown },
              { term: t.about, value: training.about ?? t.unknown },
            ]}
          />
        )}
        <TrainingSkills
          training={training}
          skills={skills}
          state={form('saveTrainingSkills')}
          mayWrite={mayEver('place', 'arrange', actor.role)}
        />
        {mayEver('place', 'arrange', actor.role) && (
          <ArchiveForm
            action={`/leerplekken/opleidingen/${training.id}/archief`}
            archived={training.archivedAt !== null}
            state={form('archiveTraining')}
          />
        )}
      </>
    )
  },
})

export const createTrainingForm = form({
  path: '/leerplekken/opleidingen',
  case: createTraining,
  page: trainingsPage,
  next: () => '/leerplekken/opleidingen',
  done: offerTexts.trainingSaved,
})

export const trainingForm = form({
  path: '/leerplekken/opleidingen/:trainingId',
  case: saveTraining,
  page: trainingPage,
  next: (_, input) => `/leerplekken/opleidingen/${input.trainingId}`,
  done: offerTexts.trainingSaved,
  theirs: (row) => ({
    name: String(row.name ?? ''),
    partnerId: String(row.partnerId ?? ''),
    weeks: String(row.weeks ?? ''),
    daysPerWeek: String(row.daysPerWeek ?? '').replace('.', ','),
    costCents: typedEuros(typeof row.costCents === 'number' ? row.costCents : null),
    level: String(row.level ?? ''),
    about: String(row.about ?? ''),
  }),
})

export const trainingSkillsForm = form({
  path: '/leerplekken/opleidingen/:trainingId/skills',
  case: saveTrainingSkills,
  page: trainingPage,
  next: (_, input) => `/leerplekken/opleidingen/${input.trainingId}`,
  done: stepTexts.skillsSaved,
})

export const archiveTrainingForm = form({
  path: '/leerplekken/opleidingen/:trainingId/archief',
  case: archiveTraining,
  page: trainingPage,
  next: (_, input) => `/leerplekken/opleidingen/${input.trainingId}`,
  done: offerTexts.archived,
})
