import { randomUUID } from 'node:crypto'
import { expect, type Locator, type Page } from '@playwright/test'

/** A name that no other test uses, so that every story has people and employers of its own. */
export const unique = (name: string): string => `${name} ${randomUUID().slice(0, 8)}`

/** The day so many days from now, as a date field wants it. */
export function dayFromNow(days: number): string {
  const day = new Date(Date.now() + days * 24 * 60 * 60 * 1000)
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(day)
}

/** The part of a page under this heading. */
export function part(page: Page, name: string): Locator {
  return page.locator('section').filter({ has: page.locator(':scope > .section__head h2', exactly(name)) })
}

/** Opens a fold by its words, unless it stands open already; gives the fold with what is inside it. */
export async function unfold(scope: Page | Locator, words: string): Promise<Locator> {
  const page = 'page' in scope ? scope.page() : scope
  const fold = scope.locator('details').filter({ has: page.locator(':scope > summary', exactly(words)) })
  if ((await fold.getAttribute('open')) === null) await fold.locator(':scope > summary').click()
  return fold
}

const exactly = (words: string) => ({
  hasText: new RegExp(`^\\s*${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\s*$`),
})

/** Goes to one of the pages about a job that stand beside each other. */
export const turnJobTo = (page: Page, name: string) => turnTo(page, 'Over deze baan', name)

/** Goes to one of the pages about a trajectory that stand beside each other. */
export const turnTrajectoryTo = (page: Page, name: string) => turnTo(page, 'Delen van dit traject', name)

async function turnTo(page: Page, tabs: string, name: string): Promise<void> {
  const link = page.getByRole('navigation', { name: tabs }).getByRole('link', { name, exact: true })
  await link.click()
  await expect(link).toHaveAttribute('aria-current', 'page')
}

/** Goes to a place in the building by the menu. */
export async function goTo(page: Page, place: string): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name: place, exact: true }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: place })).toBeVisible()
}

/** Finds somebody or something by its name in the search box and opens it. */
export async function find(page: Page, name: string): Promise<void> {
  const box = page.getByRole('search').getByRole('searchbox')
  await box.fill(name)
  await box.press('Enter')
  await page.getByRole('main').getByRole('link', { name }).first().click()
}

export async function press(scope: Page | Locator, name: string): Promise<void> {
  await scope.getByRole('button', { name, exact: true }).click()
}

/** The page tells that it was done. */
export async function expectSaid(page: Page, words: string): Promise<void> {
  await expect(page.getByRole('main').getByText(words).first()).toBeVisible()
}

/** The facts of a part as its list of facts tells them, each with its own word. */
export async function expectFacts(scope: Locator, facts: Record<string, string>): Promise<void> {
  for (const [term, value] of Object.entries(facts)) {
    const row = scope.locator('.facts__row').filter({ has: scope.page().locator('dt', exactly(term)) })
    await expect(row.getByRole('definition')).toHaveText(value)
  }
}

/** A form that asks back whether this is not the same as one that is here already: no, it is another. */
export async function saidItIsAnother(page: Page, name: string, words: string): Promise<void> {
  const made = page.getByRole('heading', { level: 1, name })
  const another = page.getByRole('button', { name: words, exact: true })
  await expect(made.or(another)).toBeVisible()
  if (await another.isVisible()) await another.click()
  await expect(made).toBeVisible()
}
