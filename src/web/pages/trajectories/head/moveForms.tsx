import type { Role } from '#access/roles.ts'
import { type LifeCycle, movesFrom, type OfferedMove } from '#method/lifecycles/lifecycle.ts'
import {
  Button,
  Buttons,
  Disclosure,
  Field,
  Form,
  HiddenField,
  PostButton,
  TextArea,
} from '../../../ui/form.tsx'
import { wasSent } from '../../../ui/formContext.ts'
import type { FormState } from '../../../ui/formState.ts'
import { Notice } from '../../../ui/page.tsx'
import { useTexts, useView } from '../../../ui/view.tsx'
import { headTexts } from './texts.ts'

type Props<Status extends string> = {
  cycle: LifeCycle<Status>
  status: Status
  role: Role
  action: string
  /** The state of the form of one move. */
  state: (move: string) => FormState
  /** Moves that have their own place on the page. */
  without?: readonly string[]
  /** The day that stands in the field of the day. */
  day?: string
  /** Which thing it is about, for those who listen. */
  about?: string
  /** The move that is the usual next one. */
  main?: string
}

/** The ways out, as a row of words that open (put it in a `moves` box): those that a life cycle offers to this role: at once, or behind a fold where a day or reason comes along. */
export function MoveForms<Status extends string>(props: Props<Status>) {
  const { locale } = useView()
  const moves = movesFrom(props.cycle, props.status, props.role).filter(
    (move) => !props.without?.includes(move.key),
  )
  if (moves.length === 0) return null
  return (
    <>
      {moves.map((move) =>
        move.needs.length === 0 ? (
          <AtOnce {...props} move={move} />
        ) : (
          <Disclosure summary={move.label[locale]} open={wasSent(props.state(move.key))}>
            <WithMore {...props} move={move} />
          </Disclosure>
        ),
      )}
    </>
  )
}

type OneProps = Omit<Props<string>, 'cycle'> & { move: OfferedMove<string> }

function AtOnce({ action, move, about, main, state }: OneProps) {
  const { locale } = useView()
  const { message } = state(move.key)
  return (
    <>
      {message && <Notice kind="error">{message}</Notice>}
      <PostButton
        action={action}
        label={move.label[locale]}
        fields={{ move: move.key }}
        kind={main === move.key ? 'main' : 'plain'}
        about={about}
      />
    </>
  )
}

function WithMore({ action, move, day, main, state }: OneProps) {
  const t = useTexts(headTexts)
  const { locale } = useView()
  return (
    <Form action={action} state={state(move.key)} id={`${idOf(action)}-${move.key}`} submit={false}>
      <HiddenField name="move" value={move.key} />
      {move.needs.includes('date') && <Field name="date" type="date" label={t.date} value={day} />}
      {move.needs.includes('reason') && <TextArea name="reason" label={t.reason} rows={2} />}
      <Buttons>
        <Button kind={main === move.key ? 'main' : 'plain'}>{move.label[locale]}</Button>
      </Buttons>
    </Form>
  )
}

const idOf = (action: string) => `stap${action.replace(/[^a-z0-9]+/gi, '-')}`
