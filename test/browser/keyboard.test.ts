import { tab, tabTo, walk } from './support/keyboard.ts'
import { expect, type Page, test } from './support/voorwerk.ts'

/** What somebody does all day, without a mouse: only Tab, Enter, Space and letters. */
test('With only the keyboard a coach comes in, ticks off, opens a candidate and writes a note', async ({
  visit,
}) => {
  const page = await enterByKeyboard(await visit('/demo'), 'Sanne Hoekstra')

  await test.step('past the menu at once', async () => {
    expect((await tab(page)).place).toBe('around')
    await page.keyboard.press('Enter')
    expect((await tab(page)).place).toBe('main')
  })

  await test.step('tick off', async () => {
    const before = await page.locator('main .action').count()
    const stop = await tabTo(page, ({ kind, place }) => kind === 'button' && place === 'main')
    await page.keyboard.press('Space')
    await expect(page.locator('main .action')).toHaveCount(before - 1)
    await expect(page.getByRole('button', { name: stop.name, exact: true })).toHaveCount(0)
  })

  await test.step('open a candidate', async () => {
    await tabTo(page, ({ name, place }) => name === 'Kandidaten' && place === 'around')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: 'Kandidaten' })).toBeVisible()
    const { name } = await tabTo(page, (stop) => stop.name === 'Amin Rahimi' && stop.place === 'main')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
  })

  await test.step('write a note, with what is folded away', async () => {
    const words = 'Geschreven zonder muis.'
    await tabTo(page, ({ kind }) => kind === 'textarea')
    await page.keyboard.type(words)
    await tabTo(page, ({ kind, place }) => kind === 'summary' && place === 'main')
    await page.keyboard.press('Space')
    expect((await tab(page)).kind).toBe('input')
    await tabTo(page, ({ kind }) => kind === 'button')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('main').getByText(words).first()).toBeVisible()
  })
})

test('With only the keyboard the menu of a phone opens and leads on', async ({ visit }) => {
  const page = await enterByKeyboard(await visit('/demo', { phone: true }), 'Sanne Hoekstra')
  await tabTo(page, ({ kind, name }) => kind === 'summary' && name.startsWith('Menu'))
  await page.keyboard.press('Enter')
  await tabTo(page, ({ name }) => name === 'Werkgevers')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Werkgevers' })).toBeVisible()
})

for (const path of ['/vandaag', '/kandidaten', '/banen', '/zoeken?q=ami', '/account']) {
  test(`Tab goes through ${path} in the order of the page, seen at every stop, and out of it`, async ({
    enterAs,
  }) => {
    const page = await enterAs('Sanne Hoekstra')
    await page.goto(path)
    const stops = await walk(page)
    expect(stops.length).toBeGreaterThan(10)
    expect(stops.filter((stop) => !stop.after).map((stop) => stop.name)).toEqual([])
  })
}

async function enterByKeyboard(page: Page, name: string): Promise<Page> {
  await tabTo(page, (stop) => stop.kind === 'button' && stop.name.endsWith(name))
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/vandaag/)
  return page
}
