import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { rename } from 'node:fs/promises'
import { finished } from 'node:stream/promises'
import type { Ranking } from './matchAll.ts'
import type { Unfinished } from './unfinished.ts'
import { writable } from './writable.ts'

/**
 * Writes rankings, one a line, behind those that are there already. The file appears whole or not at all: it grows
 * beside its place and is then put there.
 * In: the place, the unfinished answer, the rankings. Throws FileError when the place cannot be written.
 */
export async function writeRankings(
  out: string,
  unfinished: Unfinished,
  rankings: AsyncIterable<Ranking>,
): Promise<void> {
  const file = createWriteStream(unfinished.path, { flags: 'a' })
  try {
    await once(file, 'open')
    for await (const ranking of rankings) {
      if (!file.write(`${JSON.stringify(ranking)}\n`)) await once(file, 'drain')
    }
    file.end()
    await finished(file)
    await rename(unfinished.path, out)
    await unfinished.done()
  } catch (error) {
    file.destroy()
    throw writable(error, out)
  }
}
