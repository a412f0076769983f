import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { linesOf as linesOfStream, NotText } from '#exchange/linesOf.ts'
import { RestoreError } from '#store/restore.ts'

/** The lines of a compressed file. Errors: `RestoreError` when the file was not compressed whole. */
export async function* linesOf(file: string): AsyncGenerator<string> {
  try {
    yield* linesOfStream(pipeline(createReadStream(file), createGunzip(), () => undefined))
  } catch (error) {
    const unzips = error instanceof Error && 'code' in error && String(error.code).startsWith('Z_')
    if (unzips || error instanceof NotText)
      throw new RestoreError('This file is damaged or not a Voorwerk backup.')
    throw error
  }
}
