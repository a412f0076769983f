import type { Role } from '#access/roles.ts'
import { type FutureJobStatus, futureJobCycle } from '#method/lifecycles/futureJob.ts'
import { movesFrom, type OfferedMove } from '#method/lifecycles/lifecycle.ts'
import {
  Button,
  Buttons,
  Disclosure,
  Field,
  Form,
  HiddenField,
  PostButton,
  TextArea,
} from '../../ui/form.tsx'
import { wasSent } from '../../ui/formContext.ts'
import type { FormState } from '../../ui/formState.ts'
import { Notice, Section } from '../../ui/page.tsx'
import { useTexts, useView } from '../../ui/view.tsx'
import { jobTexts } from './jobTexts.ts'

type Move = OfferedMove<FutureJobStatus>
type Props = {
  job: { id: string; status: FutureJobStatus }
  role: Role
  form: (name: string) => FormState
}

/** The steps that the life cycle offers: at once where nothing has to come along, behind a fold where a reason or day does. */
export function Moves({ job, role, form }: Props) {
  const t = useTexts(jobTexts)
  const { locale } = useView()
  const moves = movesFrom(futureJobCycle, job.status, role)
  const atOnce = moves.filter((move) => move.needs.length === 0)
  const asking = moves.filter((move) => move.needs.length > 0)
  const open = futureJobCycle[job.status].open
  if (moves.length === 0) return null
  return (
    <Section title={open ? t.next : t.again} id="stap" intro={open ? t.nextIntro : undefined}>
      {atOnce.length > 0 && (
        <Buttons>
          {atOnce.map((move) => (
            <PostButton action={actionOf(job.id)} label={move.label[locale]} fields={{ move: move.key }} />
          ))}
        </Buttons>
      )}
      {everyMove
        .filter((key) => !asking.some((move) => move.key === key))
        .map((key) => (
          <Refused state={form(stateOf(key))} />
        ))}
      {asking.map((move) => (
        <Disclosure summary={move.label[locale]} open={wasSent(form(stateOf(move.key)))}>
          <MoveForm futureJobId={job.id} move={move} state={form(stateOf(move.key))} />
        </Disclosure>
      ))}
    </Section>
  )
}

const actionOf = (futureJobId: string) => `/banen/${futureJobId}/stap`
const stateOf = (key: string) => `moveFutureJob#${key}`
const everyMove = [...new Set(Object.values(futureJobCycle).flatMap((state) => Object.keys(state.moves)))]

/** Somebody else moved the job in the meantime: the button that was pressed is no longer there to say so. */
function Refused({ state }: { state: FormState }) {
  return state.message ? <Notice kind="error">{state.message}</Notice> : null
}

function MoveForm({ futureJobId, move, state }: { futureJobId: string; move: Move; state: FormState }) {
  const t = useTexts(jobTexts)
  const { locale } = useView()
  return (
    <Form action={actionOf(futureJobId)} state={state} submit={false} id={`stap-${move.key}`}>
      <HiddenField name="move" value={move.key} />
      {move.needs.includes('reason') && <TextArea name="reason" label={t.reason} rows={3} />}
      {move.needs.includes('date') && <Field name="date" type="date" label={t.date} />}
      {move.needs.includes('decider') && <Field name="decider" label={t.decider} />}
      <Buttons>
        <Button kind={move.to === 'lapsed' ? 'danger' : 'plain'}>{move.label[locale]}</Button>
      </Buttons>
    </Form>
  )
}
