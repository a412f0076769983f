import { type RawBuilder, sql } from 'kysely'
import { z } from 'zod'
import { mayEver } from '#access/policy.ts'
import { type CandidateStage, candidateStageKeys } from '#method/candidateStages.ts'
import { accountsWithRole } from '../accounts.ts'
import { allow, view } from '../case.ts'
import { optionalChoice, optionalId, pageNumber, searchWords } from '../fields.ts'
import { nameNearness, nearName } from '../nearName.ts'
import { rowsOfPage } from '../pageOf.ts'
import { type ComingUp, comingUp } from './comingUp.ts'
import { leadingTrajectory, stageOf } from './stage.ts'

const pageSize = 50

/** Whose candidates are listed: one's own, or everybody's. */
const listTabs = ['mij', 'iedereen'] as const

type Row = {
  id: string
  name: string
  city: string | null
  coach: string
  /** Whether the dossier opens for this person; without it nothing below is told. */
  opens: boolean
  stage: CandidateStage | null
  employer: string | null
  nextKind: ComingUp['kind'] | null
  nextKey: string | null
  nextText: string | null
  nextOn: string | null
  total: number
}

/** Candidates found by name. Of a colleague's candidate only name, town and coach are told. */
export const listCandidates = view({
  name: 'listCandidates',
  rule: allow('candidate', 'find'),
  input: z.object({
    zoek: searchWords,
    pagina: pageNumber,
    van: optionalChoice(listTabs).catch(null),
    coach: optionalId.catch(null),
    fase: optionalChoice(candidateStageKeys).catch(null),
  }),
  async run({ tx, actor, today, visible }, asked) {
    const hasOwn = mayEver('candidate', 'dossier', actor.role)
    const van = hasOwn ? (asked.van ?? 'mij') : 'iedereen'
    const { zoek, coach } = asked
    const fase = van === 'mij' ? asked.fase : null
    const opens = visible('candidate', 'dossier')
    const conditions: RawBuilder<boolean>[] = [
      sql`candidate.archived_at is null`,
      van === 'mij' ? opens : visible('candidate', 'find'),
    ]
    if (zoek !== '') conditions.push(nearName('candidate', zoek))
    if (coach) conditions.push(sql`candidate.coach_id = ${coach}`)
    if (fase) conditions.push(sql`${stageOf(sql`candidate.id`)} = ${fase}`)
    const lead = sql`left join lateral (${leadingTrajectory(sql`candidate.id`)}) lead on true`
    // The page is cut first: what is told of each candidate is looked up for those on it only.
    const read = async (offset: number) =>
      (
        await sql<Row>`
      with found as (
        select candidate.id, count(*) over () as total, row_number() over (
          order by ${zoek === '' ? sql`` : sql`${nameNearness('candidate', zoek)} desc,`}
            candidate.first_name, candidate.last_name, candidate.id) as place
        from candidate ${fase ? lead : sql``}
        where ${sql.join(conditions, sql` and `)}
        order by place limit ${pageSize} offset ${offset})
      select candidate.id, btrim(candidate.first_name || ' ' || candidate.last_name) as name, candidate.city,
        coach.name as coach, ${opens} as opens,
        case when ${opens} then ${stageOf(sql`candidate.id`)} end as stage,
        case when ${opens} then coalesce(lead.employer_name, lead.employer) end as employer,
        next.kind as next_kind, next.key as next_key, next.text as next_text, next.on_date as next_on, found.total
      from found join candidate on candidate.id = found.id join account coach on coach.id = candidate.coach_id
      ${lead}
      left join lateral (select * from (${comingUp(sql`candidate.id`, today)}) ahead
        where on_date is not null order by on_date, kind, id limit 1) next on ${opens}
      order by found.place`.execute(tx)
      ).rows
    const { rows, ...page } = await rowsOfPage(asked.pagina, pageSize, read)
    const coaches = await accountsWithRole(tx, ['coach'])
    return {
      rows,
      coaches,
      hasOwn,
      mayCreate: mayEver('candidate', 'create', actor.role),
      mayAssign: mayEver('candidate', 'assign', actor.role),
      today,
      filter: { zoek, van, coach, fase },
      ...page,
    }
  },
})
