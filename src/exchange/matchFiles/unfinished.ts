import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readFile, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { writable } from './writable.ts'

/** Work on an answer that may be cut off: where it grows, and how much of it is there already. */
export type Unfinished = { readonly path: string; readonly lines: number; readonly done: () => Promise<void> }

/**
 * Takes up an answer where an earlier run left it, when that run had the same files and options; else starts afresh.
 * In: the place of the answer, the files it is made from, the options. Out: how many whole lines are there.
 */
export async function takeUp(out: string, inputs: readonly string[], options: object): Promise<Unfinished> {
  const path = `${out}.unfinished`
  const markPath = `${path}.from`
  const mark = await markOf(inputs, options)
  const same = (await readFile(markPath, 'utf8').catch(() => '')) === mark
  const lines = same ? await wholeLines(path) : 0
  if (lines === 0) await rm(path, { force: true })
  await writeFile(markPath, mark).catch((error) => {
    throw writable(error, out)
  })
  return { path, lines, done: () => rm(markPath, { force: true }) }
}

/** Files are the same when place, size and day of change are. */
async function markOf(inputs: readonly string[], options: object): Promise<string> {
  const facts = await Promise.all(
    inputs.map(async (path) => {
      const { size, mtimeMs } = await stat(path)
      return [path, size, mtimeMs]
    }),
  )
  return createHash('sha256')
    .update(JSON.stringify([facts, options]))
    .digest('hex')
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
