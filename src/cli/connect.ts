import { resolve } from 'node:path'
import { demoConfig } from '#server/config.ts'
import { APP_ROLE, runningEmbedded, startEmbedded } from '#server/postgres/embedded.ts'
import { holderLives } from '#server/postgres/lock.ts'
import { CommandError } from './command.ts'

export type Connection = {
  ownerUrl: string
  appUrl: string
  appRole: string
  anchorFile: string
  close(): Promise<void>
}

/**
 * The database that a command works on: the one in DATABASE_URL (and DATABASE_OWNER_URL for the owner's work), or the
 * embedded one: the running server when there is one, else started for as long as the command takes.
 */
export async function connect(environment: NodeJS.ProcessEnv = process.env): Promise<Connection> {
  const folder = resolve(demoConfig(environment).VOORWERK_FOLDER)
  const anchorFile = environment.AUDIT_ANCHOR ?? resolve(folder, 'audit-anchor.jsonl')
  if (environment.DATABASE_URL) {
    return {
      ownerUrl: environment.DATABASE_OWNER_URL ?? '',
      appUrl: environment.DATABASE_URL,
      appRole: roleIn(environment.DATABASE_URL),
      anchorFile,
      close: async () => {},
    }
  }
  const running = await runningEmbedded(folder)
  // of a process that was killed the server may be left: then starting takes its place, and stops it in the end
  if (running && holderLives(folder))
    return { ...running, appRole: APP_ROLE, anchorFile, close: async () => {} }
  const started = await startEmbedded({ folder, say: (line) => process.stderr.write(`${line}\n`) })
  return { ...started, appRole: APP_ROLE, anchorFile, close: started.stop }
}

/** The owner's connection, or a line that says what is missing. */
export function ownerOf(connection: Connection): string {
  if (!connection.ownerUrl)
    throw new CommandError('DATABASE_OWNER_URL is missing: this command works as the owner of the database.')
  return connection.ownerUrl
}

/** The user in a connection address; also where the host is a socket and stands in the query. */
function roleIn(url: string): string {
  const name = /^postgres(?:ql)?:\/\/([^:@/]+)(?::[^@]*)?@/.exec(url)?.[1]
  if (!name) throw new CommandError('DATABASE_URL is wrong: it must hold a user name.')
  return decodeURIComponent(name)
}
