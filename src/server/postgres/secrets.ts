import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { open, readFile, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { EmbeddedError } from './error.ts'
import { giveToOwnerOf } from './folder.ts'

/** The passwords of the two database roles. */
export type Secrets = { owner: string; app: string }

export async function readSecrets(folder: string): Promise<Secrets | null> {
  const path = join(folder, 'secrets.json')
  if (!existsSync(path)) return null
  const value: unknown = JSON.parse(await readFile(path, 'utf8'))
  if (isSecrets(value)) return value
  throw new EmbeddedError(`${path} is damaged: put it back from a backup`)
}

export async function readOrMakeSecrets(folder: string): Promise<Secrets> {
  const existing = await readSecrets(folder)
  if (existing) return existing
  if (existsSync(join(folder, 'postgres')))
    throw new EmbeddedError(`${join(folder, 'secrets.json')} is gone: without it the data cannot be opened`)
  const secrets = { owner: password(), app: password() }
  await writeSecrets(folder, secrets)
  return secrets
}

async function writeSecrets(folder: string, secrets: Secrets): Promise<void> {
  const path = join(folder, 'secrets.json')
  const file = await open(`${path}.new`, 'w', 0o600)
  await file.writeFile(`${JSON.stringify(secrets, null, 2)}\n`)
  await file.sync()
  await file.close()
  giveToOwnerOf(folder, `${path}.new`)
  await rename(`${path}.new`, path)
}

function isSecrets(value: unknown): value is Secrets {
  if (typeof value !== 'object' || value === null) return false
  return (
    'owner' in value && typeof value.owner === 'string' && 'app' in value && typeof value.app === 'string'
  )
}

const password = () => randomBytes(24).toString('base64url')
