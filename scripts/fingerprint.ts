import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const INPUTS = ['src/**/*.*', 'scripts/*.ts', 'package.json', 'package-lock.json', 'tsconfig.json']

/** One hash over everything that the build reads, in hexadecimal. */
export function fingerprint(root: string): string {
  const hash = createHash('sha256')
  const files = globSync(INPUTS, { cwd: root, exclude: ['**/*.test.*'] }).sort()
  for (const file of files) {
    const content = readFileSync(join(root, file))
    hash.update(`${file}\0${content.length}\0`).update(content)
  }
  return hash.digest('hex')
}
