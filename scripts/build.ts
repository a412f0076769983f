// Builds dist/: the server and the command line, the browser's style and script, the migrations.
// Does nothing when nothing changed since the last build.
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { basename, join } from 'node:path'
import { fingerprint } from './fingerprint.ts'

const root = join(import.meta.dirname, '..')
const dist = join(root, 'dist')
const mark = 'inputs.sha256'

const inputs = fingerprint(root)
if (readMark() !== inputs) {
  const started = performance.now()
  const unfinished = join(root, 'node_modules', '.cache', `voorwerk-build-${process.pid}`)
  try {
    await buildInto(unfinished)
    putInPlace(unfinished)
  } finally {
    rmSync(unfinished, { recursive: true, force: true })
  }
  process.stdout.write(`Built in ${Math.round(performance.now() - started)} ms\n`)
}

function readMark(): string | null {
  const path = join(dist, mark)
  return existsSync(path) ? readFileSync(path, 'utf8') : null
}

async function buildInto(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const { buildPrograms, buildAssets } = await import('./bundle.ts')
  const [, assets] = await Promise.all([buildPrograms(root, folder), buildAssets(root, folder)])
  writeFileSync(join(folder, 'assets.json'), `${JSON.stringify(assets, null, 2)}\n`)
  const migrations = join(folder, 'migrations')
  mkdirSync(migrations)
  for (const file of globSync(join(root, 'src', 'store', 'migrations', '*.sql')))
    cpSync(file, join(migrations, basename(file)))
  writeFileSync(join(folder, mark), inputs)
}

/** The old build stays whole until the new one is. */
function putInPlace(folder: string): void {
  const old = `${folder}-old`
  if (existsSync(dist)) renameSync(dist, old)
  renameSync(folder, dist)
  rmSync(old, { recursive: true, force: true })
}
