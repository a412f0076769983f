import { expect, expectAccessible, type Page, test } from './support/voorwerk.ts'

/** Every page that the demo's people reach by links from where they start, wide and on a phone, without one finding. */
const people: [name: string, starts: string[]][] = [
  ['Sanne Hoekstra', ['/vandaag', '/kandidaten', '/zoeken?q=amni', '/account']],
  ['Ruud Verhagen', ['/vandaag', '/banen', '/banen/horizon', '/werkgevers', '/leerplekken', '/cijfers']],
  ['Anouk Prins', ['/vandaag', '/mijn-banen']],
  ['Amin Rahimi', ['/mijn-weg', '/mijn-weg/kan-ik', '/mijn-weg/gegevens']],
  ['Joyce Vreugd', ['/mijn-weg']],
  ['Miep Haan', ['/mijn-mensen']],
  ['Kees Zomer', ['/beheer']],
  ['Fatima el Idrissi', ['/vandaag', '/cijfers']],
]

/** Pages that differ only in their record look alike: one of each kind is looked at. */
const kindOf = (href: string) => href.replace(/[?#].*/, '').replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id')
const mostPages = 18

for (const [name, starts] of people) {
  for (const phone of [false, true]) {
    test(`${name} finds no page that somebody cannot use ${phone ? 'on a phone' : 'on a screen'}`, async ({
      enterAs,
    }) => {
      test.setTimeout(240_000)
      const page = await enterAs(name, { phone })
      const waiting = [...starts]
      const seen = new Set<string>()
      while (waiting.length > 0 && seen.size < mostPages) {
        const href = waiting.shift() ?? ''
        if (seen.has(kindOf(href))) continue
        seen.add(kindOf(href))
        const answer = await page.goto(href)
        expect([href, answer?.status()]).toEqual([href, 200])
        await openFolds(page)
        await expectAccessible(page)
        waiting.push(...(await ownLinks(page)))
      }
      expect(seen.size).toBeGreaterThan(0)
    })
  }
}

/** What is folded away must be as good as what is not. */
async function openFolds(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('main details')) (fold as HTMLDetailsElement).open = true
  })
}

async function ownLinks(page: Page): Promise<string[]> {
  const hrefs = await page
    .locator('main a[href^="/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  return hrefs.filter((href) => !/\.csv|\/demo|#/.test(href))
}
