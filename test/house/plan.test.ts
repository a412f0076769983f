import { describe, expect, it } from 'vitest'
import { readSources } from './sources.ts'

/** The rooms from top to bottom: a file may import from its own row or a row below, never above. */
const plan: Record<string, number> = {
  server: 6,
  cli: 6,
  web: 5,
  demo: 5,
  cases: 4,
  exchange: 3,
  store: 2,
  statistics: 1,
  matching: 1,
  planning: 1,
  skills: 1,
  method: 1,
  access: 1,
  texts: 1,
}
const pure = Object.keys(plan).filter((room) => plan[room] === 1)
const files = readSources()

describe('the plan of the house', () => {
  it('has read the house', () => {
    expect(files.length).toBeGreaterThan(150)
    expect(files.flatMap((file) => file.imports).length).toBeGreaterThan(400)
  })

  it('knows every room', () => {
    expect(files.filter((file) => plan[file.room] === undefined).map((file) => file.path)).toEqual([])
  })

  it('imports only downward', () => {
    const upward = files.flatMap((file) =>
      file.imports
        .filter((name) => (plan[name.split('/')[0] ?? ''] ?? 9) > (plan[file.room] ?? 0))
        .map((name) => `${file.path} -> ${name}`),
    )
    expect(upward).toEqual([])
  })

  it('keeps web and demo apart', () => {
    const crossing = files.flatMap((file) =>
      file.imports
        .filter((name) => file.room === 'web' && name.startsWith('demo/'))
        .map((name) => `${file.path} -> ${name}`),
    )
    expect(crossing).toEqual([])
  })

  it('keeps pure rooms pure: no input or output, no clock, no randomness', () => {
    const impure =
      /\bfrom '(node:|pg'|kysely|hono|nodemailer|@node-rs)|new Date\(\)|Date\.now\(|Math\.random\(|crypto\.random|process\.|console\./
    const wrong = files.filter(
      (file) => pure.includes(file.room) && !/\.test\.tsx?$/.test(file.path) && impure.test(file.text),
    )
    expect(wrong.map((file) => file.path)).toEqual([])
  })

  it('keeps SQL out of pages and commands', () => {
    const wrong = files.filter((file) => ['web', 'cli'].includes(file.room) && /\bsql`/.test(file.text))
    expect(wrong.map((file) => file.path)).toEqual([])
  })

  it('has no circles', () => {
    expect(circles()).toEqual([])
  })

  it('has no file above 400 lines', () => {
    const long = files.filter((file) => file.lines > 400 && file.path !== 'store/schema.ts')
    expect(long.map((file) => `${file.path}: ${file.lines}`)).toEqual([])
  })

  it('has no text in components', () => {
    const text = />\s*[A-Z][a-z]+ [a-z]+[^<>{}=;]*<\//
    const wrong = files.filter(
      (file) => file.path.endsWith('.tsx') && !/\.test\.tsx$|gallery/.test(file.path) && text.test(file.text),
    )
    expect(wrong.map((file) => file.path)).toEqual([])
  })

  it('has no style attributes: the content security policy forbids them', () => {
    const wrong = files.filter(
      (file) => file.path.endsWith('.tsx') && !file.path.endsWith('.test.tsx') && /\sstyle=/.test(file.text),
    )
    expect(wrong.map((file) => file.path)).toEqual([])
  })
})

/** Every circle of imports, as the path that closes it. */
function circles(): string[] {
  const byPath = new Map(files.map((file) => [file.path, file]))
  const state = new Map<string, 'open' | 'closed'>()
  const found: string[] = []
  const visit = (path: string, trail: string[]): void => {
    if (state.get(path) === 'closed') return
    if (state.get(path) === 'open') {
      found.push([...trail.slice(trail.indexOf(path)), path].join(' -> '))
      return
    }
    state.set(path, 'open')
    for (const name of byPath.get(path)?.imports ?? []) if (byPath.has(name)) visit(name, [...trail, path])
    state.set(path, 'closed')
  }
  for (const file of files) visit(file.path, [])
  return found
}
