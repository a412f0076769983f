import { sql } from 'kysely'
import { z } from 'zod'
import type { Actor } from '#access/actor.ts'
import { employerStand } from '#method/employerStand.ts'
import { allow, type Scope, view } from '../case.ts'
import { optionalLine, pageNumber, searchWords } from '../fields.ts'
import { nameNearness, nearName } from '../nearName.ts'
import { pageOf } from '../pageOf.ts'
import { employersAlike } from './employersAlike.ts'

const pageSize = 50

/** Which employers the list shows; the words stand in the address. */
export const employerFilters = ['alle', 'banen', 'niet', 'mijn'] as const
export type EmployerFilter = (typeof employerFilters)[number]

/** All employers, those with the nearest name first when something is sought. */
export const listEmployers = view({
  name: 'listEmployers',
  rule: allow('employer', 'list'),
  input: z.object({
    zoek: searchWords,
    pagina: pageNumber,
    toon: z.enum(employerFilters).catch('alle'),
    /** What is being typed into the form for a new employer: is it already here? */
    name: optionalLine.catch(null),
    city: optionalLine.catch(null),
  }),
  async run(scope, { zoek, pagina: asked, toon, name, city }) {
    const counts = await countsPerFilter(scope, zoek)
    const { pagina, pages, offset } = pageOf(asked, counts[toon], pageSize)
    const rows = await rowsOf(scope, zoek, toon, offset)
    const alike = name ? await employersAlike(scope, name, city) : []
    return { rows, counts, zoek, toon, pagina, pages, alike }
  },
})

/** Employers in the list, with what the filters ask of each. */
function employersWith({ tx, actor, visible }: Scope, zoek: string) {
  return tx
    .selectFrom('employer')
    .innerJoin('account as owner', 'owner.id', 'employer.ownerId')
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom('growthConversation')
          .select(['outcome', 'notJoiningReason', sql<boolean>`true`.as('held')])
          .whereRef('growthConversation.employerId', '=', 'employer.id')
          .orderBy('heldOn', 'desc')
          .orderBy('createdAt', 'desc')
          .orderBy('id')
          .limit(1)
          .as('last'),
      (join) => join.onTrue(),
    )
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom('futureJob')
          .select([
            sql<number>`count(*)`.as('jobs'),
            sql<number>`coalesce(sum(positions) filter (where status <> 'filled'), 0)`.as('openPositions'),
          ])
          .whereRef('futureJob.employerId', '=', 'employer.id')
          .where('futureJob.status', '<>', 'lapsed')
          .as('work'),
      (join) => join.onTrue(),
    )
    .where('employer.archivedAt', 'is', null)
    .where(visible('employer', 'list'))
    .$if(zoek !== '', (query) => query.where(nearName('employer', zoek)))
    .$call((query) => ({ query, meets: conditions(actor) }))
}

const conditions = (actor: Actor): Record<EmployerFilter, ReturnType<typeof sql<boolean>>> => ({
  alle: sql`true`,
  banen: sql`work.open_positions > 0`,
  niet: sql`last.outcome = 'notJoining' and work.jobs = 0`,
  mijn: sql`employer.owner_id = ${actor.accountId}`,
})

async function countsPerFilter(scope: Scope, zoek: string): Promise<Record<EmployerFilter, number>> {
  const { query, meets } = employersWith(scope, zoek)
  const counted = employerFilters.map((filter) =>
    sql<number>`count(*) filter (where ${meets[filter]})`.as(filter),
  )
  return query.select(counted).executeTakeFirstOrThrow()
}

async function rowsOf(scope: Scope, zoek: string, toon: EmployerFilter, offset: number) {
  const { query, meets } = employersWith(scope, zoek)
  const rows = await query
    .where(meets[toon])
    .select(['employer.id', 'employer.name', 'employer.city', 'employer.sector', 'owner.name as owner'])
    .select(['last.held', 'last.outcome', 'last.notJoiningReason', 'work.jobs', 'work.openPositions'])
    .select((eb) =>
      eb
        .selectFrom('note')
        .select(({ fn }) => fn.max('note.onDate').as('on'))
        .whereRef('note.employerId', '=', 'employer.id')
        .as('lastContactOn'),
    )
    .$if(zoek !== '', (found) => found.orderBy(nameNearness('employer', zoek), 'desc'))
    .orderBy('employer.name')
    .orderBy('employer.id')
    .limit(pageSize)
    .offset(offset)
    .execute()
  return rows.map(({ held, outcome, jobs, ...row }) => ({
    ...row,
    openPositions: row.openPositions ?? 0,
    stand: employerStand({ jobs: jobs ?? 0, lastConversation: held ? { outcome } : null }),
  }))
}

export type EmployerRow = Awaited<ReturnType<typeof rowsOf>>[number]
