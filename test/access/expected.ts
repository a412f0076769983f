import type { Actor } from '#access/actor.ts'
import { relationNeeded } from '#access/policy.ts'
import { type Role, roleKeys } from '#access/roles.ts'
import type { Rule } from '#cases/case.ts'
import type { TestHouse } from '../support/house.ts'
import type { World } from '../support/world.ts'

/** Somebody who knocks: in which role, and how near to the records of the world. */
export type Visitor = { name: string; actor: Actor; nearness: 'near' | 'far' | 'elsewhere' }

/** Every role near, every role far, a former coach, and every role of another organisation. */
export function visitors(test: TestHouse, world: World): Visitor[] {
  const of = (role: Role): Visitor[] => [
    { name: `${role} near`, actor: world.near(role), nearness: 'near' },
    { name: `${role} far`, actor: world.far(role), nearness: 'far' },
    { name: `${role} elsewhere`, actor: { ...test.actor(role, 'almere') }, nearness: 'elsewhere' },
  ]
  return [...roleKeys.flatMap(of), { name: 'former coach', actor: world.formerCoach, nearness: 'far' }]
}

/** Beside the policy: what somebody wrote is changed by that person alone. Who wrote the notes of the world. */
const authors: Record<string, string> = {
  '/kandidaten/:candidateId/notities/:noteId': 'coach near',
  '/werkgevers/:employerId/contactmoment/:momentId': 'accountManager near',
}

/** What the policy table says of a visitor and the record of the world; `path` is the route's, when there is one. */
// biome-ignore lint/suspicious/noExplicitAny: rules of cases of any input
export function expected(rule: Rule<any>, visitor: Visitor, path = ''): 'may' | 'may not' {
  const relation = relationNeeded(rule.resource, rule.action as never, visitor.actor.role)
  if (relation === null) return 'may not'
  if (visitor.name !== (authors[path] ?? visitor.name)) return 'may not'
  // a month is nobody's: elsewhere it opens too, on one's own jobs
  const names = rule.subject !== undefined || path.replace(':maand', '').includes(':')
  // "My way" is one's own record: somebody of elsewhere has none in this world.
  const ownRecord = rule.resource === 'candidate' && relation === 'self'
  if (visitor.nearness === 'elsewhere') return names || ownRecord ? 'may not' : 'may'
  if (!rule.subject) return 'may'
  return relation === 'all' || visitor.nearness === 'near' ? 'may' : 'may not'
}
