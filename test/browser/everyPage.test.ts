import { appendFile, mkdir, readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { TestInfo } from '@playwright/test'
import { mayEver } from '#access/policy.ts'
import { type Role, roleKeys, roles } from '#access/roles.ts'
import { demoPassword, people } from '#demo/people.ts'
import { homeOf } from '#web/places.ts'
import { press, unfold } from './pilot/steps/screen.ts'
import { type FoundPage, findPages } from './support/findPages.ts'
import { pageFaults, scriptlessFaults } from './support/pageFaults.ts'
import { pageKinds } from './support/pageKinds.ts'
import { expect, type Page, test } from './support/voorwerk.ts'

/** Every kind of page that each role reaches by links, at every width, on paper and without script. */
for (const role of roleKeys) {
  test(`${roles[role].en}: no page that somebody cannot use`, async ({ enterAs }, info) => {
    test.setTimeout(600_000)
    const faults: string[] = []
    for (const { name, page, found } of await fullestPages(role, enterAs, faults)) {
      const scriptless = await enterAs(name, { script: false })
      for (const one of found) {
        const ofPage = await openAndCheck(page, scriptless, one.href, firstInFrame(role, one.kind))
        faults.push(...ofPage.map((fault) => `${name}, ${one.href}, ${fault}`))
        await noteReached(info, one.kind)
      }
    }
    expect(faults.join('\n')).toBe('')
  })
}

const framed = new Set<string>()

/** In the dark a kind of page is looked at once in each frame, since colours do not differ between roles. */
function firstInFrame(role: Role, kind: string): boolean {
  const frame = role === 'candidate' ? 'candidate' : mayEver('search', 'read', role) ? 'staff' : 'portal'
  const first = !framed.has(`${frame} ${kind}`)
  framed.add(`${frame} ${kind}`)
  return first
}

/** Where somebody starts: the first page, and what only a form leads to: searching, the second step of signing in. */
const startsOf = (role: Role): string[] => [
  homeOf(role),
  '/account',
  '/account/code',
  ...(mayEver('search', 'read', role) ? ['/zoeken?q=ami'] : []),
]

test('Every kind of page that exists is reached by somebody in the demo', async ({
  browserName: _,
}, info) => {
  const reached = new Set((await readFile(reachedFile(info), 'utf8')).split('\n'))
  expect(pageKinds.filter((kind) => !reached.has(kind))).toEqual([])
})

test('Nobody in particular: no page before the door that somebody cannot use', async ({ visit }) => {
  const page = await visit('/demo')
  const scriptless = await visit('/demo', { script: false })
  const faults: string[] = []
  for (const href of ['/demo', '/demo/post', '/inloggen', '/inloggen/vergeten', '/bestaat-niet'])
    faults.push(...(await openAndCheck(page, scriptless, href)).map((fault) => `${href}, ${fault}`))
  expect(faults.join('\n')).toBe('')
})

test('Setting up the second step of signing in: no fault while it is under way', async ({ enterAs }) => {
  const page = await enterAs('Gerard Tuinstra')
  await page.goto('/account')
  const form = await unfold(page.getByRole('main'), 'Code aanzetten')
  await form.locator('input[type=password]').fill(demoPassword)
  await press(form, 'Code aanzetten')
  await expect(page).toHaveURL(/account\/code/)
  expect((await pageFaults(page)).join('\n')).toBe('')
})

type Enter = (name: string) => Promise<Page>

/** Who of this role sees the fullest page of which kinds. The first person of a role has the most to see. */
async function fullestPages(
  role: Role,
  enterAs: Enter,
  faults: string[],
): Promise<{ name: string; page: Page; found: FoundPage[] }[]> {
  const names = Object.values(people).filter((one) => one.role === role)
  const fullest = new Map<string, FoundPage & { name: string }>()
  const pages = new Map<string, Page>()
  for (const { name } of names) {
    const page = await enterAs(name)
    pages.set(name, page)
    const { found, dead } = await findPages(page, startsOf(role), pages.size === 1 ? 12 : 4)
    faults.push(...dead.map((link) => `${name}: ${link}`))
    for (const one of found)
      if (one.size > (fullest.get(one.kind)?.size ?? 0)) fullest.set(one.kind, { ...one, name })
  }
  const found = [...fullest.values()]
  return [...pages]
    .map(([name, page]) => ({ name, page, found: found.filter((one) => one.name === name) }))
    .filter((one) => one.found.length > 0)
}

async function openAndCheck(page: Page, scriptless: Page, href: string, dark = true): Promise<string[]> {
  await page.goto(href)
  const faults = await pageFaults(page, dark)
  await scriptless.goto(href)
  return [...faults, ...(await scriptlessFaults(scriptless))]
}

/** In a file, since a test that fails ends the process that would remember it. */
const reachedFile = (info: TestInfo) => `${info.project.outputDir}/reached-pages.txt`

async function noteReached(info: TestInfo, kind: string): Promise<void> {
  await mkdir(dirname(reachedFile(info)), { recursive: true })
  await appendFile(reachedFile(info), `${kind}\n`)
}
