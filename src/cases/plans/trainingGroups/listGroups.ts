import { type Expression, sql } from 'kysely'
import { z } from 'zod'
import type { WeekTime } from '#method/weekTimes.ts'
import { allow, type Scope, view } from '../../case.ts'

/** A group that people agreed on and that has not ended. */
export type StandingGroup = Awaited<ReturnType<typeof standingGroups>>[number]

/** Groups that have not ended, by time of the week; of one plan, or all. */
export async function standingGroups({ tx }: Scope, planId?: string) {
  const rows = await tx
    .selectFrom('trainingGroup')
    .select(['id', 'planId', 'dutchLevel', 'day', 'fromMinute', 'untilMinute', 'site', 'trainerName'])
    .select(['startsOn', 'agreedOn'])
    .select((eb) => members(eb.ref('trainingGroup.id')).as('members'))
    .where('endedOn', 'is', null)
    .$if(planId !== undefined, (query) => query.where('planId', '=', planId ?? ''))
    .orderBy('day')
    .orderBy('fromMinute')
    .orderBy('dutchLevel')
    .orderBy('number')
    .orderBy('id')
    .execute()
  return rows.map(({ day, fromMinute, untilMinute, ...row }) => ({
    ...row,
    time: [day, fromMinute, untilMinute] as WeekTime,
  }))
}

const members = (group: Expression<string>) => sql<{ id: string; firstName: string }[]>`coalesce((
  select jsonb_agg(jsonb_build_object('id', c.id, 'firstName', c.first_name) order by c.first_name, c.id)
  from training_group_member m join candidate c on c.id = m.candidate_id
  where m.training_group_id = ${group} and m.ended_on is null), '[]')`

/** All groups that have lessons now. */
export const listGroups = view({
  name: 'listGroups',
  rule: allow('plan', 'list'),
  input: z.object({}),
  async run(scope) {
    return { groups: await standingGroups(scope), today: scope.today }
  },
})

export type GroupsListData = Awaited<ReturnType<(typeof listGroups)['run']>>
