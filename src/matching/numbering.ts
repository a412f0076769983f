import type { Knowledge } from './knowledge.ts'

/** Numbers for skills: the taxonomy's own, and further ones for skills it does not hold. */
export type Numbering = {
  readonly of: (uri: string) => number | undefined
  readonly uri: (number: number) => string
  readonly count: number
  /** The skills outside the taxonomy, in the order of their numbers. */
  readonly others: readonly string[]
}

/** In: the background, and skills that may lie outside it. Out: a number for each; the same for every order. */
export function numberingOf(knowledge: Knowledge, uris: Iterable<string>): Numbering {
  const others = [...new Set(uris)].filter((uri) => !knowledge.number.has(uri)).sort(byCodeUnit)
  return numberingWith(knowledge, others)
}

/** The numbering that an earlier one was, from its `others`. */
export function numberingWith(knowledge: Knowledge, others: readonly string[]): Numbering {
  const first = knowledge.uris.length
  const further = new Map(others.map((uri, at) => [uri, first + at]))
  return {
    of: (uri) => knowledge.number.get(uri) ?? further.get(uri),
    uri: (number) => knowledge.uris[number] ?? others[number - first] ?? '',
    count: first + others.length,
    others,
  }
}

/** The order of ids and URIs: by code units, the same on every machine and in every language. */
export const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** In: records in any order; of an id that comes twice the last counts. Out: each once, in the order of the ids. */
export const onceById = <T extends { readonly id: string }>(all: Iterable<T>): T[] =>
  [...new Map([...all].map((one) => [one.id, one])).values()].sort((a, b) => byCodeUnit(a.id, b.id))
