import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { type Action, policy, type Resource } from '#access/policy.ts'
import { allow, view } from '#cases/case.ts'
import { CaseError } from '#cases/errors.ts'
import { tableOf } from '#store/visibility.ts'
import { startHouse, type TestHouse } from '../support/house.ts'
import { buildWorld, type World } from '../support/world.ts'
import { expected, visitors } from './expected.ts'

/** Every permission of the policy table against every visitor, straight at the data: single record and list. */
let test: TestHouse
let world: World

beforeAll(async () => {
  test = await startHouse('2027-03-01T09:00:00Z')
  world = await buildWorld(test)
})
afterAll(() => test.close())

const recordOf: Partial<Record<Resource, string>> = {
  employer: 'employerId',
  futureJob: 'futureJobId',
  place: 'placeId',
  candidate: 'candidateId',
  proposal: 'proposalId',
  trajectory: 'trajectoryId',
  plan: 'planId',
  partJob: 'partJobId',
}

const permissions = (Object.keys(policy) as Resource[]).flatMap((resource) =>
  Object.keys(policy[resource]).map((action) => ({ resource, action: action as Action<Resource> })),
)

describe('the policy table', () => {
  it('has a record in this world for every resource with records', () => {
    const without = (Object.keys(tableOf) as Resource[]).filter(
      (one) => tableOf[one] && one !== 'account' && !recordOf[one],
    )
    expect(without).toEqual([])
  })

  it.each(permissions)('holds for $resource.$action', async ({ resource, action }) => {
    const key = recordOf[resource]
    const probe = view({
      name: `probe ${resource}.${action}`,
      rule: allow(resource, action as never, key ? (input: { id: string }) => input.id : undefined),
      input: z.object({ id: z.uuid() }),
      run: async () => ({}),
    })
    const id = key ? (world.ids[key] ?? '') : crypto.randomUUID()
    for (const visitor of visitors(test, world)) {
      const answer = await test.run(visitor.actor, probe, { id }).then(
        () => 'may',
        (error: unknown) =>
          error instanceof CaseError && error.refusal.code === 'notFound' ? 'may not' : String(error),
      )
      expect(`${visitor.name} ${answer}`).toBe(`${visitor.name} ${expected(probe.rule, visitor)}`)
    }
  })

  it.each(permissions.filter(({ resource }) => recordOf[resource]))(
    'bounds the list for $resource.$action the same way',
    async ({ resource, action }) => {
      const table = tableOf[resource]
      const key = recordOf[resource]
      if (!table || !key) throw new Error('no table')
      const list = view({
        name: `list ${resource}.${action}`,
        rule: allow('today', 'read'),
        input: z.object({}),
        async run({ tx, visible }) {
          const rows = await tx
            .selectFrom(table as 'employer')
            .select('id')
            .where(visible(resource, action as never))
            .execute()
          return { found: rows.map((row) => row.id) }
        },
      })
      const rule = { resource, action, subject: () => '' } as never
      for (const visitor of visitors(test, world)) {
        const { found } = await test.run(visitor.actor, list, {})
        const answer = found.includes(world.ids[key] ?? '') ? 'may' : 'may not'
        expect(`${visitor.name} ${answer}`).toBe(`${visitor.name} ${expected(rule, visitor)}`)
      }
    },
  )
})
