import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { knowledgeOf } from '#matching/knowledge.ts'
import { fold } from '#method/fold.ts'
import { placeKindKeys } from '#method/placeKinds.ts'
import { catalogueTaxonomy, skillUri } from './asTaxonomy.ts'
import { catalogue } from './catalogue.ts'

const { skills, groups, occupations } = catalogue
const ids = new Set(skills.map((one) => one.id))
const groupIds = new Set(groups.map((one) => one.id))
const byLabel = new Map(skills.flatMap((one) => [one.nl, ...one.alt].map((label) => [fold(label), one.id])))

const twice = (all: readonly string[]) => all.filter((one, at) => all.indexOf(one) !== at)

describe('the own catalogue', () => {
  it('holds the skills and occupations of the sectors of the method', () => {
    expect(skills.length).toBeGreaterThanOrEqual(300)
    expect(occupations.length).toBeGreaterThanOrEqual(50)
    expect(groups.filter((one) => !one.broader)).toHaveLength(11)
  })

  it('has every id once, in letters that stand in a URI', () => {
    expect(twice([...skills, ...groups].map((one) => one.id))).toEqual([])
    expect(twice(occupations.map((one) => one.id))).toEqual([])
    const all = [...skills, ...groups, ...occupations]
    expect(all.filter((one) => !/^[a-z]+(-[a-z]+)*$/.test(one.id)).map((one) => one.id)).toEqual([])
  })

  it('refers only to what is there', () => {
    const missing = [
      ...skills.filter((one) => !groupIds.has(one.group)).map((one) => `${one.id} in ${one.group}`),
      ...groups.filter((one) => one.broader && !groupIds.has(one.broader)).map((one) => one.id),
      ...skills.flatMap((one) => one.near.filter((id) => !ids.has(id)).map((id) => `${one.id} near ${id}`)),
      ...occupations.flatMap((one) =>
        [...one.essential, ...one.optional].filter((id) => !ids.has(id)).map((id) => `${one.id} asks ${id}`),
      ),
    ]
    expect(missing).toEqual([])
  })

  it('puts every skill in a group of a sector, and no group more than two deep', () => {
    const broader = new Map(groups.map((one) => [one.id, one.broader]))
    const depth = (id: string | undefined): number => (id ? 1 + depth(broader.get(id)) : 0)
    expect(skills.filter((one) => depth(one.group) !== 2).map((one) => one.id)).toEqual([])
  })

  it('gives every skill a neighbour, never itself and none twice', () => {
    const named = new Set(skills.flatMap((one) => one.near))
    const alone = skills.filter((one) => one.near.length === 0 && !named.has(one.id))
    expect(alone.map((one) => one.id)).toEqual([])
    const wrong = skills.filter((one) => one.near.includes(one.id) || twice(one.near).length > 0)
    expect(wrong.map((one) => one.id)).toEqual([])
  })

  it('asks a few skills in every occupation, each once', () => {
    const wrong = occupations.filter(
      (one) => one.essential.length < 2 || twice([...one.essential, ...one.optional]).length > 0,
    )
    expect(wrong.map((one) => one.id)).toEqual([])
  })
})

describe('its names', () => {
  it('mean one thing each', () => {
    const labels = [
      ...skills.map((one) => [one.nl, one.en, ...one.alt]),
      ...groups.map((one) => [one.nl, one.en]),
      ...occupations.map((one) => [one.nl, one.en, ...one.alt]),
    ]
    expect(twice(labels.flatMap((all) => [...new Set(all.map(fold))]))).toEqual([])
    const withinOne = skills.filter((one) => twice([one.nl, ...one.alt].map(fold)).length > 0)
    expect(withinOne.map((one) => one.id)).toEqual([])
  })

  it('know every skill the demonstration speaks of', () => {
    const told = demoSkills()
    expect(told.length).toBeGreaterThan(20)
    expect(told.filter((one) => !byLabel.has(fold(one)))).toEqual([])
  })

  it.each([
    ['heftruckcertificaat', 'drive-forklift'],
    ['Nauwkeurig werken', 'precise-work'],
    ['HACCP', 'food-safety'],
    ['vakkenvullen', 'fill-shelves'],
    ['orders verzamelen', 'pick-orders'],
    ['punctueel zijn', 'punctuality'],
  ])('finds %s', (typed, id) => {
    expect(byLabel.get(fold(typed))).toBe(id)
  })
})

