import { tabTo } from './support/keyboard.ts'
import { expect, type Page, test } from './support/voorwerk.ts'

/** What a requirement costs: the gardener's long profile of the demo, tried and made shorter. */
async function openProfile(page: Page) {
  await page.goto('/banen?zoek=groen')
  await page.getByRole('main').getByRole('link', { name: 'Medewerker groen', exact: true }).click()
  await page.getByRole('link', { name: 'Profiel', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Wat kost elke eis?' })).toBeVisible()
}
const price = (page: Page) => page.locator('#prijs')
const readyIn = async (page: Page, sums: RegExp) =>
  Number(sums.exec((await price(page).textContent()) ?? '')?.[1] ?? Number.NaN)
const now = /Met dit profiel: (\d+) klaar op tijd/
const then = /Dan: (\d+) klaar op tijd/

test('With only the keyboard a requirement is tried in place: the focus stays, what was typed stays, back undoes it', async ({
  enterAs,
}) => {
  const page = await enterAs('Ruud Verhagen')
  await openProfile(page)
  await page.getByLabel('Waarom verandert dit?').fill('Nog niet klaar met typen')
  await page.getByRole('heading', { name: 'Wat kost elke eis?' }).click()
  await tabTo(page, ({ name }) => /^Zonder deze eis.*Tuin onderhouden$/.test(name))
  await page.keyboard.press('Enter')
  await expect(page.getByText('Proef: zonder deze eis.')).toBeVisible()
  await expect(page).toHaveURL(/zonder=/)
  await expect(page.locator('[data-part-said]')).toHaveText(/Met deze proef: \d+ mensen meer klaar op tijd/)
  expect(await readyIn(page, then)).toBeGreaterThan(await readyIn(page, now))
  await expect(page.locator(':focus')).toHaveText(/Zet terug.*Tuin onderhouden/)
  await expect(page.getByLabel('Waarom verandert dit?')).toHaveValue('Nog niet klaar met typen')

  await page.keyboard.press('Enter')
  await expect(page.getByText('Proef: zonder deze eis.')).toHaveCount(0)
  await expect(page.locator(':focus')).toHaveText(/Zonder deze eis.*Tuin onderhouden/)
  await page.goBack()
  await expect(page.getByText('Proef: zonder deze eis.')).toBeVisible()
})

test('Without script the costliest requirements are tried together and one press makes it the profile', async ({
  enterAs,
}) => {
  const page = await enterAs('Ruud Verhagen', { script: false })
  await openProfile(page)
  await expect(page.getByText(/Deze (twee|drie) eisen kosten de meeste mensen/)).toBeVisible()
  await page.getByRole('link', { name: 'Probeer het zonder' }).click()
  const gained = await readyIn(page, then)
  expect(gained).toBeGreaterThan(await readyIn(page, now))
  await page.getByRole('button', { name: 'Maak dit het profiel' }).click()
  await expect(page.getByText('Het profiel is veranderd.')).toBeVisible()
  expect(await readyIn(page, now)).toBe(gained)
  await expect(price(page).getByRole('listitem')).toHaveCount(3)
})
