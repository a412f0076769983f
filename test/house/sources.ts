import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

const root = join(import.meta.dirname, '../..')
const source = join(root, 'src')

export type SourceFile = { path: string; room: string; text: string; lines: number; imports: string[] }

/** Every source file of the house, with what it imports from the house (paths below src/). */
export function readSources(): SourceFile[] {
  return readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .sort()
    .map((path) => {
      const text = readFileSync(join(source, path), 'utf8')
      return {
        path,
        room: path.split('/')[0] ?? '',
        text,
        lines: text.split('\n').length,
        imports: importsOf(path, text),
      }
    })
}

function importsOf(path: string, text: string): string[] {
  const found = text.matchAll(
    /^(?:import|export)\b[^;'"]*?from\s+'([^']+)'|^import\s+'([^']+)'|\bimport\('([^']+)'\)/gm,
  )
  return [...found]
    .map((match) => match[1] ?? match[2] ?? match[3] ?? '')
    .filter((name) => name.startsWith('#') || name.startsWith('.'))
    .map((name) => (name.startsWith('#') ? name.slice(1) : relative(source, join(source, path, '..', name))))
}
