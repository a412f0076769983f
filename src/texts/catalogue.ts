/** The languages every text exists in. Dutch comes first: it is the language of the work. */
export const locales = ['nl', 'en'] as const
export type Locale = (typeof locales)[number]

/** A text with every language side by side, so that a missing translation does not compile. */
export type Text = Record<Locale, string>

// biome-ignore lint/suspicious/noExplicitAny: a message may take any arguments; each catalogue entry narrows them
type Message = string | ((...values: any[]) => string)

/** Any words of the same shape: the translations differ, the arguments do not. */
type Same<M> = M extends (...values: infer Values) => string ? (...values: Values) => string : string

/** The shape of a message: a text, or what its function takes. */
export type Catalogue<M> = { readonly [K in keyof M]: Readonly<Record<Locale, Same<M[K]>>> }

/** Messages in one language. */
export type Spoken<M> = { readonly [K in keyof M]: Same<M[K]> }

/** The messages of one catalogue in one language. */
export type Messages<C> = C extends Catalogue<infer M> ? Spoken<M> : never

/**
 * Declares a catalogue. Each entry holds all languages; a function entry takes the same arguments in each.
 * In: the entries. Out: the same entries, typed.
 */
export function catalogue<M extends Record<string, Message>>(
  entries: {
    [K in keyof M]: { nl: M[K]; en: Same<M[K]> }
  },
): Catalogue<M> {
  return entries as unknown as Catalogue<M>
}

/**
 * The messages of a catalogue in one language.
 * In: a catalogue and a locale. Out: key -> message (text, or function giving text).
 */
export function messages<M>(entries: Catalogue<M>, locale: Locale): Spoken<M> {
  const found: Record<string, unknown> = {}
  for (const key in entries) found[key] = entries[key][locale]
  return found as Spoken<M>
}
