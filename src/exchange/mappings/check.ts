import { vocabularyOf } from '#skills/sameConcepts.ts'
import type { KnownConcept, KnownConcepts, Match } from '#store/skills/mappings.ts'
import { oneOf, textIn, uriIn } from '../esco/cells.ts'
import { RowError } from '../esco/refusals.ts'
import type { Row } from '../esco/rows.ts'

export const mappingColumns = ['from_uri', 'to_uri', 'relation'] as const

/** What one row says, told of the concept that is here: the other may be of a vocabulary that is not. */
export type Mapping = { readonly uri: string; readonly other: string; readonly match: Match }

/** As SKOS names them: what the second concept is to the first. */
const relations = {
  exactMatch: 'exact',
  closeMatch: 'close',
  broadMatch: 'broad',
  narrowMatch: 'narrow',
  relatedMatch: 'related',
} as const satisfies Record<string, Match>
const relationKeys = ['exactMatch', 'closeMatch', 'broadMatch', 'narrowMatch', 'relatedMatch'] as const

const turned: Readonly<Record<Match, Match>> = {
  exact: 'exact',
  close: 'close',
  related: 'related',
  broad: 'narrow',
  narrow: 'broad',
}

/** Columns that a file may have beside: who says it, and in which version; the same in every row. */
export type Said = { source?: string; version?: string }

/**
 * A reader of the rows of one mapping file, which remembers what came by. In: the concepts that are here, who says it
 * as far as that is told. Out: what a row says. Throws RowError with the column and what was expected there.
 */
export function mappingReader(known: KnownConcepts, said: Said): (row: Row) => Mapping {
  const pairs = new Map<string, number>()
  const same = new Map<string, string>()
  return (row) => {
    sameInEveryRow(row, said)
    const from = uriOf(row, 'from_uri', known)
    const to = uriOf(row, 'to_uri', known)
    const match = relations[oneOf(withoutPrefix(row), 'relation', relationKeys)]
    if (from === to) throw new RowError('to_uri', 'another concept than in from_uri')
    const [a, b] = [known.concepts.get(from), known.concepts.get(to)]
    if (!a && !b)
      throw new RowError('to_uri', `a concept that is here, in from_uri or to_uri; ${shown(to)} is not`)
    if (a && b && isWork(a) !== isWork(b))
      throw new RowError('to_uri', `${isWork(a) ? 'an occupation' : 'a skill'}, as in from_uri`)
    const before = pairs.get(`${from} ${to}`)
    if (before) throw new RowError('to_uri', `every pair once; line ${before} has this one`)
    if (match === 'exact') onlyOne({ from, to, known, same })
    pairs.set(`${from} ${to}`, row.line)
    return toldOf(from, to, match, known)
  }
}

/** Told of the concept that goes first where both are here, so that one search finds one of them. */
function toldOf(from: string, to: string, match: Match, { concepts }: KnownConcepts): Mapping {
  const [a, b] = [concepts.get(from), concepts.get(to)]
  const first = a && (!b || a.order <= b.order)
  return first ? { uri: from, other: to, match } : { uri: to, other: from, match: turned[match] }
}

const isWork = ({ kind }: KnownConcept) => kind === 'occupation' || kind === 'occupationGroup'

/** A concept that is here by any name; else an address of a vocabulary that is not here at all. */
function uriOf(row: Row, column: string, known: KnownConcepts): string {
  const own = row.cells[column]?.trim() ?? ''
  if (known.concepts.has(own)) return own
  const uri = uriIn(row, column)
  const vocabulary = vocabularyOf(uri)
  if (known.vocabularies.has(vocabulary))
    throw new RowError(column, `a concept of ${vocabulary} that is here; ${shown(uri)} is not`)
  return uri
}

/** The same twice over would make two concepts of one vocabulary one. */
function onlyOne(pair: { from: string; to: string; known: KnownConcepts; same: Map<string, string> }): void {
  const { from, to, known, same } = pair
  const place = (uri: string) => known.concepts.get(uri)?.source ?? vocabularyOf(uri)
  for (const [one, other, column] of [
    [from, to, 'to_uri'],
    [to, from, 'from_uri'],
  ] as const) {
    const first = same.get(`${one} ${place(other)}`)
    if (first !== undefined && first !== other)
      throw new RowError(
        column,
        `one exactMatch of ${shown(one)} in a vocabulary; ${shown(first)} came before`,
      )
  }
  same.set(`${from} ${place(to)}`, to)
  same.set(`${to} ${place(from)}`, from)
}

function sameInEveryRow(row: Row, said: Said): void {
  for (const column of ['source', 'version'] as const) {
    const told = textIn(row, column)
    if (told === null) continue
    said[column] ??= told
    if (said[column] !== told)
      throw new RowError(column, `${shown(said[column])} as before, not ${shown(told)}`)
  }
}

const withoutPrefix = ({ line, cells }: Row): Row => ({
  line,
  cells: { ...cells, relation: (cells.relation ?? '').replace(/^.*(?:[#:])/, '') },
})

const shown = (text: string): string => text.slice(0, 120)
