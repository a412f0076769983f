import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto'

/** Keeps short secrets unreadable in the database: AES-256-GCM, each bound to the record it belongs to. */
export type SecretBox = {
  /** In: the secret and the id of its record. Out: what is stored. */
  seal(secret: string, recordId: string): string
  /** Out: the secret; null when it was changed, belongs to another record, or was sealed with a key that is not here. */
  open(sealed: string, recordId: string): string | null
  /** Whether this was sealed with the present key. */
  isPresent(sealed: string): boolean
}

const keyBytes = 32
const ivBytes = 12
const tagBytes = 16
const version = 'v1'

export const newSecretKey = (): Buffer => randomBytes(keyBytes)

/** Reads a key as it is written in a setting: 32 bytes in base64 or hexadecimal. Out: null when it is none. */
export function readSecretKey(text: string): Buffer | null {
  const written = text.trim()
  if (/^[0-9a-f]{64}$/i.test(written)) return Buffer.from(written, 'hex')
  if (!/^[\w+/-]{43}=?$/.test(written)) return null
  const key = Buffer.from(written, 'base64')
  return key.length === keyBytes ? key : null
}

/** In: the present key, and perhaps the one before it, with which older secrets can still be opened. */
export function secretBox(present: Buffer, earlier?: Buffer | null): SecretBox {
  const keys = [present, ...(earlier ? [earlier] : [])].map((key) => ({ key, name: nameOf(key) }))
  return {
    seal(secret, recordId) {
      const iv = randomBytes(ivBytes)
      const cipher = createCipheriv('aes-256-gcm', present, iv).setAAD(Buffer.from(recordId))
      const sealed = Buffer.concat([iv, cipher.update(secret, 'utf8'), cipher.final(), cipher.getAuthTag()])
      return `${version}.${nameOf(present)}.${sealed.toString('base64url')}`
    },
    open(sealed, recordId) {
      const [mark, name, content] = sealed.split('.')
      const known = keys.find((one) => one.name === name)
      if (mark !== version || !known || !content) return null
      return opened(known.key, Buffer.from(content, 'base64url'), recordId)
    },
    isPresent: (sealed) => sealed.startsWith(`${version}.${nameOf(present)}.`),
  }
}

/** Whether this is sealed at all; before there were keys, secrets stood in the database as they are. */
export const isSealed = (stored: string): boolean => stored.startsWith(`${version}.`)

/** Names a key without telling anything of it. */
const nameOf = (key: Buffer) => createHash('sha256').update('name:').update(key).digest('hex').slice(0, 12)

function opened(key: Buffer, content: Buffer, recordId: string): string | null {
  if (content.length < ivBytes + tagBytes) return null
  const decipher = createDecipheriv('aes-256-gcm', key, content.subarray(0, ivBytes))
    .setAAD(Buffer.from(recordId))
    .setAuthTag(content.subarray(-tagBytes))
  try {
    const secret = decipher.update(content.subarray(ivBytes, -tagBytes))
    return Buffer.concat([secret, decipher.final()]).toString('utf8')
  } catch {
    return null
  }
}
