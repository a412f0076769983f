import type { Readable } from 'node:stream'

/** A line that is longer than anybody would write by hand or program: the file is something else. */
export class LineTooLong extends Error {}

/**
 * The lines of a stream of text, each ended by a line feed and by nothing else: a text may hold other characters that
 * programs read as the end of a line (U+2028).
 * In: the stream, the longest line that is taken, in characters. Throws LineTooLong, and whatever the stream throws.
 */
export async function* linesOf(stream: Readable, longest = Number.POSITIVE_INFINITY): AsyncGenerator<string> {
  let rest = ''
  for await (const text of stream.setEncoding('utf8')) {
    const [first = '', ...more] = (text as string).split('\n')
    const lines = [rest + first, ...more]
    rest = lines.pop() ?? ''
    if (rest.length > longest) throw new LineTooLong()
    yield* lines
  }
  if (rest !== '') yield rest
}
