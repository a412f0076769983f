import { existsSync } from 'node:fs'
import { open, readFile, rename } from 'node:fs/promises'
import { join } from 'node:path'
import type { Database } from '#store/db.ts'
import { resealSecrets } from '#store/resealSecrets.ts'
import { newSecretKey, readSecretKey, type SecretBox } from '#store/secretBox.ts'
import { ConfigError } from './config.ts'
import { giveToOwnerOf } from './postgres/folder.ts'

/** The demo's own key, beside its data; made at the first start. */
export async function keyInFolder(folder: string): Promise<Buffer> {
  const path = join(folder, 'secret-key')
  if (existsSync(path)) {
    const key = readSecretKey(await readFile(path, 'utf8'))
    if (key) return key
    throw new ConfigError(`${path} is damaged: put it back from a backup.`)
  }
  const key = newSecretKey()
  const file = await open(`${path}.new`, 'w', 0o600)
  await file.writeFile(`${key.toString('base64')}\n`)
  await file.sync()
  await file.close()
  giveToOwnerOf(folder, `${path}.new`)
  await rename(`${path}.new`, path)
  return key
}

/** Brings all secrets under the present key. Errors: `ConfigError` when there are some that no key opens. */
export async function useSecrets(db: Database, box: SecretBox): Promise<void> {
  const { unreadable } = await resealSecrets(db, box)
  if (unreadable === 0) return
  throw new ConfigError(
    `SECRET_KEY is wrong: it cannot open the sign-in codes of ${unreadable} account(s). Set SECRET_KEY_OLD to the key before it, or turn those codes off: npx voorwerk user code-off.`,
  )
}
