import { commitmentKeys, commitments, type Commitment as Kind } from '#method/commitments.ts'
import { commitmentCycle } from '#method/lifecycles/commitment.ts'
import { movesFrom, type OfferedMove } from '#method/lifecycles/lifecycle.ts'
import { dayInAmsterdam, longDay } from '#texts/days.ts'
import { Tag, type Tone } from '../../ui/data.tsx'
import {
  Button,
  Buttons,
  Disclosure,
  Field,
  Form,
  HiddenField,
  Radios,
  Select,
  TextArea,
} from '../../ui/form.tsx'
import { wasSent } from '../../ui/formContext.ts'
import { Notice, Section } from '../../ui/page.tsx'
import { useTexts, useView } from '../../ui/view.tsx'
import { commitmentTexts } from './commitmentTexts.ts'
import { fileTexts } from './fileTexts.ts'
import type { Parts } from './parts.ts'

type Promised = Parts['data']['commitments'][number]

const tones: Record<Promised['status'], Tone> = {
  open: 'own',
  kept: 'good',
  notKept: 'bad',
  withdrawn: 'neutral',
}

/** What the employer promised, and whether it was kept. */
export function Commitments(parts: Parts) {
  const t = useTexts(commitmentTexts)
  const { data, may, base, form } = parts
  const state = form('addCommitment')
  return (
    <Section title={t.title} id="toezeggingen" intro={t.intro}>
      {data.commitments.length === 0 && <p class="soft">{t.none}</p>}
      {data.commitments.map((one) => (
        <CommitmentCard {...parts} promised={one} />
      ))}
      {may && (
        <Disclosure summary={t.add} open={wasSent(state)}>
          <Form action={`${base}/toezegging`} state={state} submit={t.add}>
            <CommitmentFields data={data} />
          </Form>
        </Disclosure>
      )}
    </Section>
  )
}

function CommitmentCard(parts: Parts & { promised: Promised }) {
  const t = useTexts(commitmentTexts)
  const { locale, now } = useView()
  const { promised, data, may, base, form } = parts
  const { kind, status, untilOn } = promised
  const facts = commitments[kind as Kind]
  const on = longDay(promised.agreedOn, locale)
  const state = form(`saveCommitment#${promised.id}`)
  const isOver = status === 'open' && untilOn !== null && untilOn < dayInAmsterdam(now)
  return (
    <article class="promise">
      <p class="promise__title">
        {t.places(facts.label[locale], promised.positions)} {promised.job && `(${promised.job})`}
      </p>
      <p>
        <Tag tone={tones[status]}>{commitmentCycle[status].label[locale]}</Tag>{' '}
        {status !== 'open' && promised.lastReason && (
          <span class="said">
            {[promised.lastReason, promised.lastDecider && `(${promised.lastDecider})`]
              .filter(Boolean)
              .join(' ')}
          </span>
        )}
      </p>
      <p class="soft">{untilOn ? t.sinceUntil(on, longDay(untilOn, locale)) : t.since(on)}</p>
      {promised.conditions && <p class="said">{promised.conditions}</p>}
      {status === 'open' && <p class="soft">{facts.caution[locale]}</p>}
      {isOver && <Notice kind="warn">{t.over}</Notice>}
      {may && <Moves {...parts} />}
      {may && (
        <Disclosure summary={t.change} open={wasSent(state)}>
          <Form
            action={`${base}/toezegging/${promised.id}`}
            id={`toezegging-${promised.id}`}
            state={state}
            version={promised.version}
          >
            <CommitmentFields data={data} promised={promised} />
          </Form>
        </Disclosure>
      )}
    </article>
  )
}

/** The ways on from this status, as the life cycle offers them to this role. */
function Moves({ promised, role, base, form }: Parts & { promised: Promised }) {
  const t = useTexts(commitmentTexts)
  const moves = movesFrom(commitmentCycle, promised.status, role)
  const states = moves.map((move) => form(`moveCommitment#${promised.id}-${move.key}`))
  if (moves.length === 0) return null
  return (
    <Disclosure
      summary={commitmentCycle[promised.status].open ? t.howIsIt : t.again}
      open={states.some(wasSent)}
    >
      {moves.map((move, at) => (
        <Form
          action={`${base}/toezegging/${promised.id}/stap`}
          id={`stap-${promised.id}-${move.key}`}
          state={states[at]}
          submit={false}
        >
          <HiddenField name="move" value={move.key} />
          <MoveNeeds move={move} />
        </Form>
      ))}
    </Disclosure>
  )
}

function MoveNeeds({ move }: { move: OfferedMove<Promised['status']> }) {
  const t = useTexts(commitmentTexts)
  const { locale, now } = useView()
  return (
    <>
      {move.needs.includes('date') && (
        <Field name="date" type="date" label={t.date} value={dayInAmsterdam(now)} />
      )}
      {move.needs.includes('reason') && <TextArea name="reason" label={t.reason} rows={2} />}
      {move.needs.includes('decider') && <Field name="decider" label={t.decider} />}
      <Buttons>
        <Button>{move.label[locale]}</Button>
      </Buttons>
    </>
  )
}

function CommitmentFields({ data, promised }: { data: Parts['data']; promised?: Promised }) {
  const t = useTexts(commitmentTexts)
  const words = useTexts(fileTexts)
  const { locale } = useView()
  return (
    <>
      <Radios
        name="kind"
        label={t.kind}
        value={promised?.kind ?? 'intention'}
        options={commitmentKeys.map((value) => ({
          value,
          label: commitments[value].label[locale],
          hint: commitments[value].meaning[locale],
        }))}
      />
      <Select
        name="futureJobId"
        label={t.job}
        value={promised?.futureJobId ?? ''}
        empty={t.anyJob}
        options={data.jobs.map((job) => ({ value: job.id, label: job.function || words.noFunction }))}
      />
      <Field name="positions" type="number" label={t.positions} value={String(promised?.positions ?? 1)} />
      <Field name="agreedOn" type="date" label={t.agreedOn} hint={t.today} value={promised?.agreedOn ?? ''} />
      <Field name="untilOn" type="date" label={t.untilOn} value={promised?.untilOn ?? ''} />
      <TextArea name="conditions" label={t.conditions} rows={3} value={promised?.conditions ?? ''} />
    </>
  )
}