describe('what it says of learning', () => {
  it('gives weeks, where they come from, and a kind of place', () => {
    const wrong = skills.filter(
      (one) =>
        !Number.isInteger(one.weeks) || one.weeks < 1 || one.weeks > 52 || one.weeksSource.trim() === '',
    )
    expect(wrong.map((one) => one.id)).toEqual([])
    const placeless = skills.filter((one) => one.learntAt.length === 0 || twice(one.learntAt).length > 0)
    expect(placeless.map((one) => one.id)).toEqual([])
  })

  it('has skills to learn at every kind of place', () => {
    const count = (kind: string) => skills.filter((one) => one.learntAt.some((at) => at === kind)).length
    expect(placeKindKeys.filter((kind) => count(kind) < 40)).toEqual([])
  })
})

describe('its links to ESCO', () => {
  const uris = skills.flatMap((one) => (one.esco ? [one.esco] : []))

  it('are well formed, and no concept is taken twice', () => {
    const form = /^http:\/\/data\.europa\.eu\/esco\/skill\/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
    expect(uris.length).toBeGreaterThanOrEqual(80)
    expect(uris.filter((uri) => !form.test(uri))).toEqual([])
    expect(twice(uris)).toEqual([])
  })
})

describe('the taxonomy it gives', () => {
  const taxonomy = catalogueTaxonomy()
  const knowledge = knowledgeOf(taxonomy)

  const near = (one: string, other: string) => {
    const from = knowledge.number.get(skillUri(one)) ?? -1
    const to = knowledge.number.get(skillUri(other)) ?? -1
    const { from: rows, to: column, near } = knowledge.nearness
    for (let at = rows[from] ?? 0; at < (rows[from + 1] ?? 0); at++)
      if (column[at] === to) return near[at] ?? 0
    return 0
  }

  it('names its edition and numbers only what it holds', () => {
    expect(taxonomy.version).toBe(`voorwerk ${catalogue.version}`)
    expect(new Set(taxonomy.uris).size).toBe(skills.length + groups.length)
    const numbers = [
      ...taxonomy.broader.flat(),
      ...taxonomy.related.flat(),
      ...taxonomy.occupations.flatMap((one) => [...one.essential, ...one.optional]),
    ]
    expect(numbers.filter((one) => !taxonomy.uris[one])).toEqual([])
    expect(twice(taxonomy.related.map((pair) => [...pair].sort((a, b) => a - b).join()))).toEqual([])
  })

  it('refuses a catalogue that refers to what is not there', () => {
    const [first] = skills
    if (!first) throw new Error('no skills')
    const broken = { ...catalogue, skills: [{ ...first, near: ['flying'] }], occupations: [] }
    expect(() => catalogueTaxonomy(broken)).toThrow('voorwerk:skill/flying')
  })

  it.each([
    ['pick-orders', 'store-goods'],
    ['pick-orders', 'pack-goods'],
    ['drive-forklift', 'drive-reach-truck'],
    ['hygienic-work', 'food-safety'],
    ['precise-work', 'fine-handwork'],
    ['serve-food', 'serve-drinks'],
    ['clean-rooms', 'make-beds'],
    ['measure-saw', 'saw-wood'],
    ['install-heat-pump', 'install-air'],
    ['fill-shelves', 'store-goods'],
    ['care-for-people', 'help-washing'],
  ])('brings %s near %s, from both sides', (one, other) => {
    expect(near(one, other)).toBeGreaterThan(0.4)
    expect(near(other, one)).toBe(near(one, other))
  })

  it.each([
    ['pick-orders', 'help-washing', 0.1],
    ['lay-bricks', 'serve-drinks', 0.1],
    ['weld', 'make-beds', 0.1],
    ['use-spreadsheet', 'mow-grass', 0.1],
    ['hygienic-work', 'work-outside', 0.25],
    ['care-for-people', 'irregular-hours', 0.25],
  ])('keeps %s far from %s', (one, other, most) => {
    expect(near(one, other)).toBeLessThan(most)
  })

  it('finds what is asked everywhere less telling than a craft', () => {
    const rarity = (id: string) => knowledge.rarity[knowledge.number.get(skillUri(id)) ?? -1] ?? 0
    for (const general of ['teamwork', 'punctuality', 'listening'])
      for (const craft of ['weld', 'solder', 'pick-orders', 'help-washing'])
        expect(rarity(general)).toBeLessThan(rarity(craft))
  })
})

/** Every skill name in the demonstration: the rows `['Name', level …]` and the lists `skill: ['Name', …]`. */
function demoSkills(): string[] {
  const folder = 'src/demo'
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((one) =>
    one.endsWith('.ts'),
  )
  const text = files.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n')
  const rows = [...text.matchAll(/\['(\p{Lu}[^']*)', '?[1-5]'?[\],]/gu)].map((match) => match[1] ?? '')
  const lists = [...text.matchAll(/skill: \[('[^\]]+')\]/g)].flatMap((match) =>
    [...(match[1] ?? '').matchAll(/'([^']+)'/g)].map((one) => one[1] ?? ''),
  )
  return [...new Set([...rows, ...lists])]
}
