import { parseArgs } from 'node:util'
import { migrate } from '#store/migrate.ts'
import { type Command, print } from './command.ts'
import { connect, ownerOf } from './connect.ts'

export const migrateCommand: Command = {
  summary: 'bring the database up to date',
  help: 'Works as the owner: DATABASE_OWNER_URL beside DATABASE_URL, or the embedded server.\nThe user in DATABASE_URL must exist; it gets only the rights the application needs.',
  async run(args) {
    parseArgs({ args, options: {} })
    const connection = await connect()
    try {
      await migrate(ownerOf(connection), { appRole: connection.appRole, say: print })
      print('The database is up to date.')
    } finally {
      await connection.close()
    }
  },
}
