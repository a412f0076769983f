import { z } from 'zod'
import type { Role } from '#access/roles.ts'
import { type TodayItem, todayList } from '#method/today.ts'
import { allow, type Scope, view } from '../case.ts'
import { toDecide, toSign, toSpeak } from './employerLists.ts'
import { forgottenOnes } from './forgottenOnes.ts'
import { commitmentsThatEnd, conversationsOpen, decisionsLate, jobsWithoutPeople } from './jobLists.ts'
import {
  activitiesDue,
  aftercareDue,
  agreementsThatWait,
  barriersDue,
  evaluationsDue,
  ownActions,
  proposalsThatWait,
  trajectoryCare,
} from './lists.ts'

type List = (scope: Scope) => Promise<TodayItem[]>

const coachLists: List[] = [
  ownActions,
  barriersDue,
  proposalsThatWait,
  activitiesDue,
  evaluationsDue,
  trajectoryCare,
  agreementsThatWait,
  aftercareDue,
]

/** What each role opens on; the role's own visibility bounds every list. */
const listsOf: Partial<Record<Role, List[]>> = {
  coach: [...coachLists, forgottenOnes, decisionsLate, jobsWithoutPeople],
  accountManager: [
    ownActions,
    conversationsOpen,
    decisionsLate,
    jobsWithoutPeople,
    commitmentsThatEnd,
    agreementsThatWait,
    evaluationsDue,
    activitiesDue,
    trajectoryCare,
    aftercareDue,
  ],
  manager: [ownActions, jobsWithoutPeople, decisionsLate, commitmentsThatEnd],
  careDirector: [ownActions, barriersDue],
  employer: [toDecide, toSign, (scope) => toSpeak(scope, 'employer', '/mijn-banen/traject')],
}

/** What needs doing now, most pressing first; written by dates and states, not by hand. */
export const viewToday = view({
  name: 'viewToday',
  rule: allow('today', 'read'),
  input: z.object({}),
  async run(scope) {
    const found: TodayItem[] = []
    // One after the other: a transaction is one conversation.
    for (const list of listsOf[scope.actor.role] ?? [ownActions]) found.push(...(await list(scope)))
    const ticks = await scope.tx
      .selectFrom('tick')
      .select('itemKey')
      .where('accountId', '=', scope.actor.accountId)
      .execute()
    const ticked = new Set(ticks.map((tick) => tick.itemKey))
    return { items: todayList(found, ticked, scope.today), today: scope.today }
  },
})
