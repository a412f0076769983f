import { parseArgs } from 'node:util'
import type { CheckedFile } from '#exchange/esco/check.ts'
import { type Imported, importEsco } from '#exchange/esco/importEsco.ts'
import { mustBeFree } from '#exchange/matchFiles/writable.ts'
import { type ListedSource, listSources } from '#store/skills/listSources.ts'
import { asOwner } from './asOwner.ts'
import { type Command, CommandError, print, remark } from './command.ts'
import { mapSkills } from './mapSkills.ts'
import { tellRefused } from './refusedRows.ts'

const help = [
  'voorwerk skills import PATH [PATH…] --version V [--refused FILE]',
  'voorwerk skills map FILE.csv [--source NAME --version V] [--refused FILE]',
  'voorwerk skills list',
  '',
  '  import      takes in an official ESCO csv download: zips or folders, any language, several side by side',
  '  --version   the version of that download, as 1.1.1; of a file with mappings: its version',
  '  --refused   writes every row that was left out (file, line, column, what was expected) to this file',
  '  map         takes in which skills of two vocabularies mean the same, as CompetentNL and ESCO: a csv with the columns',
  '              from_uri, to_uri, relation (exactMatch, closeMatch, broadMatch, narrowMatch or relatedMatch), and',
  '              source and version unless they are named here; it takes the place of what that source said before',
  '  --source    who says so, as CompetentNL',
  '  list        which skills are here: source, version, languages, how many',
  '',
  'Every file is read through before anything is stored: one that is cut off or is something else changes nothing.',
  'Cut off? The same command goes on where it was. The same files again change nothing.',
  'What a newer version leaves out stays, marked obsolete: dossiers may name it.',
  'Skills with an exactMatch count as the very same skill; the other relations are kept, and count for nothing.',
  'The own catalogue of Voorwerk comes with: voorwerk migrate.',
  'Works as the owner: DATABASE_OWNER_URL beside DATABASE_URL, or the embedded server, also while it runs.',
].join('\n')

export const skills: Command = {
  summary: 'take in skills and occupations (ESCO) or which skills are the same, or list what is here',
  help,
  async run([verb, ...args]) {
    if (verb === 'import') return importSkills(args)
    if (verb === 'map') return mapSkills(args)
    if (verb === 'list') return list(args)
    throw new CommandError(
      'Say what: voorwerk skills import PATH --version V, voorwerk skills map FILE.csv, or voorwerk skills list',
    )
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
  if (refused) await mustBeFree(refused, [])
  await asOwner(async (client) => {
    const done = await importEsco(client, { paths, version }, heard())
    await tell(done, version, refused)
  })
}

async function list(args: string[]): Promise<void> {
  parseArgs({ args, options: {} })
  await asOwner(async (client) => {
    for (const one of await listSources(client)) tellSource(one)
  })
}

function tellSource(one: ListedSource): void {
  const unfinished = one.importing ? ` (import of ${one.importing} not finished: run it again)` : ''
  print(`${one.name} ${one.version ?? 'not complete'}${unfinished}`)
  const concepts = one.skills + one.skillGroups + one.occupations + one.occupationGroups + one.obsolete
  if (concepts > 0) {
    print(
      `  ${one.skills} skills, ${one.skillGroups} groups, ${one.occupations} occupations, ${one.occupationGroups} groups of occupations`,
    )
    print(`  ${one.relations} relations; ${one.obsolete} obsolete; languages: ${one.languages.join(', ')}`)
  }
  if (one.mappings > 0) print(`  mappings to skills of another source: ${one.mappings}`)
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

async function tell(done: Imported, version: string, file: string | undefined): Promise<void> {
  const count = done.files.reduce((sum, one) => sum + one.refusedCount, 0)
  const refused = done.files.flatMap((one) => one.refused)
  await tellRefused(refused, count, file)
  for (const path of done.unused) remark(`  not used: ${path}`)
  const rows = done.files.reduce((sum, one) => sum + one.rows, 0)
  if (done.stored === 0) print(`ESCO ${version} is here already: nothing was changed.`)
  else print(`ESCO ${version}: ${done.files.length} files, ${rows} rows taken in, ${count} left out.`)
}
