import type { Role } from '#access/roles.ts'
import { type StayStatus, stayCycle, stayStatuses } from '#method/lifecycles/stay.ts'
import { isKeyOf } from '#method/lists.ts'
import { closuresWithin } from '#method/trajectories/closures.ts'
import { shortDay } from '#texts/days.ts'
import { Tag, type Tone } from '../../../ui/data.tsx'
import { Disclosure, Field, Form, Select, TextArea } from '../../../ui/form.tsx'
import { wasSent } from '../../../ui/formContext.ts'
import { Empty, Section } from '../../../ui/page.tsx'
import { useTexts, useView } from '../../../ui/view.tsx'
import { agendaTexts } from '../agenda/texts.ts'
import { MoveForms } from '../head/moveForms.tsx'
import type { Overview, Parts } from './data.ts'
import { pathHref } from './nextUnknown.tsx'
import { overviewTexts } from './texts.ts'

type Stay = Overview['stays'][number]

const tones: Record<StayStatus, Tone> = {
  planned: 'neutral',
  running: 'own',
  completed: 'good',
  stopped: 'warn',
  cancelled: 'neutral',
}

/** The places in sequence, each with what can happen there, and a form to plan another. */
export function Stays({ role, ...parts }: Parts & { role: Role }) {
  const t = useTexts(overviewTexts)
  const a = useTexts(agendaTexts)
  const { data } = parts
  return (
    <Section
      title={t.stays}
      id="plekken"
      action={{ href: `/banen/${data.trajectory.futureJobId}/treintje`, label: t.train }}
    >
      {data.stays.length === 0 && <Empty title={t.staysNone} text={t.staysNoneText} picture="learning" />}
      <ol class="stays">
        {data.stays.map((stay) => (
          <StayRow {...parts} stay={stay} role={role} />
        ))}
      </ol>
      {data.mayPlanPath && data.trajectory.status !== 'ended' && (
        <p>
          <a href={pathHref(data.trajectory.candidateId, data.trajectory.futureJobId)}>{t.findPath}</a>
        </p>
      )}
      {data.stays.some((stay) => stay.startsOn) && (
        <p>
          <a href={`${parts.base}/agenda.ics`}>{a.download}</a>
        </p>
      )}
      {data.mayWrite && data.trajectory.status !== 'ended' && <NewStay {...parts} />}
    </Section>
  )
}

function StayRow({ stay, data, base, form, role }: Parts & { stay: Stay; role: Role }) {
  const t = useTexts(overviewTexts)
  const { locale } = useView()
  const status = isKeyOf(stayStatuses, stay.status) ? stay.status : 'planned'
  const open = stayCycle[status].open
  const action = `${base}/plekken/${stay.id}`
  return (
    <li class="stay">
      <p class="stay__place">
        <a href={`/leerplekken/${stay.placeId}`}>{stay.place}</a>{' '}
        <Tag tone={tones[status]}>{stayCycle[status].label[locale]}</Tag>
      </p>
      <p class="soft">
        <Days stay={stay} /> {stay.buddyName && t.buddy(stay.buddyName)}{' '}
        <a href={`/leerplekken/${stay.placeId}/treintje`}>{t.placeTrain}</a>
      </p>
      {stay.learns && <p class="said">{stay.learns}</p>}
      {stay.reason && !open && <p class="soft">{t.because(stay.reason)}</p>}
      {open && <Closures stay={stay} />}
      {data.mayWrite && (
        <div class="moves">
          <MoveForms
            cycle={stayCycle}
            status={status}
            role={role}
            action={`${action}/stap`}
            state={(move) => form(`moveStay#${stay.id}-${move}`)}
            day={data.today}
            about={stay.place}
          />
          {open && <ChangeStay stay={stay} action={action} state={form(`saveStay#${stay.id}`)} />}
        </div>
      )}
    </li>
  )
}

function Days({ stay }: { stay: Stay }) {
  const t = useTexts(overviewTexts)
  const { locale } = useView()
  if (!stay.startsOn) return <>{t.waits}.</>
  if (!stay.endsOn) return <>{t.noEnd(shortDay(stay.startsOn, locale))}.</>
  return <>{t.until(shortDay(stay.startsOn, locale), shortDay(stay.endsOn, locale))}.</>
}

function Closures({ stay }: { stay: Stay }) {
  const t = useTexts(overviewTexts)
  const { locale } = useView()
  if (!stay.startsOn) return null
  const closed = closuresWithin(stay.closures, { from: stay.startsOn, until: stay.endsOn })
  return (
    <>
      {closed.map((one) => (
        <p>
          <Tag tone="warn">
            {t.closed(shortDay(one.fromOn, locale), shortDay(one.untilOn, locale), one.why ?? '')}
          </Tag>
        </p>
      ))}
    </>
  )
}

type ChangeProps = { stay: Stay; action: string; state: ReturnType<Parts['form']> }

function ChangeStay({ stay, action, state }: ChangeProps) {
  const t = useTexts(overviewTexts)
  return (
    <Disclosure summary={t.changeStay} open={wasSent(state)}>
      <Form action={action} state={state} version={stay.version} id={`plek-${stay.id}`}>
        <Field
          name="startsOn"
          type="date"
          label={t.startsOn}
          hint={t.startsHint}
          value={stay.startsOn ?? ''}
        />
        <Field name="endsOn" type="date" label={t.endsOn} value={stay.endsOn ?? ''} />
        <TextArea name="learns" label={t.learns} rows={2} value={stay.learns ?? ''} />
      </Form>
    </Disclosure>
  )
}

function NewStay({ data, base, form }: Parts) {
  const t = useTexts(overviewTexts)
  const state = form('bookStay')
  return (
    <Disclosure summary={t.addStay} open={wasSent(state) || data.next.key === 'bookPlace'}>
      <Form action={`${base}/plekken`} state={state} submit={t.addStay}>
        <Select
          name="placeId"
          label={t.place}
          empty={t.choosePlace}
          options={data.places.map((place) => ({
            value: place.id,
            label: t.seats(place.name, place.city, place.capacity),
          }))}
        />
        <Field name="startsOn" type="date" label={t.startsOn} hint={t.startsHint} />
        <Field name="endsOn" type="date" label={t.endsOn} />
        <TextArea name="learns" label={t.learns} rows={2} />
      </Form>
    </Disclosure>
  )
}
