import { type RawBuilder, sql } from 'kysely'
import { z } from 'zod'
import type { Tx } from '#store/db.ts'
import { accountsWithRole } from '../accounts.ts'
import { allow, view } from '../case.ts'
import { line, optionalCount, optionalLine } from '../fields.ts'
import { nearName } from '../nearName.ts'

const earliestBirthYear = 1920
const latestBirthYear = 2090

/** The few fields of somebody new. A first name is enough to begin. */
export const newcomer = {
  firstName: line,
  lastName: line,
  birthYear: optionalCount(earliestBirthYear, latestBirthYear),
  phone: optionalLine,
  city: optionalLine,
}

export type Newcomer = {
  firstName: string
  lastName: string
  birthYear: number | null
  phone: string | null
}

export type Lookalike = {
  id: string
  name: string
  city: string | null
  coach: string
  sameName: boolean
  sameYear: boolean
  samePhone: boolean
  opens: boolean
}

const phoneDigits = 9

/**
 * Candidates who may be the same person: the same phone, or a near name that no birth year speaks against.
 * Only what may be told of everybody comes back: name, town, coach, and which of the typed facts agrees.
 */
export async function lookalikes(tx: Tx, one: Newcomer, opens: RawBuilder<boolean>): Promise<Lookalike[]> {
  const name = `${one.firstName} ${one.lastName}`.trim()
  const near = sql<boolean>`(${name} <> '' and (${nearName('candidate', name)}
    or near_name(fold(${name}), name_words(candidate.search_name))))`
  const phone = sql<boolean>`coalesce(length(phone_digits(${one.phone}::text)) = ${phoneDigits}
    and phone_digits(candidate.phone) = phone_digits(${one.phone}::text), false)`
  const otherYear = sql<boolean>`coalesce(candidate.birth_year <> ${one.birthYear}::int, false)`
  const found = await sql<Lookalike>`
    select candidate.id, btrim(candidate.first_name || ' ' || candidate.last_name) as name, candidate.city,
      coach.name as coach, name_words(candidate.search_name) = name_words(${name}) as same_name,
      coalesce(candidate.birth_year = ${one.birthYear}::int, false) as same_year, ${phone} as same_phone, ${opens} as opens
    from candidate join account coach on coach.id = candidate.coach_id
    where ${phone} or (${near} and not ${otherYear})
    order by ${phone} desc, similarity(candidate.search_name, fold(${name})) desc, candidate.id
    limit 8`.execute(tx)
  return found.rows
}

/** The page for somebody new, with who may be that person already. */
export const checkNewCandidate = view({
  name: 'checkNewCandidate',
  rule: allow('candidate', 'create'),
  input: z.object({
    firstName: line.catch(''),
    lastName: line.catch(''),
    birthYear: newcomer.birthYear.catch(null),
    phone: optionalLine.catch(null),
  }),
  async run({ tx, actor, visible }, one) {
    const asked = one.firstName !== '' || one.lastName !== '' || one.phone !== null
    return {
      lookalikes: asked ? await lookalikes(tx, one, visible('candidate', 'dossier')) : [],
      /** A coach writes down whom he or she will guide; anybody else chooses who will. */
      coaches: actor.role === 'coach' ? [] : await accountsWithRole(tx, ['coach']),
    }
  },
})
