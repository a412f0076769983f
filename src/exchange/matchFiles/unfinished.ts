import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readFile, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { growingBeside, writable } from './writable.ts'

/** Work on an answer that may be cut off: where it grows, and how much of it is there already. */
export type Unfinished = { readonly path: string; readonly lines: number; readonly done: () => Promise<void> }

/**
 * Takes up an answer where an earlier run left it, when that run had the same to begin with; else starts afresh.
 * In: the place of the answer, all that it follows from: files, options, skills, engine. Out: how many whole lines are
 * there.
 */
export async function takeUp(out: string, from: object): Promise<Unfinished> {
  const [path, markPath] = growingBeside(out)
  const mark = createHash('sha256').update(JSON.stringify(from)).digest('hex')
  const same = (await readFile(markPath, 'utf8').catch(() => '')) === mark
  const lines = same ? await wholeLines(path) : 0
  if (lines === 0) await rm(path, { force: true })
  await writeFile(markPath, mark).catch((error) => {
    throw writable(error, out)
  })
  return { path, lines, done: () => rm(markPath, { force: true }) }
}

/**
 * What tells one edition of a file from another: place, size and moment of change.
 * In: files, before they are read; of one that is not there nothing is told, whoever reads it says so.
 */
export function factsOf(inputs: readonly string[]): Promise<object[]> {
  return Promise.all(
    inputs.map(async (path) => {
      const file = await stat(path).catch(() => null)
      return { path, size: file?.size, changed: file?.mtimeMs }
    }),
  )
}

/** Cuts off the line that was being written, and counts the others. */
async function wholeLines(path: string): Promise<number> {
  let lines = 0
  let bytes = 0
  let end = 0
  try {
    for await (const chunk of createReadStream(path)) {
      const block = chunk as Buffer
      for (let at = block.indexOf(10); at >= 0; at = block.indexOf(10, at + 1)) {
        lines += 1
        end = bytes + at + 1
      }
      bytes += block.length
    }
    await truncate(path, end)
    return lines
  } catch {
    return 0
  }
}
