import { createContext, useContext } from 'hono/jsx'
import { type Catalogue, type Locale, messages, type Spoken } from '#texts/catalogue.ts'

/** What every page knows about the request it answers. */
export type View = {
  locale: Locale
  account: { name: string; role: string } | null
  csrf: string
  path: string
  now: Date
  /** Gives a fresh key for each form, so that a form sent twice is carried out once. */
  submission: () => string
}

const nobody: View = {
  locale: 'nl',
  account: null,
  csrf: '',
  path: '/',
  now: new Date(0),
  submission: () => '',
}

export const ViewContext = createContext<View>(nobody)

/** The view of the page that is being drawn. */
export const useView = (): View => useContext(ViewContext)

/** The messages of a catalogue in the language of the page. */
export function useTexts<M>(catalogue: Catalogue<M>): Spoken<M> {
  return messages(catalogue, useView().locale)
}
