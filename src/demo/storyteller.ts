import type { Actor } from '#access/actor.ts'
import type { Case } from '#cases/case.ts'
import { type House, perform } from '#cases/perform.ts'
import { workThroughRuns } from '#cases/plans/workRuns.ts'
import { inOrganisation, type Tx } from '#store/db.ts'
import { type PersonKey, people } from './people.ts'

const minute = 60_000

/** Tells stories through the cases of the house, each on its own day, so that every record is as the house makes it. */
export type Storyteller = {
  /** From now on it is this day. */
  on(day: string): void
  /** Somebody does something. */
  tell<I, R>(who: PersonKey, one: Case<I, R>, raw: Record<string, unknown>): Promise<R>
  /** Lets the planners do what waits for them, a second each: nobody waits for a demo. */
  letPlan(): Promise<void>
  /** The account of somebody. */
  id(who: PersonKey): string
  /** What no case does: links of accounts, marks of the source. */
  arrange<T>(work: (tx: Tx) => Promise<T>): Promise<T>
  /** Ties somebody's account to an employer or a candidate. */
  link(who: PersonKey, to: { employerId?: string; candidateId?: string }): Promise<void>
}

export function storyteller(
  { db, secrets }: Omit<House, 'clock'>,
  organisationId: string,
  accounts: Record<PersonKey, string>,
): Storyteller {
  let now = new Date(0)
  const links = new Map<PersonKey, { employerId?: string; candidateId?: string }>()
  const house = { db, secrets, clock: () => now }
  const actorOf = (who: PersonKey): Actor => ({
    organisationId,
    accountId: accounts[who],
    name: people[who].name,
    role: people[who].role,
    locale: 'nl',
    employerId: links.get(who)?.employerId ?? null,
    candidateId: links.get(who)?.candidateId ?? null,
  })
  const arrange = <T>(work: (tx: Tx) => Promise<T>) => inOrganisation(db, organisationId, work)
  return {
    on(day) {
      now = new Date(`${day}T08:00:00Z`)
    },
    async tell(who, one, raw) {
      now = new Date(now.getTime() + minute)
      try {
        return await perform(house, actorOf(who), one, raw, { requestId: 'demo' })
      } catch (error) {
        throw new Error(
          `demo: ${one.name} by ${who} on ${now.toISOString().slice(0, 10)}: ${JSON.stringify(error)}`,
          { cause: error },
        )
      }
    },
    async letPlan() {
      const onFault = (cause: unknown) => {
        throw new Error('demo: a planner failed', { cause })
      }
      await arrange((tx) =>
        tx.updateTable('planRun').set({ seconds: 1 }).where('status', '=', 'waiting').execute(),
      )
      await workThroughRuns({ db, onFault }, organisationId)
    },
    id: (who) => accounts[who],
    arrange,
    async link(who, to) {
      links.set(who, to)
      await arrange((tx) => tx.updateTable('account').set(to).where('id', '=', accounts[who]).execute())
    },
  }
}
