import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import pg from 'pg'
import type { CheckedFile } from '#exchange/esco/check.ts'
import { type Imported, importEsco } from '#exchange/esco/importEsco.ts'
import { sentence } from '#exchange/esco/refusals.ts'
import { listSources } from '#store/skills/listSources.ts'
import { type Command, CommandError, print, remark } from './command.ts'
import { connect, ownerOf } from './connect.ts'

const help = [
  'voorwerk skills import PATH [PATH…] --version V [--refused FILE]',
  'voorwerk skills list',
  '',
  '  import      takes in an official ESCO csv download: zips or folders, any language, several side by side',
  '  --version   the version of that download, as 1.1.1',
  '  --refused   writes every row that was left out (file, line, column, what was expected) to this file',
  '  list        which skills are here: source, version, languages, how many',
  '',
  'Every file is read through before anything is stored: one that is cut off or is something else changes nothing.',
  'Cut off? The same command goes on where it was. The same files again change nothing.',
  'What a newer version leaves out stays, marked obsolete: dossiers may name it.',
  'The own catalogue of Voorwerk comes with: voorwerk migrate.',
  'Works as the owner: DATABASE_OWNER_URL beside DATABASE_URL, or the embedded server, also while it runs.',
].join('\n')

export const skills: Command = {
  summary: 'take in skills and occupations (ESCO), or list what is here',
  help,
  async run([verb, ...args]) {
    if (verb === 'import') return importSkills(args)
    if (verb === 'list') return list(args)
    throw new CommandError('Say what: voorwerk skills import PATH --version V, or voorwerk skills list')
  },
}

async function importSkills(args: string[]): Promise<void> {
  const options = { version: { type: 'string' }, refused: { type: 'string' } } as const
  const { values, positionals: paths } = parseArgs({ args, options, allowPositionals: true })
  const { version, refused } = values
  if (paths.length === 0)
    throw new CommandError('Say which files: voorwerk skills import PATH --version 1.1.1')
  if (!version) throw new CommandError('Say which version the download is of: --version 1.1.1')
  if (!/^[0-9A-Za-z][0-9A-Za-z.-]{0,39}$/.test(version)) {
    throw new CommandError('--version takes letters, digits, points and dashes, as 1.1.1')
  }
  await asOwner(async (client) => {
    const done = await importEsco(client, { paths, version }, heard())
    if (refused)
      await writeFile(
        refused,
        allRefused(done)
          .map((line) => `${line}\n`)
          .join(''),
      )
    tell(done, version)
  })
}

async function list(args: string[]): Promise<void> {
  parseArgs({ args, options: {} })
  await asOwner(async (client) => {
    for (const one of await listSources(client)) {
      const unfinished = one.importing ? ` (import of ${one.importing} not finished: run it again)` : ''
      print(`${one.name} ${one.version ?? 'not complete'}${unfinished}`)
      print(
        `  ${one.skills} skills, ${one.skillGroups} groups, ${one.occupations} occupations, ${one.occupationGroups} groups of occupations`,
      )
      print(`  ${one.relations} relations; ${one.obsolete} obsolete; languages: ${one.languages.join(', ')}`)
    }
  })
}

async function asOwner(work: (client: pg.Client) => Promise<void>): Promise<void> {
  const connection = await connect()
  const client = new pg.Client({ connectionString: ownerOf(connection) })
  try {
    await client.connect()
    await work(client)
  } finally {
    await client.end().catch(() => {})
    await connection.close()
  }
}

const tellEvery = 2000

function heard() {
  let told = 0
  return {
    reading: (path: string) => remark(`  reading ${path}`),
    known: (file: CheckedFile) => remark(`  is here already: ${file.source.path}`),
    storing: (file: CheckedFile, rows: number) => {
      const now = performance.now()
      if (rows < file.rows && now - told < tellEvery) return
      told = now
      remark(`  ${file.source.path}: ${rows} of ${file.rows}`)
    },
  }
}

const mostShown = 20
const allRefused = (done: Imported) => done.files.flatMap((one) => one.refused.map(sentence))

function tell(done: Imported, version: string): void {
  const lines = allRefused(done)
  const count = done.files.reduce((sum, one) => sum + one.refusedCount, 0)
  for (const line of lines.slice(0, mostShown)) remark(`  left out: ${line}`)
  if (count > mostShown) remark(`  and ${count - mostShown} more; --refused FILE writes them to a file`)
  for (const path of done.unused) remark(`  not used: ${path}`)
  const rows = done.files.reduce((sum, one) => sum + one.rows, 0)
  if (done.stored === 0) print(`ESCO ${version} is here already: nothing was changed.`)
  else print(`ESCO ${version}: ${done.files.length} files, ${rows} rows taken in, ${count} left out.`)
}
