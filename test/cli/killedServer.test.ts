import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runningEmbedded, startEmbedded } from '#server/postgres/embedded.ts'
import { stopLeftovers } from '#server/postgres/leftovers.ts'
import { socketFolderFor } from '#server/postgres/socket.ts'
import { builtCommandLine, type CommandLine } from '../support/commandLine.ts'

const folder = mkdtempSync(join(tmpdir(), 'voorwerk-killed-server-'))
const environment = { VOORWERK_FOLDER: folder }
let voorwerk: CommandLine

beforeAll(async () => {
  voorwerk = await builtCommandLine()
})
afterAll(async () => {
  voorwerk.remove()
  await stopLeftovers({ data: join(folder, 'postgres'), socketFolder: socketFolderFor(folder) }, () => {})
  rmSync(folder, { recursive: true, force: true })
})

// while its database is being made there is none yet
const opened = () => runningEmbedded(folder).catch(() => null)

test('a server that a killed command left behind is not left behind by the next one', {
  timeout: 120_000,
}, async () => {
  const { child, ended } = voorwerk.start(['skills', 'list'], { environment })
  for (const end = Date.now() + 60_000; !(await opened()) && Date.now() < end; ) await sleep(10)
  child.kill('SIGKILL')
  expect((await ended).signal).toBe('SIGKILL')
  expect(await runningEmbedded(folder)).not.toBeNull()

  const { errors } = await voorwerk.run(['skills', 'list'], { environment })
  expect(errors).toContain('the database is empty')
  expect(await runningEmbedded(folder)).toBeNull()
})

test('a server that runs is used, and runs on', { timeout: 120_000 }, async () => {
  const embedded = await startEmbedded({ folder, say: () => {} })
  try {
    const { errors } = await voorwerk.run(['skills', 'list'], { environment })
    expect(errors).toContain('the database is empty')
    expect(await runningEmbedded(folder)).not.toBeNull()
  } finally {
    await embedded.stop()
  }
})
