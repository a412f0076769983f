import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runningEmbedded, startEmbedded } from '#server/postgres/embedded.ts'
import { stopLeftovers } from '#server/postgres/leftovers.ts'
import { socketFolderFor } from '#server/postgres/socket.ts'
import { startKeeper } from '../server/postgres/support.ts'
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

test('a server that a killed process left behind is not left behind by the next command', {
  timeout: 120_000,
}, async () => {
  const killed = await startKeeper(folder)
  process.kill(killed.pid, 'SIGKILL')
  await killed.ended
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
