import { Field } from '../../ui/form.tsx'
import type { FormState } from '../../ui/formState.ts'
import { useTexts } from '../../ui/view.tsx'
import { accountTexts } from './accountTexts.ts'

/** Asked before anything that decides who gets in. */
export function PresentPassword() {
  const t = useTexts(accountTexts)
  return (
    <Field name="presentPassword" type="password" label={t.presentPassword} autocomplete="current-password" />
  )
}

/** Whether a form was sent and came back: then it stands open. */
export const cameBack = (state: FormState): boolean =>
  state.message !== undefined || Object.keys(state.errors).length > 0
