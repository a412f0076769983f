/** One value of a field, or several for a group of boxes. */
export type FieldValue = string | string[]

/** Both versions of what two people edited at once; `version` is the one now stored. */
export type Conflict = { theirs: Record<string, FieldValue>; by?: string; version: number }

/**
 * What a form knows when it is drawn.
 * `values`: what was sent; once it holds anything it is the whole truth for boxes (a box not sent is off).
 * `errors`: field name -> one plain sentence; the name `''` is an error of the form as a whole.
 */
export type FormState = {
  values: Record<string, FieldValue>
  errors: Record<string, string>
  message?: string
  conflict?: Conflict
  saved?: string
}

/** The state of a form that nobody has sent yet. */
export const emptyForm: FormState = { values: {}, errors: {} }
