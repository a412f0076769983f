import { isUtf8 } from 'node:buffer'
import type { Readable } from 'node:stream'

/** A line that is longer than anybody would write by hand or program: the file is something else. */
export class LineTooLong extends Error {}

/** A line that is no UTF-8: another kind of file, or a text in another encoding. */
export class NotText extends Error {}

/**
 * The lines of a stream of text, each ended by a line feed and by nothing else: a text may hold other characters that
 * programs read as the end of a line (U+2028).
 * In: the stream, the longest line that is taken, in bytes. Throws LineTooLong and NotText at the line that is wrong,
 * and whatever the stream throws.
 */
export async function* linesOf(stream: Readable, longest = Number.POSITIVE_INFINITY): AsyncGenerator<string> {
  let rest: Buffer[] = []
  let waiting = 0
  for await (const part of stream) {
    const bytes: Buffer = part
    let from = 0
    for (let at = bytes.indexOf(lineFeed); at >= 0; at = bytes.indexOf(lineFeed, from)) {
      yield lineOf(rest, bytes.subarray(from, at), longest)
      rest = []
      waiting = 0
      from = at + 1
    }
    if (from === bytes.length) continue
    rest.push(bytes.subarray(from))
    waiting += bytes.length - from
    if (waiting > longest) throw new LineTooLong()
  }
  if (waiting > 0) yield lineOf(rest, Buffer.alloc(0), longest)
}

const lineFeed = 10

function lineOf(before: readonly Buffer[], end: Buffer, longest: number): string {
  const line = before.length === 0 ? end : Buffer.concat([...before, end])
  if (line.length > longest) throw new LineTooLong()
  if (!isUtf8(line)) throw new NotText()
  return line.toString('utf8')
}
