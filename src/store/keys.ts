import { createHash, randomBytes } from 'node:crypto'

/** The value of a cookie or link that opens something: which organisation, and the secret. Only the secret's hash is stored. */
export type Key = { organisationId: string; token: string }

export const keyHash = (token: string): string => createHash('sha256').update(token).digest('hex')

export const newKey = (organisationId: string): Key => ({
  organisationId,
  token: randomBytes(32).toString('base64url'),
})

export const writeKey = (key: Key): string => `${key.organisationId}.${key.token}`

export function readKey(value: string | undefined): Key | null {
  const match = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.([\w-]{43})$/.exec(value ?? '')
  return match?.[1] && match[2] ? { organisationId: match[1], token: match[2] } : null
}
