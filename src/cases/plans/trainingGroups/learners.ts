import { sql } from 'kysely'
import type { Scope } from '../../case.ts'
import { groupsSetup } from './setup.ts'

/** What a plan of groups knows of somebody: first names only, for it is seen by more people than guide them. */
export type Learner = {
  id: string
  firstName: string
  dutchLevel: number | null
  coach: string
  /** The plan of the group that the person is in now. */
  inPlan: string | null
}

/** Everybody who may be in a group and whose level of Dutch is known, lowest level first. */
export function possibleLearners(scope: Scope, levels: readonly number[]): Promise<Learner[]> {
  return ofLearners(scope)
    .where('candidate.archivedAt', 'is', null)
    .where('candidate.dutchLevel', 'in', levels.length > 0 ? [...levels] : [-1])
    .where(scope.visible('candidate', 'match'))
    .execute()
}

/** Those of a plan, archived or not. */
export async function learnersOf(scope: Scope, ids: readonly string[]): Promise<Map<string, Learner>> {
  const rows = await ofLearners(scope).where(sql<boolean>`candidate.id = any(${ids}::uuid[])`).execute()
  return new Map(rows.map((row) => [row.id, row]))
}

const ofLearners = ({ tx }: Scope) =>
  tx
    .selectFrom('candidate')
    .innerJoin('account as coach', 'coach.id', 'candidate.coachId')
    .leftJoin('trainingGroupMember as member', (join) =>
      join.onRef('member.candidateId', '=', 'candidate.id').on('member.endedOn', 'is', null),
    )
    .leftJoin('trainingGroup', 'trainingGroup.id', 'member.trainingGroupId')
    .select(['candidate.id', 'candidate.firstName', 'candidate.dutchLevel', 'coach.name as coach'])
    .select('trainingGroup.planId as inPlan')
    .orderBy('candidate.dutchLevel')
    .orderBy('candidate.firstName')
    .orderBy('candidate.id')

/** How many people there are of each level, by level; null for those whose level nobody filled in. */
export async function countByLevel({ tx, visible }: Scope): Promise<Map<number | null, number>> {
  const rows = await tx
    .selectFrom('candidate')
    .select(['dutchLevel', (eb) => eb.fn.countAll<number>().as('people')])
    .where('archivedAt', 'is', null)
    .where(visible('candidate', 'match'))
    .groupBy('dutchLevel')
    .orderBy('dutchLevel')
    .execute()
  return new Map(rows.map((row) => [row.dutchLevel, Number(row.people)]))
}

/** What was filled in for people in earlier plans, newest last: nobody is asked twice when they can. */
export async function canBefore({ tx }: Scope): Promise<Map<string, { asked: string[]; can: string[] }>> {
  const plans = await tx
    .selectFrom('plan')
    .select('setup')
    .where('kind', '=', 'trainingGroups')
    .where('status', '<>', 'dropped')
    .orderBy('createdAt', 'desc')
    .orderBy('id')
    .limit(10)
    .execute()
  const known = new Map<string, { asked: string[]; can: string[] }>()
  for (const { setup } of plans.toReversed()) {
    const { people, times } = groupsSetup.parse(setup)
    const asked = times.map(({ time }) => time.join('-'))
    for (const { candidateId, can } of people) known.set(candidateId, { asked, can })
  }
  return known
}
