import type { ZodType } from 'zod'
import type { Job, Person } from '#matching/request.ts'
import { FileError, readLines } from './lines.ts'
import { candidateLine, jobLine } from './shapes.ts'

/** Whether a taxonomy holds a skill; without one every skill is taken as it is. */
export type Knows = (uri: string) => boolean

/** In: the path of a file of candidates, the taxonomy's skills. Out: one after another. Throws FileError. */
export function candidatesOf(path: string, knows?: Knows, heard?: Heard): AsyncGenerator<Person> {
  return recordsOf(path, candidateLine, (one) => [['skills', one.skills]], knows, heard)
}

/** The same, all of them. */
export function readCandidates(path: string, knows?: Knows): Promise<Person[]> {
  return Array.fromAsync(candidatesOf(path, knows))
}

/** In: the path of a file of jobs, the taxonomy's skills. Out: all jobs. Throws FileError. */
export async function readJobs(path: string, knows?: Knows, heard?: Heard): Promise<Job[]> {
  const named = (one: Job): Named => [
    ['required', one.required],
    ['optional', one.optional ?? []],
    ['learnable', one.learnable ?? []],
  ]
  return Array.fromAsync(recordsOf(path, jobLine, named, knows, heard))
}

/** Called now and then with the number of lines read, for whoever waits. */
export type Heard = (lines: number) => void

type Named = [field: string, skills: readonly { uri: string }[]][]

async function* recordsOf<T extends { id: string }>(
  path: string,
  shape: ZodType<T>,
  named: (one: T) => Named,
  knows: Knows | undefined,
  heard: Heard | undefined,
): AsyncGenerator<T> {
  const lines = new Map<string, number>()
  for await (const { line, value } of readLines(path, shape)) {
    const earlier = lines.get(value.id)
    if (earlier !== undefined) {
      throw new FileError(
        `${path}, line ${line}: field id: expected an id of its own, this one stands on line ${earlier}`,
      )
    }
    lines.set(value.id, line)
    if (knows) mustKnow(named(value), knows, `${path}, line ${line}`)
    yield value
    if (lines.size % 50_000 === 0) heard?.(lines.size)
  }
  if (lines.size === 0) throw new FileError(`${path}: holds nothing: expected one JSON object a line`)
}

function mustKnow(named: Named, knows: Knows, where: string): void {
  for (const [field, skills] of named) {
    for (const [at, { uri }] of skills.entries()) {
      if (!knows(uri)) {
        throw new FileError(`${where}: field ${field}[${at}].uri: expected a skill of the taxonomy`)
      }
    }
  }
}
