import type { Knowledge } from './knowledge.ts'
import { numberingWith } from './numbering.ts'
import type { People } from './people.ts'

/** Knowledge and people as they travel to another thread: columns in shared memory, no functions. */
export type Travelling = {
  readonly knowledge: Knowledge
  readonly people: Omit<People, 'numbering'> & { readonly others: readonly string[] }
}

/** In: what this thread matches with. Out: the same for another thread, without copying the large columns. */
export function pack(knowledge: Knowledge, people: People): Travelling {
  const { numbering, ids: _ids, ...columns } = people
  return {
    knowledge,
    people: { ...shared(columns), ids: [], others: numbering.others, conditions: shared(people.conditions) },
  }
}

/** In: what another thread packed. Out: what this thread matches with. */
export function unpack({ knowledge, people: { others, ...columns } }: Travelling): {
  knowledge: Knowledge
  people: People
} {
  return { knowledge, people: { ...columns, numbering: numberingWith(knowledge, others) } }
}

type Column = Uint32Array | Float64Array

/** The same record with its columns in memory that threads share. */
function shared<T extends object>(record: T): T {
  const moved = Object.entries(record).map(([key, value]) => [key, isColumn(value) ? share(value) : value])
  return Object.fromEntries(moved) as T
}

const isColumn = (value: unknown): value is Column =>
  value instanceof Uint32Array || value instanceof Float64Array

function share(column: Column): Column {
  const memory = new SharedArrayBuffer(column.byteLength)
  const copy = column instanceof Uint32Array ? new Uint32Array(memory) : new Float64Array(memory)
  copy.set(column)
  return copy
}
