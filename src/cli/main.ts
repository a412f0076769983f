import { EscoError } from '#exchange/esco/sources.ts'
import { FileError } from '#exchange/matchFiles/lines.ts'
import { ConfigError } from '#server/config.ts'
import { EmbeddedError } from '#server/postgres/embedded.ts'
import { RestoreError } from '#store/restore.ts'
import { backup } from './backup.ts'
import { type Command, CommandError, print } from './command.ts'
import { fairness } from './fairness.ts'
import { match } from './match.ts'
import { migrateCommand } from './migrate.ts'
import { plan } from './plan.ts'
import { restore } from './restore.ts'
import { serveCommand } from './serve.ts'
import { skills } from './skills.ts'
import { stats } from './stats.ts'
import { user } from './user.ts'
import { verifyAudit } from './verifyAudit.ts'

const commands: Record<string, Command> = {
  serve: serveCommand,
  migrate: migrateCommand,
  stats,
  match,
  fairness,
  plan,
  skills,
  user,
  backup,
  restore,
  'verify-audit': verifyAudit,
}

const [name, ...args] = process.argv.slice(2)

try {
  await dispatch()
} catch (error) {
  process.stderr.write(`${explain(error)}\n`)
  process.exitCode = 2
}

async function dispatch(): Promise<void> {
  if (!name || name === '--help' || name === 'help') return overview()
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!command) throw new CommandError(`There is no command ${name}. See: npx voorwerk --help`)
  if (args.includes('--help')) {
    print(`voorwerk ${name}: ${command.summary}\n\n${command.help}`)
    return
  }
  await command.run(args)
}

function overview(): void {
  print('voorwerk: from a future job to a regular job\n')
  for (const [key, command] of Object.entries(commands)) print(`  ${key.padEnd(14)}${command.summary}`)
  print('\nMore of each: npx voorwerk COMMAND --help')
}

function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const known = [CommandError, ConfigError, EmbeddedError, EscoError, FileError, RestoreError].some(
    (kind) => error instanceof kind,
  )
  if (known) return `voorwerk: ${error.message}`
  const code = 'code' in error ? String(error.code) : ''
  if (code.startsWith('ERR_PARSE_ARGS')) return `voorwerk: ${error.message}`
  if (code === 'ENOENT') return `voorwerk: ${error.message}`
  if (code === '42P01') return 'voorwerk: the database is empty: run npx voorwerk migrate first.'
  if (code === '3D000') return 'voorwerk: there is no database of that name: check DATABASE_URL.'
  if (code === '28P01' || code === '28000')
    return 'voorwerk: the database refuses this user or password: check DATABASE_URL and DATABASE_OWNER_URL.'
  if (['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ETIMEDOUT', 'EHOSTUNREACH'].includes(code))
    return 'voorwerk: the database cannot be reached: check DATABASE_URL.'
  return error.stack ?? error.message
}
