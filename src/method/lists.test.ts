import { readdirSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { locales, type Text } from '#texts/catalogue.ts'
import { characteristicKeys, characteristics } from './characteristics.ts'
import { domainKeys, domains } from './domains.ts'
import { isKeyOf, listOf } from './lists.ts'
import { type Route, routeKeys } from './routes.ts'

const folder = fileURLToPath(new URL('.', import.meta.url))
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .sort()
const modules = await Promise.all(
  files.map(async (file) => ({ file, names: await import(pathToFileURL(`${folder}${file}`).href) })),
)

type Found = { at: string; name: string; text: Text }

function isText(value: object): value is Text {
  return 'nl' in value || 'en' in value
}

/** Every text below a value, with the path that leads to it and the name it bears. */
function textsIn(value: unknown, at: string, name: string): Found[] {
  if (typeof value !== 'object' || value === null) return []
  // A text that takes values is a function; its sentences are tested where they are made.
  if (isText(value)) return typeof value.nl === 'string' ? [{ at, name, text: value }] : []
  return Object.entries(value).flatMap(([key, inner]) =>
    textsIn(inner, `${at}.${key}`, Number.isNaN(Number(key)) ? key : name),
  )
}

const texts = modules.flatMap(({ file, names }) => textsIn(names, file, ''))
const keyLists = modules.flatMap(({ file, names }) =>
  Object.entries(names)
    .filter(([name, value]) => name.endsWith('Keys') && Array.isArray(value))
    .map(([name, keys]) => ({ file, name, keys: keys as (string | number)[], names: names as object })),
)

describe('the texts of the method', () => {
  it('finds the whole method', () => {
    expect(files.length).toBeGreaterThan(40)
    expect(texts.length).toBeGreaterThan(500)
  })

  it('has every text in every language, and none with loose spaces', () => {
    const wrong = texts.filter(({ text }) =>
      locales.some((locale) => !text[locale]?.trim() || text[locale] !== text[locale].trim()),
    )
    expect(wrong.map(({ at }) => at)).toEqual([])
  })

  it('has no language left untranslated: longer texts differ', () => {
    const same = texts.filter(({ text }) => text.nl === text.en && text.nl.split(' ').length > 2)
    expect(same.map(({ at }) => at)).toEqual([])
  })

  it('keeps to one name within one list: no two labels are alike', () => {
    const twice = keyLists.flatMap(({ file, name, keys, names }) => {
      const labels = labelsOf(keys, names)
      return labels
        .filter((label, index) => labels.indexOf(label) !== index)
        .map((label) => [file, name, label])
    })
    expect(twice).toEqual([])
  })
})

function labelsOf(keys: readonly (string | number)[], names: object): string[] {
  const facts = recordFor(keys, names) as Record<string, { label?: Text }> | undefined
  return facts ? keys.flatMap((key) => facts[String(key)]?.label?.nl ?? []) : []
}

/** The record that belongs to a list of keys: the one in the same module with exactly these keys, in this order. */
function recordFor(keys: readonly (string | number)[], names: object): object | undefined {
  const wanted = JSON.stringify(keys.map(String))
  return Object.values(names).find(
    (value) =>
      typeof value === 'object' && !Array.isArray(value) && JSON.stringify(Object.keys(value)) === wanted,
  )
}

describe('what candidates read', () => {
  const forCandidates = texts.filter(({ name }) => name === 'forCandidate')
  const officeWords = /\b(beperking|cliënt|uitstroom|traject|inleer\w*|werkzoekende|doelgroep|kandidaat)\b/i

  it('exists for steps, routes, person-level activities, domains and introductions', () => {
    expect(forCandidates.length).toBeGreaterThan(80)
  })

  it('has sentences of at most twelve words', () => {
    const long = forCandidates.filter(({ text }) =>
      text.nl.split(/[.!?]/).some((sentence) => sentence.trim().split(/\s+/).length > 12),
    )
    expect(long.map(({ text }) => text.nl)).toEqual([])
  })

  it('has no office words', () => {
    expect(forCandidates.filter(({ text }) => officeWords.test(text.nl)).map(({ text }) => text.nl)).toEqual(
      [],
    )
  })

  it('says je, never u', () => {
    expect(
      forCandidates.filter(({ text }) => /\b(u|uw)\b/i.test(text.nl)).map(({ text }) => text.nl),
    ).toEqual([])
  })
})

describe('the keys of the method', () => {
  it.each(keyLists.map((list) => [list.name, list] as const))('%s: unique, camelCase', (_, { keys }) => {
    expect(new Set(keys).size).toBe(keys.length)
    expect(keys.filter((key) => !/^([a-z][a-zA-Z0-9]*|\d+)$/.test(String(key)))).toEqual([])
  })

  // Their words depend on more than the key and are made by functions.
  const worded = keyLists.filter((list) => !['partyKeys', 'nextStepKeys'].includes(list.name))

  it.each(worded.map((list) => [list.name, list] as const))(
    '%s: has a record with exactly these keys in this order',
    (_, { keys, names }) => {
      expect(recordFor(keys, names)).toBeDefined()
    },
  )
})

describe('the numbers the method names', () => {
  it('has ten characteristics, four of them in the register', () => {
    expect(characteristicKeys).toHaveLength(10)
    expect(characteristicKeys.filter((key) => characteristics[key].inRegister)).toEqual([
      'age55',
      'lowEducation',
      'scarcity',
      'unemployed3Years',
    ])
  })

  it('has thirteen domains, each with a picture of its own', () => {
    expect(domainKeys).toHaveLength(13)
    expect(new Set(domainKeys.map((key) => domains[key].picture)).size).toBe(13)
  })

  it('says for health and addiction, and only there, that only the meaning for work may be recorded', () => {
    expect(domainKeys.filter((key) => domains[key].recordOnly)).toEqual(['addiction', 'health'])
  })
})

describe('listOf', () => {
  it('gives the facts in the order of the keys', () => {
    const facts = { b: { label: 'B' }, a: { label: 'A' } }
    expect(listOf(['a', 'b'], facts)).toEqual([
      { key: 'a', label: 'A' },
      { key: 'b', label: 'B' },
    ])
  })
})

describe('isKeyOf', () => {
  it('knows a key from anything else', () => {
    const outside: unknown[] = ['smallScale', 'SmallScale', '', null, 0, 'toString', {}]
    const found: Route[] = outside.filter((value) => isKeyOf(routeKeys, value))
    expect(found).toEqual(['smallScale'])
  })
})
