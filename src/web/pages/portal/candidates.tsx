import type { IntroducedCandidate, MyJobData } from '#cases/portal/viewMyJob.ts'
import type { Standing } from '#matching/employerVoice.ts'
import { hoursWords, shiftWords } from '#matching/words.ts'
import { answerIsLate, waitingForEmployer } from '#method/answering.ts'
import { type ChoiceReason, choiceReasons } from '#method/choiceReasons.ts'
import { type Locale, messages } from '#texts/catalogue.ts'
import { longDay, shortDay } from '#texts/days.ts'
import { Facts, Person, Tag } from '../../ui/data.tsx'
import { Disclosure } from '../../ui/form.tsx'
import type { FormState } from '../../ui/formState.ts'
import { Empty, Section } from '../../ui/page.tsx'
import { Shape, type ShapeName } from '../../ui/shapes.tsx'
import { useTexts, useView } from '../../ui/view.tsx'
import { Decide } from './decide.tsx'
import { decideTexts, portalTexts } from './texts.ts'

type Props = { data: MyJobData; form: (name: string) => FormState }

/** Everybody who wants to meet this employer: to decide about first, then who comes, who was chosen, who was not. */
export function Candidates({ data, form }: Props) {
  const t = useTexts(decideTexts)
  const p = useTexts(portalTexts)
  const of = (...statuses: string[]) => data.candidates.filter((one) => statuses.includes(one.status))
  const groups = [
    { title: p.toDecide, people: of(...waitingForEmployer) },
    { title: t.soon, people: of(...beforeMeeting) },
    { title: t.chosen, people: of('chosen') },
  ]
  const notChosen = of('notChosen')
  if (data.candidates.length === 0) return <Empty title={t.nobody} text={t.nobodyText} picture="match" />
  return (
    <>
      {groups
        .filter(({ people }) => people.length > 0)
        .map(({ title, people }) => (
          <Section title={title}>
            {people.map((one) => (
              <Candidate one={one} data={data} form={form} />
            ))}
          </Section>
        ))}
      {notChosen.length > 0 && (
        <Disclosure summary={t.notChosen(notChosen.length)}>
          {notChosen.map((one) => (
            <Candidate one={one} data={data} form={form} />
          ))}
        </Disclosure>
      )}
    </>
  )
}

/** They have not met yet. */
const beforeMeeting: readonly string[] = ['proposed', 'informed', 'prepared']

const shapes: Record<Standing, ShapeName> = {
  can: 'check',
  nearly: 'half',
  resembling: 'half',
  learns: 'ring',
  ask: 'dashed',
}

/** What to call somebody: the name when it is shared, else a number among those without one. */
function callOf(one: IntroducedCandidate, all: readonly IntroducedCandidate[], locale: Locale): string {
  const unnamed = all.filter(({ firstName }) => firstName === null)
  const number = unnamed.findIndex(({ id }) => id === one.id) + 1
  return one.firstName === null
    ? messages(decideTexts, locale).unnamed(number)
    : [one.firstName, one.lastName].filter(Boolean).join(' ')
}

function Candidate({ one, data, form }: Props & { one: IntroducedCandidate }) {
  const t = useTexts(decideTexts)
  const { locale } = useView()
  const early = beforeMeeting.includes(one.status)
  const decided = one.status === 'chosen' || one.status === 'notChosen'
  const name = callOf(one, data.candidates, locale)
  return (
    <article class="person-card">
      <Person name={name} role={one.readiness ? t[one.readiness] : undefined} />
      {one.firstName === null && <p class="soft">{t.unnamedWhy}</p>}
      {!decided && one.inTime !== null && (
        <p>
          {one.inTime ? t.learnsInTime : t.learnsLonger}
          {one.readyOn && ` ${t.readyOn(longDay(one.readyOn, locale))}`}
        </p>
      )}
      <Told one={one} />
      {!decided && <AnswerBy one={one} today={data.today} />}
      {decided && one.reasonKey && (
        <p class="soft">
          {choiceReasons[one.reasonKey as ChoiceReason]?.label[locale]}
          {one.decidedOn && `, ${t.on(shortDay(one.decidedOn, locale))}`}
        </p>
      )}
      {!decided && one.essential.length > 0 && (
        <ul class="reasons">
          {one.essential.map((skill) => (
            <li class={`reason reason--${shapes[skill.standing]}`}>
              <Shape name={shapes[skill.standing]} />
              <span>
                {skill.skill}: {t[skill.standing]}
              </span>
            </li>
          ))}
        </ul>
      )}
      {early ? (
        <Disclosure summary={t.decideNow}>
          <Decide one={one} name={name} futureJobId={data.job.id} form={form} />
        </Disclosure>
      ) : (
        <Decide one={one} name={name} futureJobId={data.job.id} form={form} />
      )}
    </article>
  )
}

/** What the candidate tells of the own accord; nothing of it is there unless it is shared. */
function Told({ one }: { one: IntroducedCandidate }) {
  const t = useTexts(decideTexts)
  const { locale } = useView()
  const told = [
    { term: t.strengths, value: one.strengths },
    { term: t.hours, value: hoursWords({ min: one.hoursMin, max: one.hoursMax }, locale) },
    { term: t.times, value: shiftWords(one.shifts, locale) },
    {
      term: t.contact,
      value: (one.phone || one.email) && (
        <>
          {one.phone && <a href={`tel:${one.phone.replaceAll(/[^\d+]/g, '')}`}>{one.phone}</a>}{' '}
          {one.email && <a href={`mailto:${one.email}`}>{one.email}</a>}
        </>
      ),
    },
  ].filter(({ value }) => value)
  return told.length > 0 ? <Facts items={told} /> : null
}

function AnswerBy({ one, today }: { one: IntroducedCandidate; today: string }) {
  const p = useTexts(portalTexts)
  const { locale } = useView()
  if (!one.answerBy || !waitingForEmployer.some((status) => status === one.status)) return null
  const when = longDay(one.answerBy, locale)
  const late = answerIsLate(one, today)
  return (
    <p>
      <Tag tone={late ? 'bad' : 'own'}>{late ? p.wasBefore(when) : p.before(when)}</Tag>
    </p>
  )
}
