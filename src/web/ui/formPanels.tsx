import { uiTexts } from '#texts/ui.ts'
import { differing, fieldId, inWords, type KnownField, list } from './formContext.ts'
import type { FormState } from './formState.ts'
import { useTexts } from './view.tsx'

type PanelProps = { formId: string; state: FormState; fields: KnownField[] }

/** What is not right yet, each with a link to its field. It takes the focus when the page opens. */
export function ErrorSummary({ formId, state, fields }: PanelProps) {
  const t = useTexts(uiTexts)
  const errors = inOrder(state, fields)
  if (errors.length === 0) return null
  return (
    <div
      class="summary summary--error"
      role="alert"
      tabindex={-1}
      autofocus
      aria-labelledby={`${formId}-errors`}
    >
      <p class="summary__title" id={`${formId}-errors`}>
        {t.errorsTitle(errors.length)}
      </p>
      <p>{state.message ?? t.errorsKept}</p>
      <ul>
        {errors.map(([name, text]) => (
          <li>
            {name === '' ? text : <a href={`#${fieldId(formId, name)}`}>{named(fields, name, text)}</a>}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** The field and what is not right with it: "Naam: Vul dit in." */
function named(fields: KnownField[], name: string, text: string): string {
  const label = fields.find((field) => field.name === name)?.label
  return label ? `${label.replace(/[:?]$/, '')}: ${text}` : text
}

/** Errors in the order in which their fields stand on the page. */
function inOrder(state: FormState, fields: KnownField[]): [string, string][] {
  const place = (name: string) => {
    const at = fields.findIndex((field) => field.name === name)
    return at < 0 ? fields.length : at
  }
  return Object.entries(state.errors).toSorted(([a], [b]) => place(a) - place(b))
}

/** Two people edited the same thing: both versions beside each other, the own text kept in the form. */
export function ConflictPanel({ formId, state, fields }: PanelProps) {
  const t = useTexts(uiTexts)
  if (!state.conflict) return null
  const differences = fields.flatMap((field) => {
    const theirs = differing(state, field.name)
    return theirs ? [{ field, theirs: inWords(theirs, field.show) }] : []
  })
  const title = state.conflict.by ? t.conflictTitleBy(state.conflict.by) : t.conflictTitle
  return (
    <div
      class="summary summary--conflict"
      role="alert"
      tabindex={-1}
      autofocus
      aria-labelledby={`${formId}-conflict`}
    >
      <p class="summary__title" id={`${formId}-conflict`}>
        {title}
      </p>
      {differences.length === 0 ? (
        <p>{t.conflictSame}</p>
      ) : (
        <>
          <p>{t.conflictLead}</p>
          <table class="versions">
            <thead>
              <tr>
                <th scope="col">{t.conflictField}</th>
                <th scope="col">{t.conflictTheirs}</th>
                <th scope="col">{t.conflictYours}</th>
              </tr>
            </thead>
            <tbody>
              {differences.map(({ field, theirs }) => (
                <tr>
                  <th scope="row">
                    <a href={`#${fieldId(formId, field.name)}`}>{field.label}</a>
                  </th>
                  <td data-label={t.conflictTheirs}>{theirs || t.emptyValue}</td>
                  <td data-label={t.conflictYours}>
                    {inWords(list(state.values[field.name]), field.show) || t.emptyValue}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </div>
  )
}
