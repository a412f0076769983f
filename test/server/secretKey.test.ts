import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { forgetSecondStep } from '#cases/accounts/forgetSecondStep.ts'
import { ConfigError, productionConfig } from '#server/config.ts'
import { keyInFolder, useSecrets } from '#server/secretKey.ts'
import { backupLines } from '#store/backup.ts'
import { restoreLines } from '#store/restore.ts'
import { newSecretKey, secretBox } from '#store/secretBox.ts'
import { startHouse, type TestHouse } from '../support/house.ts'

const first = newSecretKey()
const second = newSecretKey()
const third = newSecretKey()

const settings = {
  DATABASE_URL: 'postgresql://voorwerk_app@db/voorwerk',
  PUBLIC_URL: 'https://voorwerk.example.nl',
  MAIL_URL: 'smtp://mail.example',
  MAIL_FROM: 'voorwerk@example.nl',
  AUDIT_ANCHOR: '/var/lib/voorwerk/anchor.jsonl',
}

describe('the setting', () => {
  it('is needed in production: one line says so', () => {
    const start = (more: Record<string, string>) => () => productionConfig({ ...settings, ...more })
    expect(start({})).toThrow(new ConfigError('SECRET_KEY is missing: set it in the environment.'))
    const wrong = 'must be 32 bytes in base64: openssl rand -base64 32.'
    expect(start({ SECRET_KEY: 'geheim' })).toThrow(new ConfigError(`SECRET_KEY is wrong: ${wrong}`))
    const SECRET_KEY = first.toString('base64')
    expect(start({ SECRET_KEY, SECRET_KEY_OLD: 'x' })).toThrow(
      new ConfigError(`SECRET_KEY_OLD is wrong: ${wrong}`),
    )
    expect(start({ SECRET_KEY })()).toMatchObject({ SECRET_KEY: first })
  })
})

describe('the key of the demo', () => {
  it('is made once, for its owner only, and never replaced', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'voorwerk-key-'))
    const key = await keyInFolder(folder)
    expect(await keyInFolder(folder)).toEqual(key)
    const path = join(folder, 'secret-key')
    expect(statSync(path).mode & 0o777).toBe(0o600)
    writeFileSync(path, 'kapot')
    await expect(keyInFolder(folder)).rejects.toThrow(ConfigError)
    expect(readFileSync(path, 'utf8')).toBe('kapot')
  })
})

describe('the stored secrets', () => {
  let test: TestHouse
  beforeAll(async () => {
    test = await startHouse()
  })
  afterAll(() => test.close())
  const id = () => test.actor('coach').accountId
  const set = (totpSecret: string | null) =>
    test.inData((tx) => tx.updateTable('account').set({ totpSecret }).where('id', '=', id()).execute())
  const stored = async () =>
    (
      await test.inData((tx) =>
        tx.selectFrom('account').select('totpSecret').where('id', '=', id()).executeTakeFirstOrThrow(),
      )
    ).totpSecret ?? ''
  beforeEach(() => set(null))

  it('that stood there as they were, are sealed at the start', async () => {
    await set('GEHEIMGEHEIM2345')
    await useSecrets(test.db, secretBox(first))
    expect(await stored()).not.toContain('GEHEIM')
    expect(secretBox(first).open(await stored(), id())).toBe('GEHEIMGEHEIM2345')
    const before = await stored()
    await useSecrets(test.db, secretBox(first))
    expect(await stored()).toBe(before)
  })

  it('come under the new key, after which the old one opens nothing', async () => {
    await set(secretBox(first).seal('GEHEIM', id()))
    await useSecrets(test.db, secretBox(second, first))
    expect(secretBox(second).open(await stored(), id())).toBe('GEHEIM')
    expect(secretBox(first).open(await stored(), id())).toBeNull()
    await useSecrets(test.db, secretBox(second))
  })

  it('that no key opens keep the application from starting, until the code is turned off', async () => {
    const sealed = secretBox(first).seal('GEHEIM', id())
    await set(sealed)
    await expect(useSecrets(test.db, secretBox(third, second))).rejects.toThrow(
      /^SECRET_KEY is wrong: it cannot open the sign-in codes of 1 account\(s\)/,
    )
    expect(await stored()).toBe(sealed)
    await test.inData((tx) => forgetSecondStep(tx, id()))
    await useSecrets(test.db, secretBox(third, second))
  })

  it('go into a backup as they stand, and open after it is put back', async () => {
    await set(secretBox(first).seal('GEHEIM', id()))
    const lines: string[] = []
    for await (const line of backupLines(test.ownerUrl)) lines.push(line.trimEnd())
    expect(lines.join('')).not.toContain('GEHEIM')
    await useSecrets(test.db, secretBox(second, first))
    await restoreLines(test.ownerUrl, each(lines), { wipe: true })
    await useSecrets(test.db, secretBox(second, first))
    expect(secretBox(second).open(await stored(), id())).toBe('GEHEIM')
  })
})

async function* each(lines: string[]): AsyncGenerator<string> {
  yield* lines
}
