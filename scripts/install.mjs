import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findNode, root, stop } from './node24.mjs'

/** Installs the packages of the lock file unless they are there already; returns the Node that runs Voorwerk. */
export async function ensureInstalled() {
  if (!isInstalled()) await install()
  return findNode()
}

/** Compares the lock file with npm's own list of what it put in node_modules. */
function isInstalled() {
  const listFile = join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(listFile)) return false
  const installed = packagesIn(listFile)
  return Object.entries(packagesIn(join(root, 'package-lock.json'))).every(([path, wanted]) => {
    const found = installed[path]
    if (path === '' || wanted.link) return true
    return found ? found.version === wanted.version : wanted.optional === true && !isForThisMachine(wanted)
  })
}

function packagesIn(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages
}

/** npm leaves out optional packages for other machines; it also leaves out what only those would use. */
function isForThisMachine({ os, cpu, libc }) {
  if (!os && !cpu) return false
  const fits = (list, mine) => !list || list.includes(mine)
  return fits(os, process.platform) && fits(cpu, process.arch) && fits(libc, 'glibc')
}

async function install() {
  const started = Date.now()
  const seconds = () => Math.round((Date.now() - started) / 1000)
  process.stdout.write(
    'Installing the packages that Voorwerk is built on; the first time takes about a minute\n',
  )
  const beat = setInterval(() => process.stdout.write(`  still installing (${seconds()} s)\n`), 10_000)
  // Not `npm ci`: that refuses a lock file from which packages for other machines are absent. This too installs exactly
  // what the lock file names, checked against its hashes, and leaves the file as it is.
  const wanted = ['--no-save', '--include=dev', '--include=optional']
  const code = await runNpm(['install', ...wanted, '--no-audit', '--no-fund', '--loglevel=error'])
  clearInterval(beat)
  if (code !== 0) stop('The packages could not be installed: see the lines above.')
  process.stdout.write(`Installed in ${seconds()} s\n`)
}

function runNpm(args) {
  const npm = process.env.npm_execpath
  const [file, first] = npm?.endsWith('.js') ? [process.execPath, [npm]] : ['npm', []]
  return new Promise((resolve) => {
    const child = spawn(file, [...first, ...args], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })
    child.once('error', () => resolve(127))
    child.once('exit', (code) => resolve(code ?? 1))
  })
}
