import { existsSync, mkdirSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { missingLibraries, packagesFor } from './browserLibraries.ts'
import { unpackedBrowser } from './browserPackage.ts'

/** What Playwright needs to launch the browser that the tests run in. */
export type Browser = { executablePath: string; args: string[]; env: Record<string, string> }

export class BrowserMissing extends Error {
  override name = 'BrowserMissing'
  /** Debian packages that would help, when we know them. */
  packages: string[]

  constructor(message: string, packages: string[] = []) {
    super(message)
    this.packages = packages
  }
}

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

const ARGS = [
  '--no-sandbox',
  '--disable-setuid-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
]

/** The machine's own Chromium, or else the one from the npm package. Throws a BrowserMissing that says what to do. */
export async function findBrowser(): Promise<Browser> {
  const installed = INSTALLED.find((path) => existsSync(path))
  if (installed) return { executablePath: installed, args: ARGS, env: environment() }
  const { executablePath, libraries, fontconfig } = await brought()
  const plain = environment({ FONTCONFIG_PATH: process.env.FONTCONFIG_PATH ?? fontconfig })
  if (missingLibraries(executablePath, plain).length === 0) return { executablePath, args: ARGS, env: plain }
  const env = { ...plain, LD_LIBRARY_PATH: libraries }
  const missing = missingLibraries(executablePath, env)
  if (missing.length > 0) throw librariesMissing(missing)
  return { executablePath, args: ARGS, env }
}

async function brought() {
  if (process.platform === 'linux' && process.arch === 'x64') return unpackedBrowser()
  throw new BrowserMissing(
    'The browser tests need Chromium: install it (Debian: apt-get install chromium; macOS: Google Chrome).',
    process.platform === 'linux' ? ['chromium'] : [],
  )
}

function librariesMissing(libraries: string[]): BrowserMissing {
  const packages = packagesFor(libraries)
  return new BrowserMissing(
    `The browser for the tests lacks ${libraries.join(', ')}. Install: apt-get install -y ${packages.join(' ')}`,
    packages,
  )
}

/** The browser keeps its temporary files apart, in a place short enough for its sockets. */
function environment(extra: Record<string, string> = {}): Record<string, string> {
  const own = join(tmpdir(), `voorwerk-browser-${userInfo().uid}`)
  mkdirSync(own, { recursive: true, mode: 0o700 })
  const inherited = Object.entries(process.env).filter(([, value]) => value !== undefined)
  return { ...(Object.fromEntries(inherited) as Record<string, string>), TMPDIR: own, ...extra }
}
