import { find, goTo, turnTrajectoryTo } from './pilot/steps/screen.ts'
import { printFaults } from './support/pageFaults.ts'
import { expect, type Page, test } from './support/voorwerk.ts'

/** What people print: it holds what the screen holds, also what is folded away, and nothing to press. */
test('A dossier, an agreement and the figures stand on paper whole', async ({ enterAs }) => {
  test.setTimeout(120_000)
  const page = await enterAs('Sanne Hoekstra')

  await test.step('the dossier', async () => {
    await find(page, 'Joyce Vreugd')
    await expectOnPaper(page)
  })
  await test.step('the agreement', async () => {
    await page.locator('main a[href^="/trajecten/"]').first().click()
    await turnTrajectoryTo(page, 'Overeenkomst')
    await page.getByRole('link', { name: 'Afdrukken' }).click()
    await expectOnPaper(page)
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByRole('table', { name: 'Wie tekent' })).toBeVisible()
    await page.emulateMedia({ media: 'screen' })
  })
  await test.step('the figures', async () => {
    await page.setViewportSize({ width: 1280, height: 900 })
    await goTo(page, 'Cijfers')
    await expectOnPaper(page)
  })
})

async function expectOnPaper(page: Page): Promise<void> {
  expect((await printFaults(page)).join('\n')).toBe('')
  await page.emulateMedia({ media: 'print' })
  const { heading, folded } = await page.evaluate(() => ({
    heading: document.querySelector('main h1')?.checkVisibility(),
    folded: [...document.querySelectorAll('main details:not([open])')]
      .filter((fold) => fold.checkVisibility() && !fold.querySelector('form'))
      .filter(
        (fold) =>
          ![...fold.children].slice(1).some((one) => one.checkVisibility({ contentVisibilityAuto: true })),
      )
      .map((fold) => fold.querySelector('summary')?.textContent),
  }))
  expect(heading).toBe(true)
  expect(folded, `${page.url()}: stays folded on paper`).toEqual([])
  await page.emulateMedia({ media: 'screen' })
}
