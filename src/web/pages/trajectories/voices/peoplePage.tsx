import { saveVoice } from '#cases/trajectories/evaluations/saveVoice.ts'
import { listMyPeople } from '#cases/trajectories/voices/listMyPeople.ts'
import { messages } from '#texts/catalogue.ts'
import { whenFrom } from '#texts/days.ts'
import { form, page } from '../../../http/definitions.ts'
import type { FormState } from '../../../ui/formState.ts'
import { Empty, PageHead, Section } from '../../../ui/page.tsx'
import { useTexts, useView } from '../../../ui/view.tsx'
import { voiceTexts } from './texts.ts'
import { WeekVoice } from './weekVoice.tsx'

type People = Awaited<ReturnType<typeof listMyPeople.run>>
type PersonRow = People['people'][number]

/** Everybody one guides, each with one tap for this week. */
export const myPeoplePage = page({
  path: '/mijn-mensen',
  case: listMyPeople,
  place: 'myPeople',
  title: (_, locale) => messages(voiceTexts, locale).myPeople,
  body({ data, form }) {
    const t = useTexts(voiceTexts)
    return (
      <>
        <PageHead title={t.myPeople} lead={t.myPeopleLead} />
        {data.people.length === 0 && <Empty title={t.nobody} text={t.nobodyText} picture="buddy" />}
        {data.people.map((one) => (
          <PersonWeek one={one} today={data.today} state={form(`saveVoice#${one.id}`)} />
        ))}
      </>
    )
  },
})

function PersonWeek({ one, today, state }: { one: PersonRow; today: string; state: FormState }) {
  const t = useTexts(voiceTexts)
  const { locale } = useView()
  const name = one.firstName ?? t.unnamed
  const facts = [
    one.place && t.at(one.place),
    one.evaluationOn && t.evaluation(whenFrom(one.evaluationOn, today, locale)),
    t.coach(one.coach),
  ].filter(Boolean)
  return (
    <Section
      title={name}
      id={`m-${one.id}`}
      intro={t.learns(one.function, one.employer)}
      action={{ href: `/mijn-mensen/${one.id}`, label: `${t.more} ${name}` }}
    >
      <p class="soft">{facts.join(' ')}</p>
      <WeekVoice
        action={`/mijn-mensen/${one.id}/week`}
        id={one.id}
        mood={one.mood}
        text={one.text}
        state={state}
      />
    </Section>
  )
}

export const weekForm = form({
  path: '/mijn-mensen/:trajectoryId/week',
  case: saveVoice,
  page: myPeoplePage,
  formId: (raw) => String(raw.trajectoryId),
  next: (_, input) => `/mijn-mensen#m-${input.trajectoryId}`,
  done: voiceTexts.sent,
})
