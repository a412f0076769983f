import { appendFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test, vi } from 'vitest'
import { ask, isAlive, serverPid, start, startKeeper, temporaryFolder } from './support.ts'

/** A folder whose server was started by another process, with one committed row in it. */
async function folderWithRow() {
  const folder = temporaryFolder()
  const first = await start(folder)
  await ask(first.ownerUrl, 'create table kept (one int); grant all on kept to public')
  await first.stop()
  const keeper = await startKeeper(folder)
  await ask(keeper.appUrl, 'insert into kept values (1)')
  return { folder, keeper, server: serverPid(folder) }
}

test('after kill -9 of Voorwerk the server it left behind is replaced, and nothing is lost', async () => {
  const { folder, keeper, server } = await folderWithRow()
  process.kill(keeper.pid, 'SIGKILL')
  await keeper.ended
  expect(isAlive(server)).toBe(true)

  const lines: string[] = []
  const { appUrl } = await start(folder, { say: (line) => lines.push(line) })
  expect(lines).toContain(`PostgreSQL: stopping a server that an earlier run left behind (pid ${server})`)
  expect(isAlive(server)).toBe(false)
  expect(await ask(appUrl, 'select * from kept')).toEqual([{ one: 1 }])
})

test('after kill -9 of Voorwerk and PostgreSQL together nothing is lost', async () => {
  const { folder, keeper, server } = await folderWithRow()
  process.kill(keeper.pid, 'SIGKILL')
  process.kill(server, 'SIGKILL')
  await keeper.ended

  const { appUrl } = await start(folder)
  expect(await ask(appUrl, 'select * from kept')).toEqual([{ one: 1 }])
})

test('after kill -9 of PostgreSQL it is back within ten seconds, time after time', async () => {
  const { folder, keeper } = await folderWithRow()
  for (let round = 1; round <= 3; round++) {
    const server = serverPid(folder)
    process.kill(server, 'SIGKILL')
    await vi.waitFor(() => expect(serverPid(folder)).not.toBe(server), { timeout: 10_000, interval: 20 })
    const rows = await vi.waitFor(() => ask(keeper.appUrl, 'select * from kept'), { timeout: 10_000 })
    expect(rows).toEqual([{ one: 1 }])
  }
  expect(keeper.output.filter((line) => line.includes('ended unexpectedly (SIGKILL)'))).toHaveLength(3)
})

test('a busy connection does not hold up the restart', async () => {
  const { folder, keeper } = await folderWithRow()
  const busy = ask(keeper.appUrl, 'select count(*) from generate_series(1, 100000000000)').catch(
    () => 'cut off',
  )
  await sleep(200)
  process.kill(serverPid(folder), 'SIGKILL')
  expect(await busy).toBe('cut off')
  const rows = await vi.waitFor(() => ask(keeper.appUrl, 'select * from kept'), { timeout: 10_000 })
  expect(rows).toEqual([{ one: 1 }])
})

test('a server file that names a living process of another program blocks nothing', async () => {
  const { folder, keeper } = await folderWithRow()
  process.kill(serverPid(folder), 'SIGKILL')
  process.kill(keeper.pid, 'SIGKILL')
  await keeper.ended
  const data = join(folder, 'postgres')
  writeFileSync(join(data, 'postmaster.pid'), `${process.pid}\n${data}\n0\n5432\n${folder}/socket\n`)
  writeFileSync(join(folder, 'socket', '.s.PGSQL.5432.lock'), `${process.pid}\n${data}\n`)

  const { appUrl } = await start(folder)
  expect(await ask(appUrl, 'select * from kept')).toEqual([{ one: 1 }])
})

test('a first start that was interrupted is done again', async () => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'password.new'), 'half')
  writeFileSync(join(folder, 'postgres.new'), 'half')
  const { appUrl } = await start(folder)
  expect(await ask(appUrl, 'select 1 as one')).toEqual([{ one: 1 }])
})

test('a server that cannot start says why, and lets go of the folder', async () => {
  const folder = temporaryFolder()
  const { stop } = await start(folder)
  await stop()
  appendFileSync(join(folder, 'postgres', 'postgresql.conf'), '\nno_such_setting = 1\n')
  for (let attempt = 1; attempt <= 2; attempt++)
    await expect(start(folder)).rejects.toThrow(/did not start: .*configuration file.*contains errors/)
})
