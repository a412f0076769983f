import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export type UnpackedBrowser = { executablePath: string; libraries: string; fontconfig: string }

/** The Chromium inside the npm package, unpacked once beside the other packages (about 2 seconds). */
export async function unpackedBrowser(): Promise<UnpackedBrowser> {
  const cache = fileURLToPath(new URL('../../node_modules/.cache/', import.meta.url))
  const entry = import.meta.resolve('@sparticuz/chromium')
  const { version }: { version: string } = readJson(new URL('../package.json', entry))
  const ready = join(cache, `chromium-${version}`)
  if (!existsSync(ready)) await unpack(cache, ready, new URL('../bin/', entry))
  return {
    executablePath: join(ready, 'chromium'),
    libraries: join(ready, 'al2023', 'lib'),
    fontconfig: join(ready, 'fonts'),
  }
}

async function unpack(cache: string, ready: string, packed: URL): Promise<void> {
  mkdirSync(cache, { recursive: true })
  const unfinished = mkdtempSync(join(cache, 'chromium-'))
  const usual = process.env.TMPDIR
  // The package unpacks into the temporary folder and takes whatever it finds there for finished.
  process.env.TMPDIR = unfinished
  try {
    const { default: chromium, inflate } = await import('@sparticuz/chromium')
    await chromium.executablePath()
    await inflate(fileURLToPath(new URL('al2023.tar.br', packed)))
  } finally {
    if (usual === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = usual
  }
  try {
    renameSync(unfinished, ready)
  } catch (error) {
    // Another process was first.
    rmSync(unfinished, { recursive: true, force: true })
    if (!existsSync(ready)) throw error
  }
}

function readJson<T>(url: URL): T {
  return JSON.parse(readFileSync(url, 'utf8'))
}
