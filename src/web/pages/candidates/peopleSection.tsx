import { type Role, roles } from '#access/roles.ts'
import { shortDay } from '#texts/days.ts'
import { PostButton } from '../../ui/buttons.tsx'
import { Person } from '../../ui/data.tsx'
import { Disclosure, Field, Select } from '../../ui/form.tsx'
import type { FormState } from '../../ui/formState.ts'
import { Section } from '../../ui/page.tsx'
import { useTexts, useView } from '../../ui/view.tsx'
import type { Dossier } from './dossier.ts'
import { QuickForm, wasRefused } from './quickForm.tsx'
import { peopleTexts } from './texts/people.ts'

type People = Pick<Dossier, 'team' | 'professionals'> & {
  head: Pick<Dossier['head'], 'id' | 'coach' | 'guideName'>
  today: string
}
type Member = People['team'][number]
type Professional = People['professionals'][number]

const helpsNow = (one: Member, today: string) =>
  one.endedAt === null && (one.untilOn === null || one.untilOn >= today)
const stillHelps = (one: Professional) => one.untilOn === null

/** Who helps now: the coach, colleagues on the team, professionals from outside, the guide at work. */
export function WhoHelps({ head, team, professionals, today, touch }: People & { touch?: boolean }) {
  const t = useTexts(peopleTexts)
  const base = `/kandidaten/${head.id}`
  return (
    <div class="helpers">
      <Person name={head.coach} role={t.coach} />
      {head.guideName && <Person name={head.guideName} role={t.guide} />}
      {team
        .filter((one) => helpsNow(one, today))
        .map((one) => (
          <div class="row">
            <Person name={one.name} role={useMemberWords(one)} />
            {touch && (
              <PostButton
                action={`${base}/team/${one.id}/stopt`}
                label={t.end}
                kind="quiet"
                about={one.name}
              />
            )}
          </div>
        ))}
      {professionals.filter(stillHelps).map((one) => (
        <div class="row">
          <Person name={one.name} role={professionalWords(one)} />
          {touch && (
            <PostButton action={`${base}/hulp/${one.id}/stopt`} label={t.end} kind="quiet" about={one.name} />
          )}
        </div>
      ))}
    </div>
  )
}

function useMemberWords(one: Member): string {
  const t = useTexts(peopleTexts)
  const { locale } = useView()
  const day = (on: string) => shortDay(on, locale)
  return [
    roles[one.role as Role][locale],
    one.task,
    t.since(day(one.sinceOn)),
    one.untilOn && t.until(day(one.untilOn)),
  ]
    .filter(Boolean)
    .join(' · ')
}

const professionalWords = (one: Professional) =>
  [one.function, one.organisationName, one.phone, one.email].filter(Boolean).join(' · ')

type SectionProps = People & {
  colleagues: Dossier['colleagues']
  memberState: FormState
  professionalState: FormState
  mayAssign: boolean
}

export function PeopleSection(props: SectionProps) {
  const { head, team, professionals, today, colleagues, memberState, professionalState, mayAssign } = props
  const t = useTexts(peopleTexts)
  const base = `/kandidaten/${head.id}`
  const former = [
    ...team.filter((one) => !helpsNow(one, today)).map((one) => ({ ...one, words: useMemberWords(one) })),
    ...professionals
      .filter((one) => !stillHelps(one))
      .map((one) => ({ ...one, words: professionalWords(one) })),
  ]
  return (
    <Section title={t.people} id="wie-helpt">
      <WhoHelps head={head} team={team} professionals={professionals} today={today} touch />
      {former.length > 0 && (
        <Disclosure summary={t.former(former.length)}>
          {former.map((one) => (
            <Person name={one.name} role={one.words} />
          ))}
        </Disclosure>
      )}
      <Disclosure summary={t.addMember} open={wasRefused(memberState)}>
        <p class="soft">{t.memberHint}</p>
        <QuickForm action={`${base}/team`} state={memberState} save={t.addMember}>
          <Select
            name="accountId"
            label={t.colleague}
            options={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <Field name="task" label={t.task} />
          <Field name="untilOn" type="date" label={t.untilOn} hint={t.untilHint} />
        </QuickForm>
      </Disclosure>
      <Disclosure summary={t.addProfessional} open={wasRefused(professionalState)}>
        <p class="soft">{t.professionalHint}</p>
        <QuickForm action={`${base}/hulp`} state={professionalState} save={t.addProfessional}>
          <Field name="name" label={t.name} />
          <Field name="function" label={t.function} />
          <Field name="organisationName" label={t.organisation} />
          <Field name="phone" label={t.phone} type="tel" />
          <Field name="email" label={t.email} type="email" />
        </QuickForm>
      </Disclosure>
      {mayAssign && (
        <p>
          <a href={`${base}/overdragen`}>{t.handOver}</a>
        </p>
      )}
    </Section>
  )
}
