import { existsSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { EmbeddedError, runningEmbedded, startEmbedded } from '#server/postgres/embedded.ts'
import { ask, isAlive, serverPid, start, startKeeper, temporaryFolder } from './support.ts'

const say = () => undefined

test('the first start makes a database that sorts and counts the same everywhere', async () => {
  const { appUrl } = await start(temporaryFolder())
  const [found] = await ask(
    appUrl,
    `select current_user::text as "user", pg_encoding_to_char(encoding) as encoding,
       concat(datlocprovider, ' ', datlocale) as locale, current_setting('timezone') as timezone,
       current_setting('fsync') as fsync, current_setting('listen_addresses') as listening
     from pg_database where datname = current_database()`,
  )
  expect(found).toEqual({
    user: 'voorwerk_app',
    encoding: 'UTF8',
    locale: 'b C.UTF-8',
    timezone: 'UTC',
    fsync: 'on',
    listening: '',
  })
})

test('the application may not go around row level security, the owner may', async () => {
  const { ownerUrl } = await start(temporaryFolder())
  const roles = await ask(
    ownerUrl,
    `select rolname as role, rolcanlogin as login, rolsuper as super, rolbypassrls as bypass
     from pg_roles where rolname like 'voorwerk%' order by 1`,
  )
  expect(roles).toEqual([
    { role: 'voorwerk_app', login: true, super: false, bypass: false },
    { role: 'voorwerk_owner', login: true, super: true, bypass: true },
  ])
})

test('a wrong password is refused', async () => {
  const { appUrl } = await start(temporaryFolder())
  const wrong = appUrl.replace(/:[^:@/]+@/, ':guess@')
  await expect(ask(wrong, 'select 1')).rejects.toMatchObject({ code: '28P01' })
})

test('the passwords are for the owner of the folder alone', async () => {
  const folder = temporaryFolder()
  await start(folder)
  expect(statSync(join(folder, 'secrets.json')).mode & 0o777).toBe(0o600)
})

test('a second start within five seconds finds what was kept', async () => {
  const folder = temporaryFolder()
  const first = await start(folder)
  await ask(first.ownerUrl, 'create table kept as select 1 as one')
  const pid = serverPid(folder)
  await first.stop()
  expect(isAlive(pid)).toBe(false)

  const before = performance.now()
  const second = await start(folder)
  expect(performance.now() - before).toBeLessThan(5_000)
  expect(second.appUrl).toBe(first.appUrl)
  expect(await ask(second.ownerUrl, 'select * from kept')).toEqual([{ one: 1 }])
})

test('two processes never share a folder, and the second hears who has it', async () => {
  const folder = temporaryFolder()
  const keeper = await startKeeper(folder)
  const second = startEmbedded({ folder, say })
  await expect(second).rejects.toThrow(EmbeddedError)
  await expect(second).rejects.toThrow(`another Voorwerk process (pid ${keeper.pid}) is using ${folder}`)
  expect(await ask(keeper.appUrl, 'select 1 as one')).toEqual([{ one: 1 }])
})

test('the same process cannot start it twice either', async () => {
  const folder = temporaryFolder()
  await start(folder)
  await expect(startEmbedded({ folder, say })).rejects.toThrow('another Voorwerk process')
})

test('others find a running server, and none after it stopped', async () => {
  const folder = temporaryFolder()
  expect(await runningEmbedded(join(folder, 'not-there'))).toBeNull()
  expect(await runningEmbedded(folder)).toBeNull()
  const { ownerUrl, appUrl, stop } = await start(folder)
  expect(await runningEmbedded(folder)).toEqual({ ownerUrl, appUrl })
  await stop()
  expect(await runningEmbedded(folder)).toBeNull()
})

test('a reset leaves nothing of before', async () => {
  const folder = temporaryFolder()
  const first = await start(folder)
  await ask(first.ownerUrl, 'create table kept as select 1 as one')
  mkdirSync(join(folder, 'mail'))
  await first.stop()

  const second = await start(folder, { reset: true })
  await expect(ask(second.ownerUrl, 'select * from kept')).rejects.toMatchObject({ code: '42P01' })
  expect(existsSync(join(folder, 'mail'))).toBe(false)
})

test('a reset spares a folder that is not ours', async () => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'thesis.txt'), 'years of work')
  await expect(startEmbedded({ folder, say, reset: true })).rejects.toThrow(
    'does not look like a data folder',
  )
  expect(existsSync(join(folder, 'thesis.txt'))).toBe(true)
})

test('a path too long for a socket is no obstacle', async () => {
  const folder = join(temporaryFolder(), 'long'.repeat(30), 'data with a space')
  const { appUrl, stop } = await start(folder)
  const socketFolder = new URLSearchParams(appUrl.split('?')[1]).get('host') ?? ''
  expect(dirname(socketFolder)).toBe(tmpdir())
  expect(await ask(appUrl, 'select 1 as one')).toEqual([{ one: 1 }])
  await stop()
  expect(existsSync(socketFolder)).toBe(false)
})

test('data without their passwords are left alone', async () => {
  const folder = temporaryFolder()
  const { stop } = await start(folder)
  await stop()
  rmSync(join(folder, 'secrets.json'))
  await expect(startEmbedded({ folder, say })).rejects.toThrow('secrets.json is gone')
})
