// Proves that the browser tests can run here, before anything else takes its time. With CI set, first tries to
// install what the browser lacks.
import { spawnSync } from 'node:child_process'
import { chromium } from '@playwright/test'
import { type Browser, BrowserMissing, findBrowser } from '../test/support/browser.ts'

try {
  const browser = await findOrInstall()
  process.stdout.write(`Browser: ${browser.executablePath} (${await versionOf(browser)})\n`)
} catch (error) {
  const why = error instanceof Error ? error.message.split('\n')[0] : String(error)
  process.stderr.write(`${why}\n`)
  process.exit(1)
}

async function findOrInstall(): Promise<Browser> {
  try {
    return await findBrowser()
  } catch (error) {
    if (!(error instanceof BrowserMissing) || !process.env.CI || error.packages.length === 0) throw error
    process.stdout.write(`${error.message}\nTrying that, because CI is set\n`)
    aptGet('update')
    aptGet('install', '-y', ...error.packages)
    return findBrowser()
  }
}

function aptGet(...task: string[]): void {
  const command = process.getuid?.() === 0 ? 'apt-get' : 'sudo -n apt-get'
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  spawnSync(`${command} ${task.join(' ')}`, { shell: true, stdio: 'inherit', env })
}

async function versionOf({ executablePath, args, env }: Browser): Promise<string> {
  const browser = await chromium.launch({ executablePath, args, env, timeout: 30_000 })
  const page = await browser.newPage()
  await page.setContent('<p>Voorwerk</p>')
  const version = browser.version()
  await browser.close()
  return version
}
