/** The languages every text exists in. Dutch comes first: it is the language of the work. */
export const locales = ['nl', 'en'] as const
export type Locale = (typeof locales)[number]

/** A text with every language side by side, so that a missing translation does not compile. */
export type Text = Record<Locale, string>

// biome-ignore lint/suspicious/noExplicitAny: a message may take any arguments; each catalogue entry narrows them
type Message = string | ((...values: any[]) => string)
type Entry = Record<Locale, Message>

/** The messages of one catalogue in one language. */
export type Messages<C extends Record<string, Entry>> = { readonly [K in keyof C]: C[K]['nl'] }

/**
 * Declares a catalogue. Each entry holds all languages; a function entry takes the same arguments in each.
 * In: the entries. Out: the same entries, typed.
 */
export function catalogue<C extends Record<string, Entry>>(
  entries: {
    [K in keyof C]: { nl: C[K]['nl']; en: C[K]['nl'] extends string ? string : C[K]['nl'] } & C[K]
  },
): C {
  return entries
}

/**
 * The messages of a catalogue in one language.
 * In: a catalogue and a locale. Out: key -> message (text, or function giving text).
 */
export function messages<C extends Record<string, Entry>>(entries: C, locale: Locale): Messages<C> {
  const found: Record<string, Message> = {}
  for (const key in entries) {
    const entry = entries[key]
    if (entry) found[key] = entry[locale]
  }
  return found as Messages<C>
}
