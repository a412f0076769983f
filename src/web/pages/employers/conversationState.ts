import { wasSent } from '../../ui/formContext.ts'
import { emptyForm, type FormState } from '../../ui/formState.ts'

/** The cases that the buttons of the one form send to. */
const buttons = [
  'saveConversation',
  'addJobFromConversation',
  'askWhoElse',
  'letEmployerThink',
  'recordNotJoining',
]

/**
 * The state of the form, whichever of its buttons was pressed. After a clash the fields that only the other
 * changed are taken over, so that saving again cannot undo them; only what both changed is left to choose.
 */
export function conversationState(form: (name: string) => FormState): FormState {
  const state = buttons.map(form).find(wasSent) ?? emptyForm
  if (!state.conflict) return state
  const { theirs } = state.conflict
  const untouched = [theirs.untouched ?? []].flat()
  const taken = Object.fromEntries(untouched.map((name) => [name, theirs[name] ?? '']))
  return { ...state, values: { ...state.values, ...taken } }
}
