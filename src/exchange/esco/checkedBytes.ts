import { isUtf8 } from 'node:buffer'
import { crc32 } from 'node:zlib'

/** Bytes that are no text in UTF-8; the line on which the first of them stands. */
export class NotTextError extends Error {
  readonly line: number
  constructor(line: number) {
    super('not text in UTF-8')
    this.line = line
  }
}

/** The same bytes, as long as they are text in UTF-8. Throws NotTextError. */
export async function* textOnly(parts: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let line = 1
  let open: Buffer = Buffer.alloc(0)
  for await (const part of parts) {
    const bytes = open.length === 0 ? part : Buffer.concat([open, part])
    const end = bytes.length - unfinished(bytes)
    const whole = bytes.subarray(0, end)
    if (!isUtf8(whole)) throw new NotTextError(line + linesBefore(whole))
    line += countLines(whole)
    open = bytes.subarray(end)
    yield whole
  }
  if (open.length > 0) throw new NotTextError(line)
}

/** How many bytes at the end belong to a character of which the rest is still to come. */
function unfinished(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0
    if (byte < 0x80) return 0
    if (byte >= 0xc0) return lengthOf(byte) > back ? back : 0
  }
  return 0
}

const lengthOf = (lead: number) => (lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2)

const lineFeed = 10

function countLines(bytes: Buffer): number {
  let count = 0
  for (let at = bytes.indexOf(lineFeed); at >= 0; at = bytes.indexOf(lineFeed, at + 1)) count += 1
  return count
}

/** How many lines end before the first that is no text. */
function linesBefore(bytes: Buffer): number {
  let lines = 0
  let from = 0
  for (let at = bytes.indexOf(lineFeed); at >= 0; at = bytes.indexOf(lineFeed, from)) {
    if (!isUtf8(bytes.subarray(from, at))) return lines
    lines += 1
    from = at + 1
  }
  return lines
}

/** The same bytes; throws at their end when they are not those that the sum was made of. */
export async function* sameSum(parts: AsyncIterable<Buffer>, expected: number): AsyncGenerator<Buffer> {
  let sum = 0
  for await (const part of parts) {
    sum = crc32(part, sum)
    yield part
  }
  if (sum !== expected) throw new Error('damaged inside the zip file')
}
