import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import { createGzip } from 'node:zlib'
import { backupLines } from '#store/backup.ts'
import { type Command, CommandError, print, remark } from './command.ts'
import { connect, ownerOf } from './connect.ts'

const every = 10_000

export const backup: Command = {
  summary: 'write everything to one file',
  help: 'voorwerk backup FILE\n\nThe state of one moment, of all organisations, as gzip of JSON lines. Works while the application runs.\nSkills that were imported (voorwerk skills list) are not in it: import them again after a restore elsewhere.',
  async run(args) {
    const { positionals } = parseArgs({ args, options: {}, allowPositionals: true })
    const [file, ...more] = positionals
    if (!file || more.length > 0) throw new CommandError('Say where to: voorwerk backup FILE')
    const connection = await connect()
    const partial = `${file}.partial`
    try {
      const lines = Readable.from(withProgress(backupLines(ownerOf(connection))))
      await pipeline(lines, createGzip(), createWriteStream(partial, { mode: 0o600, flush: true }))
      // Only a whole backup gets the name that was asked for.
      await rename(partial, file)
      print(`Written: ${file}`)
    } finally {
      await rm(partial, { force: true })
      await connection.close()
    }
  },
}

async function* withProgress(lines: AsyncGenerator<string>): AsyncGenerator<string> {
  let count = 0
  for await (const line of lines) {
    yield line
    if (++count % every === 0) remark(`${count} lines`)
  }
}
