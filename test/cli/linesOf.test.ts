import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, onTestFinished, test } from 'vitest'
import { linesOf } from '#cli/linesOf.ts'
import { RestoreError } from '#store/restore.ts'

function fileOf(content: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'voorwerk-lines-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const file = join(folder, 'backup.gz')
  writeFileSync(file, content)
  return file
}

/** Reads slowly, as a restore does that writes in between. */
async function read(file: string): Promise<string[]> {
  const found: string[] = []
  for await (const line of linesOf(file)) {
    found.push(line)
    if (found.length % 500 === 0) await new Promise((resolve) => setTimeout(resolve, 2))
  }
  return found
}

const lines = Array.from({ length: 20_000 }, (_, at) =>
  JSON.stringify({ at, text: `eerst\u2028dan\u2029daarna\r\n${crypto.randomUUID()}` }),
)
const whole = gzipSync(`${lines.join('\n')}\n`)

test('a text with other ends of lines in it stays one line', async () => {
  expect(await read(fileOf(whole))).toEqual(lines)
})

test('a file with one bit turned, wherever, or cut off, is refused in words', async () => {
  const cut = [whole.subarray(0, whole.length / 2), whole.subarray(0, -4), Buffer.from('geen gzip')]
  const turned = Array.from({ length: 20 }, (_, at) => {
    const bytes = Buffer.from(whole)
    const place = Math.floor(((at + 0.5) / 20) * whole.length)
    bytes[place] = (bytes[place] ?? 0) ^ 16
    return bytes
  })
  for (const bytes of [...cut, ...turned])
    await expect(read(fileOf(bytes))).rejects.toBeInstanceOf(RestoreError)
})
