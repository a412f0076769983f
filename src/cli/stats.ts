import { parseArgs } from 'node:util'
import { countedTrajectories } from '#cases/figures/countedTrajectories.ts'
import { isPlainDate } from '#method/dates.ts'
import { outcomeKeys } from '#method/outcomes.ts'
import { routeKeys } from '#method/routes.ts'
import { type ProgrammeTally, type Tally, tally } from '#statistics/outcomes.ts'
import { referenceDay } from '#statistics/referenceDay.ts'
import { statsShape } from '#statistics/statsShape.ts'
import { type Database, inOrganisation, openDatabase } from '#store/db.ts'
import { dayInAmsterdam } from '#texts/days.ts'
import { type Command, CommandError, print } from './command.ts'
import { connect } from './connect.ts'

export const stats: Command = {
  summary: 'count employers, candidates and outcomes of a programme',
  help: [
    'voorwerk stats --organisation SLUG --programme SLUG [--on YYYY-MM-DD] [--json]',
    '',
    '  --on     the reference date; without it the last day of the programme, or today',
    '  --json   for machines',
  ].join('\n'),
  async run(args) {
    const options = {
      organisation: { type: 'string' },
      programme: { type: 'string' },
      on: { type: 'string' },
      json: { type: 'boolean' },
    } as const
    const { values } = parseArgs({ args, options })
    if (!values.organisation || !values.programme)
      throw new CommandError('Say of what: --organisation SLUG --programme SLUG')
    if (values.on && !isPlainDate(values.on)) throw new CommandError('--on takes a date as YYYY-MM-DD')
    const connection = await connect()
    const db = openDatabase(connection.appUrl, { max: 1 })
    try {
      const counted = await count(db, values.organisation, values.programme, values.on)
      print(values.json ? JSON.stringify(statsShape(counted)) : asText(counted))
    } finally {
      await db.close()
      await connection.close()
    }
  },
}

async function count(
  db: Database,
  slug: string,
  programmeSlug: string,
  on: string | undefined,
): Promise<ProgrammeTally> {
  const organisation = await db.kysely
    .selectFrom('organisation')
    .select('organisationId')
    .where('slug', '=', slug)
    .executeTakeFirst()
  if (!organisation) throw new CommandError(`There is no organisation ${slug}.`)
  return inOrganisation(db, organisation.organisationId, async (tx) => {
    const programme = await tx
      .selectFrom('programme')
      .select(['id', 'endsOn'])
      .where('slug', '=', programmeSlug)
      .executeTakeFirst()
    if (!programme) throw new CommandError(`Organisation ${slug} has no programme ${programmeSlug}.`)
    return tally(
      await countedTrajectories(tx, programme.id),
      on ?? referenceDay(programme, dayInAmsterdam(new Date())),
    )
  })
}

function asText(all: ProgrammeTally): string {
  const columns = ['employers', 'candidates', ...outcomeKeys, 'underWay']
  const line = (name: string, cells: (string | number)[]) =>
    name.padEnd(18) + cells.map((cell) => String(cell).padStart(17)).join('')
  const row = (name: string, one: Tally) =>
    line(name, [
      one.employers,
      one.candidates,
      ...outcomeKeys.map((kind) => one.outcomes[kind]),
      one.underWay,
    ])
  return [
    line('', columns),
    row('all', all),
    ...routeKeys.map((route) => row(route, all.byRoute[route])),
  ].join('\n')
}
