import type { Learner } from '#cases/plans/trainingGroups/learners.ts'
import { createGroups } from '#cases/plans/trainingGroups/planGroups.ts'
import { usualSizes } from '#cases/plans/trainingGroups/setup.ts'
import { type NewGroupsData, viewNewGroups } from '#cases/plans/trainingGroups/viewNewGroups.ts'
import { messages } from '#texts/catalogue.ts'
import { form, page } from '../../../http/definitions.ts'
import { Checks, Field, FilterForm, Form, HiddenField } from '../../../ui/form.tsx'
import type { FormState } from '../../../ui/formState.ts'
import { Notice, PageHead, Section } from '../../../ui/page.tsx'
import { useTexts, useView } from '../../../ui/view.tsx'
import { RoomTimes, Sizes } from './chosen.tsx'
import { groupsTexts } from './texts.ts'
import { levelName } from './words.ts'

const path = '/plannen/trainingsgroepen/nieuw'

/** First which levels; then who, when there is a room, and how large a group is. */
export const newGroupsPage = page({
  path,
  case: viewNewGroups,
  place: 'futureJobs',
  title: (_, locale) => messages(groupsTexts, locale).newTitle,
  body({ data, form }) {
    const t = useTexts(groupsTexts)
    return (
      <>
        <PageHead
          title={t.newTitle}
          lead={t.newLead}
          crumbs={[
            { href: '/plannen', label: t.plans },
            { href: '/plannen/trainingsgroepen', label: t.title },
          ]}
        />
        <Levels data={data} />
        {data.unknown > 0 && <Notice kind="info">{t.unknown(data.unknown)}</Notice>}
        {data.chosen.length > 0 && <Rest data={data} state={form('createGroups')} />}
      </>
    )
  },
})

function Levels({ data }: { data: NewGroupsData }) {
  const t = useTexts(groupsTexts)
  const { locale } = useView()
  return (
    <FilterForm action={path} submit={t.choose}>
      <Checks
        name="niveau"
        label={t.levels}
        values={data.chosen.map(String)}
        options={data.levels.map(({ level, people }) => ({
          value: String(level),
          label: t.level(levelName(level, locale), people),
        }))}
      />
    </FilterForm>
  )
}

function Rest({ data, state }: { data: NewGroupsData; state: FormState }) {
  const t = useTexts(groupsTexts)
  if (data.people.length === 0) return <Notice kind="info">{t.noPeople}</Notice>
  return (
    <Section title={t.rest}>
      <Form action={path} state={state} submit={t.make}>
        {data.chosen.map((level) => (
          <HiddenField name="niveau" value={String(level)} />
        ))}
        <People
          name="people"
          label={t.learners}
          people={data.people}
          ticked={data.people.filter((one) => one.inPlan === null)}
        />
        <RoomTimes times={[]} />
        <Field name="lokalen" type="number" width="short" label={t.rooms} hint={t.roomsHint} value="1" />
        <Sizes {...usualSizes} />
        <Field name="name" label={t.name} hint={t.nameHint} />
      </Form>
    </Section>
  )
}

type PeopleProps = { name: string; label: string; people: readonly Learner[]; ticked: readonly Learner[] }

/** People with their level, their coach, and whether they are in a group. */
export function People({ name, label, people, ticked }: PeopleProps) {
  const t = useTexts(groupsTexts)
  const { locale } = useView()
  return (
    <Checks
      name={name}
      label={label}
      values={ticked.map((one) => one.id)}
      options={people.map((one) => ({
        value: one.id,
        label: one.inPlan === null ? one.firstName : `${one.firstName} (${t.inGroup})`,
        hint: t.about(one.dutchLevel === null ? '?' : levelName(one.dutchLevel, locale), one.coach),
      }))}
    />
  )
}

export const createGroupsForm = form({
  path,
  case: createGroups,
  page: newGroupsPage,
  next: ({ id }) => `/plannen/trainingsgroepen/${id}`,
})
