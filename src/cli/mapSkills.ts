import { parseArgs } from 'node:util'
import { importMappings } from '#exchange/mappings/importMappings.ts'
import { asOwner } from './asOwner.ts'
import { CommandError, print, remark } from './command.ts'
import { tellRefused } from './refusedRows.ts'

/** `voorwerk skills map`: which skills of two vocabularies mean the same, from a csv file. */
export async function mapSkills(args: string[]): Promise<void> {
  const text = { type: 'string' } as const
  const { values, positionals } = parseArgs({
    args,
    options: { source: text, version: text, refused: text },
    allowPositionals: true,
  })
  const [path, ...more] = positionals
  if (!path || more.length > 0)
    throw new CommandError('Say which file, one at a time: voorwerk skills map FILE.csv')
  const { source, version, refused } = values
  await asOwner(async (client) => {
    const done = await importMappings(client, { path, source, version }, (rows) =>
      remark(`  ${rows} rows read`),
    )
    await tellRefused(done.refused, done.refusedCount, refused)
    const who = `${done.source} ${done.version}`
    const left = `rows left out: ${done.refusedCount}`
    if (done.changed) print(`${who}: mappings held: ${done.held}; ${left}.`)
    else print(`${who} is here already: nothing was changed; ${left}.`)
  })
}
