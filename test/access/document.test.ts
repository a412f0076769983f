import { expect, it } from 'vitest'
import { type Action, policy, type Resource, relationNeeded } from '#access/policy.ts'
import { roleKeys, roles } from '#access/roles.ts'

/** The access matrix for people: docs/access-matrix.md is this text. Renew it with `vitest run test/access -u`. */
it('is written down for people', async () => {
  const rows = (Object.keys(policy) as Resource[]).flatMap((resource) =>
    Object.keys(policy[resource]).map((action) => {
      const cells = roleKeys.map((role) => relationNeeded(resource, action as Action<Resource>, role) ?? '')
      return `| ${resource} | ${action} | ${cells.join(' | ')} |`
    }),
  )
  const text = [
    '# Access matrix',
    '',
    'Made from `src/access/policy.ts`; a test keeps it equal. A cell names the relation that the role needs to the record',
    '(see the head of the policy table); an empty cell means never, and then the record looks absent.',
    '',
    `| resource | action | ${roleKeys.map((role) => roles[role].en).join(' | ')} |`,
    `|---|---|${roleKeys.map(() => '---|').join('')}`,
    ...rows,
    '',
  ].join('\n')
  await expect(text).toMatchFileSnapshot('../../docs/access-matrix.md')
})
