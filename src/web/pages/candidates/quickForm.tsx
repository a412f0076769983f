import type { Child } from 'hono/jsx'
import { Button, Buttons, Form } from '../../ui/form.tsx'
import type { FormState } from '../../ui/formState.ts'

type QuickFormProps = { action: string; state: FormState; save: string; id?: string; children?: Child }

/** A small form beside the page's main thing: its button is a plain one. */
export function QuickForm({ action, state, save, id, children }: QuickFormProps) {
  return (
    <Form action={action} state={state} submit={false} id={id}>
      {children}
      <Buttons>
        <Button>{save}</Button>
      </Buttons>
    </Form>
  )
}

/** Whether a form was sent and refused: then the part of the page that holds it stands open. */
export const wasRefused = (state: FormState): boolean =>
  Object.keys(state.values).length > 0 || Object.keys(state.errors).length > 0
