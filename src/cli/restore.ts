import { access } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { migrate } from '#store/migrate.ts'
import { restoreLines } from '#store/restore.ts'
import { type Command, CommandError, print } from './command.ts'
import { connect, ownerOf } from './connect.ts'
import { linesOf } from './linesOf.ts'

export const restore: Command = {
  summary: 'put a backup back, all or nothing',
  help: 'voorwerk restore FILE [--wipe]\n\n  --wipe   replace what is in the database; without it only an empty database is filled\n\nEnds all sessions and mailed links of the backup, and holds the mail that was still to be sent then.',
  async run(args) {
    const { values, positionals } = parseArgs({
      args,
      options: { wipe: { type: 'boolean' } },
      allowPositionals: true,
    })
    const [file, ...more] = positionals
    if (!file || more.length > 0) throw new CommandError('Say which file: voorwerk restore FILE')
    await access(file)
    const connection = await connect()
    try {
      await migrate(ownerOf(connection), { appRole: connection.appRole })
      const rows = await restoreLines(ownerOf(connection), linesOf(file), { wipe: values.wipe ?? false })
      print(`Restored: ${rows} rows. Everybody has to sign in again; mail that waited in the backup is held.`)
    } finally {
      await connection.close()
    }
  },
}
