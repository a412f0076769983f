import { sql } from 'kysely'
import { z } from 'zod'
import { mayEver } from '#access/policy.ts'
import { allow, type Scope, view } from '../case.ts'
import { searchWords } from '../fields.ts'
import { nameNearness, nearName } from '../nearName.ts'

const mostOfAKind = 20
const fewestLetters = 2

export type FoundPerson = {
  id: string
  name: string
  city: string | null
  coach: string
  opens: boolean
  total: number
}
export type FoundEmployer = {
  id: string
  name: string
  city: string | null
  owner: string
  contact: string | null
  total: number
}
export type FoundJob = {
  id: string
  function: string
  employer: string
  status: string
  expectedFrom: string | null
  total: number
}

/** One box over people, employers and jobs: each group one question, and only what this person may find. */
export const search = view({
  name: 'search',
  rule: allow('search', 'read'),
  input: z.object({ q: searchWords }),
  // Searching finds people one did not know of: who searched, without what was typed.
  logged: ({ q }) => [...q].length >= fewestLetters,
  async run(scope, { q }) {
    const { role } = scope.actor
    const asked = [...q].length >= fewestLetters
    return {
      q,
      tooShort: q !== '' && !asked,
      people: asked && mayEver('candidate', 'find', role) ? await people(scope, q) : null,
      employers: asked && mayEver('employer', 'list', role) ? await employers(scope, q) : null,
      jobs: asked && mayEver('futureJob', 'list', role) ? await jobs(scope, q) : null,
    }
  },
})

async function people({ tx, visible }: Scope, q: string): Promise<FoundPerson[]> {
  const found = await sql<FoundPerson>`
    select candidate.id, btrim(candidate.first_name || ' ' || candidate.last_name) as name, candidate.city,
      coach.name as coach, ${visible('candidate', 'dossier')} as opens, count(*) over () as total
    from candidate join account coach on coach.id = candidate.coach_id
    where candidate.archived_at is null and ${visible('candidate', 'find')} and ${nearName('candidate', q)}
    order by opens desc, ${nameNearness('candidate', q)} desc, candidate.id limit ${mostOfAKind}`.execute(tx)
  return found.rows
}

/** By its own name, or by the name of somebody who works there. */
async function employers({ tx, visible }: Scope, q: string): Promise<FoundEmployer[]> {
  const found = await sql<FoundEmployer>`
    select employer.id, employer.name, employer.city, owner.name as owner, contact.name as contact, count(*) over () as total
    from employer join account owner on owner.id = employer.owner_id
    left join lateral (select c.name from employer_contact c where c.employer_id = employer.id and c.left_on is null
      and near_name(fold(c.name), name_words(${q})) order by c.name, c.id limit 1) contact on true
    where employer.archived_at is null and ${visible('employer', 'list')}
      and (${nearName('employer', q)} or contact.name is not null)
    order by greatest(${nameNearness('employer', q)}, similarity(fold(contact.name), fold(${q}))) desc, employer.id
    limit ${mostOfAKind}`.execute(tx)
  return found.rows
}

/** By function, by employer, or by both together; jobs that are still to come first. */
async function jobs({ tx, visible }: Scope, q: string): Promise<FoundJob[]> {
  const whole = sql`(future_job.search_name || ' ' || employer.search_name)`
  const found = await sql<FoundJob>`
    select future_job.id, future_job.function, employer.name as employer, future_job.status, future_job.expected_from,
      count(*) over () as total
    from future_job join employer on employer.id = future_job.employer_id
    where ${visible('futureJob', 'list')} and near_name(${whole}, name_words(${q}))
    order by (future_job.status in ('lapsed', 'filled')), word_similarity(fold(${q}), ${whole}) desc,
      future_job.expected_from nulls last, future_job.id
    limit ${mostOfAKind}`.execute(tx)
  return found.rows
}
