import { sql } from 'kysely'
import { z } from 'zod'
import type { Tx } from '#store/db.ts'
import { allow, view } from '../../case.ts'
import { optionalDate, searchWords } from '../../fields.ts'

const pageSize = 50
const anyUuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i

/** A record by its number, also out of a whole address that somebody pasted. */
const record = searchWords.transform((typed) => anyUuid.exec(typed)?.[0].toLowerCase() ?? typed)
const lenientDate = optionalDate.catch(null)
const before = z.coerce.number().int().positive().nullable().catch(null)

/** Who did or saw what of whom, newest first. Names are told of accounts only: the line itself holds no contents. */
export const listAudit = view({
  name: 'listAudit',
  rule: allow('audit', 'read'),
  input: z.object({ wie: searchWords, record, van: lenientDate, tot: lenientDate, voor: before }),
  async run({ tx, visible }, { wie, record, van, tot, voor }) {
    const lines = await tx
      .selectFrom('auditLine')
      .select(['seq', 'at', 'actorId', 'actorRole', 'action', 'resource', 'subjectId'])
      .where(visible('audit', 'read'))
      .$if(wie !== '', (query) =>
        query.where('actorId', 'in', (eb) =>
          eb
            .selectFrom('account')
            .select('account.id')
            .where(sql<boolean>`strpos(fold(account.name || ' ' || account.email), fold(${wie})) > 0`),
        ),
      )
      .$if(record !== '', (query) => query.where('subjectId', '=', record))
      .$if(van !== null, (query) => query.where('at', '>=', startOf(van ?? '')))
      .$if(tot !== null, (query) => query.where('at', '<', startOf(tot ?? '', 1)))
      .$if(voor !== null, (query) => query.where('seq', '<', voor ?? 0))
      .orderBy('seq', 'desc')
      .limit(pageSize + 1)
      .execute()
    const shown = lines.slice(0, pageSize)
    const names = await namesOf(tx, shown)
    return {
      filter: { wie, record, van, tot, voor },
      lines: shown.map(({ actorId, ...line }) => ({
        ...line,
        actor: actorId && (names.get(actorId) ?? null),
        subject: line.resource === 'account' && line.subjectId ? (names.get(line.subjectId) ?? null) : null,
      })),
      older: lines.length > pageSize ? (shown.at(-1)?.seq ?? null) : null,
    }
  },
})

/** Midnight in Amsterdam at the start of a day, or of one some days later. */
const startOf = (day: string, later = 0) =>
  sql<Date>`(${day}::date + ${later}::integer)::timestamp at time zone 'Europe/Amsterdam'`

async function namesOf(
  tx: Tx,
  lines: { actorId: string | null; subjectId: string | null; resource: string }[],
): Promise<Map<string, string>> {
  const ids = lines.flatMap((line) => [line.actorId, line.resource === 'account' ? line.subjectId : null])
  const wanted = [...new Set(ids)].filter((one) => one !== null && anyUuid.test(one))
  const rows = await tx
    .selectFrom('account')
    .select(['id', 'name'])
    .where('id', '=', sql<string>`any(${wanted}::uuid[])`)
    .execute()
  return new Map(rows.map((row) => [row.id, row.name]))
}
