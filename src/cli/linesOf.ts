import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { RestoreError } from '#store/restore.ts'

/**
 * The lines of a compressed file, each ended by a line feed and by nothing else: a text may hold other characters that
 * programs read as the end of a line (U+2028). Errors: `RestoreError` when the file was not compressed whole.
 */
export async function* linesOf(file: string): AsyncGenerator<string> {
  const whole = pipeline(createReadStream(file), createGunzip(), () => undefined)
  let rest = ''
  try {
    for await (const text of whole.setEncoding('utf8')) {
      const [first = '', ...more] = (text as string).split('\n')
      const lines = [rest + first, ...more]
      rest = lines.pop() ?? ''
      yield* lines
    }
  } catch (error) {
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('Z_'))
      throw new RestoreError('This file is damaged or not a Voorwerk backup.')
    throw error
  }
  if (rest !== '') yield rest
}
