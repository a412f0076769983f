import type { OccupationSkills, Pair, Taxonomy } from '#skills/taxonomy.ts'
import { oneOf, uriIn } from './cells.ts'
import { RowError, sentence } from './refusals.ts'
import { type Row, rowsOf } from './rows.ts'
import { type CsvSource, csvSources, EscoError } from './sources.ts'

/** Called for every file that is read, for whoever waits. */
export type ReadingFile = (path: string) => void

/**
 * An official ESCO download as the engine needs it: hierarchy and relations, no labels.
 * In: a folder (or zip) with the files of the relations, any language; the file of skills adds skills without any.
 * Out: the taxonomy. Throws EscoError.
 */
export async function taxonomyFrom(path: string, reading?: ReadingFile): Promise<Taxonomy> {
  const sources = await csvSources(path)
  const builder = new Builder()
  for (const source of sources.filter(oncePerName(sources))) {
    const reader = readers[source.name]
    if (!reader) continue
    reading?.(source.path)
    await reader(source, builder)
  }
  const taxonomy = builder.taxonomy(path)
  if (taxonomy.uris.length === 0) {
    throw new EscoError(
      `${path}: expected broaderRelationsSkillPillar, skillSkillRelations or skills of ESCO`,
    )
  }
  return taxonomy
}

/** Relations are the same in every language: of several languages the first will do. */
const oncePerName = (sources: readonly CsvSource[]) => (source: CsvSource) =>
  sources.find((one) => one.name === source.name) === source

const relationTypes = ['essential', 'optional'] as const

type Reader = (source: CsvSource, into: Builder) => Promise<void>

const readers: Readonly<Record<string, Reader>> = {
  async skills(source, into) {
    for await (const row of rowsOf(source, ['conceptUri'])) into.concept(uri(source, row, 'conceptUri'))
  },
  async broaderRelationsSkillPillar(source, into) {
    for await (const row of rowsOf(source, ['conceptUri', 'broaderUri'])) {
      const narrow = into.concept(uri(source, row, 'conceptUri'))
      into.broader.push([narrow, into.concept(uri(source, row, 'broaderUri'))])
    }
  },
  async skillSkillRelations(source, into) {
    for await (const row of rowsOf(source, ['originalSkillUri', 'relatedSkillUri'])) {
      const one = into.concept(uri(source, row, 'originalSkillUri'))
      into.related.push([one, into.concept(uri(source, row, 'relatedSkillUri'))])
    }
  },
  async occupationSkillRelations(source, into) {
    for await (const row of rowsOf(source, ['occupationUri', 'relationType', 'skillUri'])) {
      const occupation = into.occupation(uri(source, row, 'occupationUri'))
      const kind = told(source, row, () => oneOf(row, 'relationType', relationTypes))
      occupation[kind].push(into.concept(uri(source, row, 'skillUri')))
    }
  },
}

const uri = (source: CsvSource, row: Row, column: string): string =>
  told(source, row, () => uriIn(row, column))

/** A row that cannot be used is told with its file and line: here nothing is left out in silence. */
function told<T>(source: CsvSource, row: Row, read: () => T): T {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof RowError)) throw error
    const { column, message } = error
    throw new EscoError(sentence({ file: source.path, line: row.line, column, expected: message }))
  }
}

/** Gathers concepts and relations by URI, and numbers them at the end so that the order of reading never matters. */
class Builder {
  readonly broader: Pair[] = []
  readonly related: Pair[] = []
  readonly #numbers = new Map<string, number>()
  readonly #occupations = new Map<string, { essential: number[]; optional: number[] }>()

  concept(uri: string): number {
    const known = this.#numbers.get(uri)
    if (known !== undefined) return known
    this.#numbers.set(uri, this.#numbers.size)
    return this.#numbers.size - 1
  }

  occupation(uri: string): { essential: number[]; optional: number[] } {
    const known = this.#occupations.get(uri)
    if (known) return known
    const made = { essential: [], optional: [] }
    this.#occupations.set(uri, made)
    return made
  }

  taxonomy(version: string): Taxonomy {
    const uris = [...this.#numbers.keys()].sort()
    const place = new Map(uris.map((uri, at) => [uri, at]))
    const moved = [...this.#numbers.keys()].map((uri) => place.get(uri) ?? 0)
    const to = (number: number) => moved[number] ?? 0
    const pairs = (all: readonly Pair[]) => all.map(([a, b]): Pair => [to(a), to(b)]).sort(byBoth)
    const occupations = [...this.#occupations]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(
        ([, one]): OccupationSkills => ({
          essential: one.essential.map(to).sort((a, b) => a - b),
          optional: one.optional.map(to).sort((a, b) => a - b),
        }),
      )
    return { version, uris, broader: pairs(this.broader), related: pairs(this.related), occupations }
  }
}

const byBoth = (a: Pair, b: Pair) => a[0] - b[0] || a[1] - b[1]
