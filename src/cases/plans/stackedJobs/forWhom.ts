import { rankPeople } from '#matching/rank.ts'
import type { Tier } from '#matching/request.ts'
import type { Scope } from '../../case.ts'
import { atWork, candidatesToMatch } from '../../match/candidatesToMatch.ts'
import { type Asks, asJob } from '../../matching/asJob.ts'
import { backgroundOf, skillsToMatchBy } from '../../matching/background.ts'
import { snapshotNow } from '../../matching/snapshot.ts'

/**
 * Who could take a full job: the first few by the engine, who have no job now and are on the way to none; and whose
 * coach to go to, null for whoever may open the dossier.
 */
export type Fits = {
  readonly id: string
  readonly name: string
  readonly tier: Tier
  readonly coach: string | null
}

/** So many for each job: enough to start a talk, and no ranking of people. */
const most = 3

/**
 * For each full job the people who fit best. In: what each job asks. Out: in the same order; nobody for a person who may
 * not match. Five queries, however many jobs.
 */
export async function forWhom(scope: Scope, jobs: readonly Asks[]): Promise<Fits[][]> {
  const { tx, actor, today } = scope
  if (jobs.length === 0) return []
  const rows = await candidatesToMatch(scope)
    .select(scope.visible('candidate', 'dossier').as('mine'))
    .where((eb) => eb.not(atWork))
    .execute()
  const free = rows.filter((row) => !row.onTheWay)
  const byId = new Map(free.map((row) => [row.id, row]))
  const skills = await skillsToMatchBy(tx)
  const { people, paper } = await snapshotNow(tx, actor.organisationId, skills)
  const background = backgroundOf(skills)
  return jobs.map((asks) =>
    rankPeople(asJob(asks, today, skills), people, background, people.count, paper)
      .flatMap(({ number, tier }): Fits[] => {
        const id = people.ids[number] ?? ''
        const row = byId.get(id)
        if (!row || tier >= 3) return []
        const name = `${row.firstName} ${row.lastName}`.trim()
        return [{ id, name, tier, coach: row.mine ? null : row.coach }]
      })
      .slice(0, most),
  )
}
