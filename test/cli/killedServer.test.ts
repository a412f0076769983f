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

/** A command is quick: one that ended before its server was seen is begun again. */
async function killWhileOpen(): Promise<void> {
  for (let attempt = 0; attempt < 10; attempt += 1) {
    const { child, ended } = voorwerk.start(['skills', 'list'], { environment })
    while (child.exitCode === null && !(await opened())) await sleep(5)
    child.kill('SIGKILL')
    if ((await ended).signal === 'SIGKILL') return
  }
  throw new Error('the command was always quicker')
}

test('a server that a killed command left behind is not left behind by the next one', {
  timeout: 120_000,
}, async () => {
  await killWhileOpen()
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
