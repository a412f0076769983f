import { spawnSync } from 'node:child_process'
import { chmodSync, chownSync, mkdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { ask, isRoot, serverPid, start, startKeeper, temporaryFolder } from './support.ts'

const NOBODY = { uid: 65534, gid: 65534 }

/** Says why a test cannot run here; returns whether it can. */
function possible(condition: boolean, why: string): boolean {
  if (!condition) process.stdout.write(`skipped: ${why}\n`)
  return condition
}

const asRoot = possible(isRoot, 'only root can start the server as another user')

function nobodyReachesThisCheckout(): boolean {
  const entry = import.meta.filename
  return (
    spawnSync(process.execPath, ['-e', 'require("node:fs").readFileSync(process.argv[1])', entry], {
      ...NOBODY,
      cwd: '/',
    }).status === 0
  )
}

const asNobody = asRoot && possible(nobodyReachesThisCheckout(), 'the user nobody cannot read this checkout')

test.runIf(asRoot)('as root the server runs as someone without rights', async () => {
  const folder = temporaryFolder()
  chmodSync(folder, 0o755)
  await start(folder)
  expect(statSync(`/proc/${serverPid(folder)}`).uid).not.toBe(0)
})

test.runIf(asRoot)('as root it runs in a folder that only root may enter', async () => {
  const folder = join(temporaryFolder(), 'closed', 'data')
  mkdirSync(dirname(folder), { mode: 0o700 })
  const { appUrl } = await start(folder)
  expect(await ask(appUrl, 'select 1 as one')).toEqual([{ one: 1 }])
  expect(statSync(`/proc/${serverPid(folder)}`).uid).not.toBe(0)
})

test.runIf(asNobody)('an ordinary user runs it without any help', async () => {
  const folder = temporaryFolder()
  chownSync(folder, NOBODY.uid, NOBODY.gid)
  const keeper = await startKeeper(folder, NOBODY)
  expect(await ask(keeper.appUrl, 'select 1 as one')).toEqual([{ one: 1 }])
  expect(statSync(`/proc/${serverPid(folder)}`).uid).toBe(NOBODY.uid)
})

test.runIf(asNobody)('what an ordinary user began, root can continue, and the user again', async () => {
  const folder = temporaryFolder()
  chownSync(folder, NOBODY.uid, NOBODY.gid)
  const before = await startKeeper(folder, NOBODY)
  process.kill(before.pid, 'SIGTERM')
  await before.ended
  const { appUrl, stop } = await start(folder)
  expect(await ask(appUrl, 'select 1 as one')).toEqual([{ one: 1 }])
  await stop()
  const after = await startKeeper(folder, NOBODY)
  expect(after.output.at(-1)).toMatch(/^up /)
})

test.runIf(asNobody)('an ordinary user hears in one line that the data are root’s', async () => {
  const folder = temporaryFolder()
  const { stop } = await start(folder)
  await stop()
  chmodSync(folder, 0o755)
  const keeper = await startKeeper(folder, NOBODY)
  expect(await keeper.ended).toBe(1)
  expect(keeper.output).toEqual([
    expect.stringMatching(/^cannot write in .*does it belong to another user\?$/),
  ])
})
