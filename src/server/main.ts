import { ConfigError } from './config.ts'
import { runDemo } from './demo.ts'
import { EmbeddedError } from './postgres/embedded.ts'
import { runProduction } from './production.ts'

const demo = process.argv.includes('--demo')
const reset = process.argv.includes('--reset')

try {
  if (demo) await runDemo(process.env, { reset })
  else await runProduction(process.env)
  process.exit(0)
} catch (error) {
  process.stderr.write(`${explain(error)}\n`)
  process.exit(1)
}

/** One line a person can act on; what we did not foresee keeps its stack. */
function explain(error: unknown): string {
  if (error instanceof ConfigError || error instanceof EmbeddedError) return error.message
  if (!(error instanceof Error)) return String(error)
  const code = 'code' in error ? String(error.code) : ''
  if (code === 'EADDRINUSE')
    return 'This address is in use by another program: choose another with PORT=3001.'
  if (['ECONNREFUSED', 'ENOENT', 'ENOTFOUND', 'EAI_AGAIN', 'ETIMEDOUT', 'EHOSTUNREACH'].includes(code))
    return 'The database cannot be reached: check DATABASE_URL.'
  if (code === '42P01') return 'The database is empty: run npx voorwerk migrate first.'
  if (code === '3D000') return 'There is no database of that name: check DATABASE_URL.'
  if (code === '28P01' || code === '28000')
    return 'The database refuses this user or password: check DATABASE_URL.'
  return error.stack ?? error.message
}
