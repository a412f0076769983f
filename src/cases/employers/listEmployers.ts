import { sql } from 'kysely'
import { z } from 'zod'
import { allow, view } from '../case.ts'
import { pageNumber, searchWords } from '../fields.ts'
import { nearName } from '../nearName.ts'

const pageSize = 50

/** All employers, those with the nearest name first when something is sought. */
export const listEmployers = view({
  name: 'listEmployers',
  rule: allow('employer', 'list'),
  input: z.object({ zoek: searchWords, pagina: pageNumber }),
  async run({ tx, visible }, { zoek, pagina }) {
    const found = tx
      .selectFrom('employer')
      .innerJoin('account as owner', 'owner.id', 'employer.ownerId')
      .where('employer.archivedAt', 'is', null)
      .where(visible('employer', 'list'))
      .$if(zoek !== '', (query) => query.where(nearName('employer', zoek)))
    const rows = await found
      .select(['employer.id', 'employer.name', 'employer.city', 'employer.sector', 'owner.name as owner'])
      .select((eb) =>
        eb
          .selectFrom('futureJob')
          .select((one) => one.fn.sum<number>('positions').as('n'))
          .whereRef('futureJob.employerId', '=', 'employer.id')
          .where('futureJob.status', 'not in', ['lapsed', 'filled'])
          .as('openPositions'),
      )
      .select(sql<number>`count(*) over ()`.as('total'))
      .$if(zoek !== '', (query) =>
        query.orderBy(sql`similarity(employer.search_name, fold(${zoek}))`, 'desc'),
      )
      .orderBy('employer.name')
      .orderBy('employer.id')
      .limit(pageSize)
      .offset((pagina - 1) * pageSize)
      .execute()
    return { rows, zoek, pagina, pages: Math.ceil((rows[0]?.total ?? 0) / pageSize) }
  },
})
