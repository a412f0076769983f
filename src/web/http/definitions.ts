import type { Child } from 'hono/jsx'
import type { Actor } from '#access/actor.ts'
import type { Case } from '#cases/case.ts'
import type { Locale, Text } from '#texts/catalogue.ts'
import type { PlaceKey } from '../places.ts'
import type { FieldValue, FormState } from '../ui/formState.ts'

/** What comes in with a request, before the case parses it: parts of the path, of the query and form fields. */
export type Raw = Record<string, FieldValue | undefined>

export type BodyProps<I, D> = {
  data: D
  input: I
  actor: Actor
  /** The state of a form on this page, by the name of the case it sends to (add '#id' for one of several). */
  form: (name: string) => FormState
}

export type PageDefinition<I, D> = {
  kind: 'page'
  /** Dutch, with parts named as the case's input fields: '/werkgevers/:employerId'. */
  path: string
  case: Case<I, D>
  place?: PlaceKey
  title: (data: D, locale: Locale) => string
  body: (props: BodyProps<I, D>) => Child
  /** After how many seconds the page looks again by itself, while somebody waits; null when there is nothing to wait for. */
  refresh?: (data: D) => number | null
}

export type FormDefinition<I, R> = {
  kind: 'form'
  path: string
  case: Case<I, R>
  /** The page that holds the form: drawn again, with what was typed, when the case refuses. */
  // biome-ignore lint/suspicious/noExplicitAny: a form stands on a page of any input and data
  page: PageDefinition<any, any>
  /** Where to go when it worked. */
  next: (result: R, input: I) => string
  /** Said once on the next page. */
  done?: Text
  /** Holds a password: nothing that was typed is kept, not even a hash of it to know a repeated form by. */
  secret?: boolean
  /** Shows the result at once and never again, instead of going on to another page. Kept nowhere either. */
  once?: { title: (locale: Locale) => string; body: (props: { result: R }) => Child }
  /** Tells which of several like forms on a page was sent. */
  formId?: (raw: Raw) => string
  /** The other editor's row as form values, when they are not simply its columns. */
  theirs?: (row: Record<string, unknown>) => Record<string, FieldValue>
}

export type FileDefinition<I, D> = {
  kind: 'file'
  path: string
  case: Case<I, D>
  type: string
  name: (data: D) => string
  content: (data: D, locale: Locale) => string
}

// biome-ignore lint/suspicious/noExplicitAny: a registry holds routes of every input and data
export type AnyRoute = PageDefinition<any, any> | FormDefinition<any, any> | FileDefinition<any, any>

export const page = <I, D>(one: Omit<PageDefinition<I, D>, 'kind'>): PageDefinition<I, D> => ({
  ...one,
  kind: 'page',
})
export const form = <I, R>(one: Omit<FormDefinition<I, R>, 'kind'>): FormDefinition<I, R> => ({
  ...one,
  kind: 'form',
})
export const file = <I, D>(one: Omit<FileDefinition<I, D>, 'kind'>): FileDefinition<I, D> => ({
  ...one,
  kind: 'file',
})
