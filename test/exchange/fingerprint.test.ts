import { expect, test } from 'vitest'
import { fingerprintOf } from '#exchange/matchFiles/fingerprint.ts'
import { alsoKnownAs, knowledgeOf } from '#matching/knowledge.ts'
import { catalogueTaxonomy } from '#skills/catalogue/asTaxonomy.ts'

test('the same skills have the same fingerprint; another name, link or occupation changes it', () => {
  const taxonomy = catalogueTaxonomy()
  const [first = '', second = ''] = taxonomy.uris
  const same = fingerprintOf(knowledgeOf(taxonomy))
  expect(fingerprintOf(knowledgeOf({ ...taxonomy, version: 'called otherwise' }))).toBe(same)
  const others = [
    alsoKnownAs(knowledgeOf(taxonomy), new Map([['other', second]])),
    knowledgeOf({ ...taxonomy, related: [...taxonomy.related.slice(1)] }),
    knowledgeOf({ ...taxonomy, occupations: taxonomy.occupations.slice(1) }),
    knowledgeOf({ ...taxonomy, uris: [`${first}x`, ...taxonomy.uris.slice(1)] }),
  ]
  expect(new Set([same, ...others.map(fingerprintOf)]).size).toBe(5)
})
