import type { Secrets } from './secrets.ts'
import { SOCKET_PORT } from './socket.ts'

export const OWNER_ROLE = 'voorwerk_owner'
export const APP_ROLE = 'voorwerk_app'
export const DATABASE = 'voorwerk'

export type Urls = { ownerUrl: string; appUrl: string }

export function urlsFor(socketFolder: string, secrets: Secrets): Urls {
  return {
    ownerUrl: urlFor(socketFolder, OWNER_ROLE, secrets.owner, DATABASE),
    appUrl: urlFor(socketFolder, APP_ROLE, secrets.app, DATABASE),
  }
}

export function urlFor(socketFolder: string, role: string, password: string, database: string): string {
  // Port and sslmode are spelled out so that PGPORT or PGSSLMODE in someone's shell cannot misdirect us.
  const query = new URLSearchParams({
    host: socketFolder,
    port: String(SOCKET_PORT),
    sslmode: 'disable',
  })
  const [user, secret] = [role, password].map(encodeURIComponent)
  return `postgresql://${user}:${secret}@/${encodeURIComponent(database)}?${query.toString().replaceAll('+', '%20')}`
}
