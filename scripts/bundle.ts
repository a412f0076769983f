import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join, parse } from 'node:path'
import { build } from 'esbuild'

/** File names in dist/assets. */
export type Assets = { css: string; js: string; icon: string }

/** dist/server.js and dist/cli.js; what npm installed stays outside them. */
export async function buildPrograms(root: string, folder: string): Promise<void> {
  await build({
    absWorkingDir: root,
    entryPoints: {
      server: './src/server/main.ts',
      cli: './src/cli/main.ts',
      matchWorker: './src/exchange/matchFiles/worker.ts',
      planThread: './src/exchange/planner/thread.ts',
      backgroundWorker: './src/cases/matching/backgroundWorker.ts',
    },
    outdir: folder,
    bundle: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    packages: 'external',
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
    sourcemap: 'linked',
    logLevel: 'warning',
  })
}

/** Style, script and fonts, each named by what is in it, so that browsers may keep them for ever. */
export async function buildAssets(root: string, folder: string): Promise<Assets> {
  const assets = join(folder, 'assets')
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: ['src/web/browser/main.ts', 'src/web/styles/main.css'],
    outdir: assets,
    entryNames: '[name]-[hash]',
    assetNames: '[name]-[hash]',
    bundle: true,
    minify: true,
    target: ['es2022', 'chrome110', 'firefox115', 'safari16.4'],
    format: 'iife',
    loader: { '.woff2': 'file', '.svg': 'file' },
    metafile: true,
    logLevel: 'warning',
  })
  const outputs = Object.keys(metafile.outputs).map((path) => basename(path))
  return {
    css: only(outputs, '.css'),
    js: only(outputs, '.js'),
    icon: copyNamed(join(root, 'src', 'web', 'browser', 'mark.svg'), assets),
  }
}

function only(names: string[], extension: string): string {
  const found = names.filter((name) => name.endsWith(extension))
  const [name] = found
  if (!name || found.length > 1) throw new Error(`expected one ${extension} file, found: ${found.join(', ')}`)
  return name
}

function copyNamed(file: string, folder: string): string {
  const content = readFileSync(file)
  const { name, ext } = parse(file)
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 8)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, `${name}-${hash}${ext}`), content)
  return `${name}-${hash}${ext}`
}
