import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { AnyRoute } from '#web/http/definitions.ts'
import { routes } from '#web/routes.ts'
import { startHouse, type TestBrowser, type TestHouse } from '../support/house.ts'
import { buildWorld, canary, type World } from '../support/world.ts'
import { expected, type Visitor, visitors } from './expected.ts'

/** Every route of the house against every visitor, as a browser without script would knock. */
let test: TestHouse
let world: World

beforeAll(async () => {
  test = await startHouse('2027-03-01T09:00:00Z')
  world = await buildWorld(test)
})
afterAll(() => test.close())

/** Parts of an address that mean another record in another room. */
const inRoom: Record<string, Record<string, string>> = {
  werkgevers: { actionId: 'employerActionId' },
  banen: { accountId: 'formerCoachId', actionId: 'jobActionId', activityId: 'jobActivityId' },
  trajecten: { actionId: 'trajectoryActionId' },
  'plannen/stapelbanen': { planId: 'stackingPlanId' },
  'plannen/kennismaken': { planId: 'cohortPlanId' },
  'plannen/trainingsgroepen': { planId: 'groupsPlanId' },
}

/** What a form must at least say for its record to be known. */
const leastFields = (route: AnyRoute, { ids }: World): Record<string, string> =>
  route.path.endsWith('/traject') ? { candidateId: ids.candidateId ?? '' } : {}

/** The route's address with the records of a world filled in; a part that the world lacks fails the test. */
function addressOf(route: AnyRoute, { ids }: World = world): string {
  return route.path.replaceAll(/:(\w+)/g, (_, name: string) => {
    const [, room = '', part = ''] = route.path.split('/')
    const key = inRoom[`${room}/${part}`]?.[name] ?? inRoom[room]?.[name] ?? name
    const id = ids[key]
    if (!id) throw new Error(`${route.path}: the world has no ${key}; add it to test/support/world.ts`)
    return id
  })
}

/** A browser a visitor, opened once: nobody here signs out. */
const browsers = new Map<string, Promise<TestBrowser>>()
const browserOf = ({ name, actor }: Visitor): Promise<TestBrowser> => {
  const open = browsers.get(name) ?? test.browser(actor)
  browsers.set(name, open)
  return open
}

const label = (route: AnyRoute) => `${route.kind === 'form' ? 'POST' : 'GET'} ${route.path}`
const looks = routes.filter((route) => route.kind !== 'form').map((route) => ({ route, label: label(route) }))
const sends = routes.filter((route) => route.kind === 'form').map((route) => ({ route, label: label(route) }))

describe('every page and file', () => {
  it.each(looks)('$label opens for whom the policy says, and is absent for all others', async ({ route }) => {
    for (const visitor of visitors(test, world)) {
      const browser = await browserOf(visitor)
      const answer = await browser.get(addressOf(route))
      const said =
        answer.status === 404 ? 'may not' : answer.status === 200 ? 'may' : `status ${answer.status}`
      expect(`${visitor.name} ${said}`).toBe(
        `${visitor.name} ${expected(route.case.rule, visitor, route.path)}`,
      )
      if (said === 'may not' || visitor.nearness === 'elsewhere')
        expect(await answer.text()).not.toMatch(canaries())
    }
  })

  it.each(looks)('$label asks a stranger to sign in', async ({ route }) => {
    const stranger = await test.browser(test.actor('coach'))
    const answer = await stranger.get(addressOf(route), { Cookie: '' })
    expect([answer.status, answer.headers.get('Location')?.split('?')[0]]).toEqual([303, '/inloggen'])
  })
})

describe('every form', () => {
  it.each(sends)(
    '$label is absent for whom the policy does not name, and changes nothing',
    async ({ route }) => {
      const before = await fingerprint()
      for (const visitor of visitors(test, world).filter(
        (one) => expected(route.case.rule, one, route.path) === 'may not',
      )) {
        const browser = await browserOf(visitor)
        const answer = await browser.post(addressOf(route), {})
        expect(`${visitor.name} ${answer.status}`).toBe(`${visitor.name} 404`)
        expect(await answer.text()).not.toMatch(canaries())
      }
      expect(await fingerprint()).toEqual(before)
    },
  )

  it.each(sends)('$label takes no form from a stranger', async ({ route }) => {
    const stranger = await test.browser(test.actor('coach'))
    const answer = await stranger.post(addressOf(route), {}, { Cookie: '' })
    expect(answer.status).toBe(401)
  })
})

const canaries = () => new RegExp(Object.values(canary).join('|'))

/** How many rows every table of the organisation holds, and the versions in it. */
async function fingerprint(): Promise<unknown> {
  const tables = [
    'employer',
    'futureJob',
    'candidate',
    'barrier',
    'proposal',
    'trajectory',
    'activity',
    'stay',
    'agreement',
    'evaluation',
    'note',
    'action',
    'statusChange',
    'account',
    'outbox',
    'tick',
  ] as const
  return test.inData(async (tx) => {
    const counts: [string, unknown][] = []
    for (const table of tables) {
      const rows = await tx.selectFrom(table).selectAll().execute()
      const plain = rows.map((row) => JSON.stringify(row)).sort()
      if (table !== 'account') counts.push([table, plain])
      else counts.push([table, plain.length])
    }
    return counts
  })
}

describe('forms and the people they are for', () => {
  it.each(sends)('$label knows everybody whom the policy names', async ({ route }) => {
    const allowed = visitors(test, world).filter(
      (one) =>
        one.nearness === 'near' &&
        expected(route.case.rule, one, route.path) === 'may' &&
        expected(route.page.case.rule, one, route.page.path) === 'may',
    )
    expect(allowed.length).toBeGreaterThan(0)
    const fresh = await startHouse('2027-03-01T09:00:00Z')
    const freshWorld = await buildWorld(fresh)
    try {
      const first = visitors(fresh, freshWorld).find((one) => one.name === allowed[0]?.name)
      if (!first) throw new Error('nobody')
      const browser = await fresh.browser(first.actor)
      const address = addressOf(route, freshWorld)
      const answer = await browser.post(address, leastFields(route, freshWorld))
      // A form with nothing in it is either taken (a draft may be empty) or shown again: never absent, never a fault.
      expect([200, 303, 409, 422]).toContain(answer.status)
    } finally {
      await fresh.close()
    }
  })
})
