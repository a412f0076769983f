import { type Browser, test as base, expect, type Page } from '@playwright/test'
import { type DemoServer, startDemo } from './server.ts'

export { expect, type Page } from '@playwright/test'

type Fixtures = {
  /** Opens a page as nobody yet, in a browser of its own. */
  visit: (path: string, options?: { script?: boolean; phone?: boolean }) => Promise<Page>
  /** Steps in as one of the people of the demo, in a browser of its own. */
  enterAs: (name: string, options?: { script?: boolean; phone?: boolean }) => Promise<Page>
}

export const test = base.extend<Fixtures, { server: DemoServer }>({
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: the runner asks for a destructured first argument
    async ({}, use) => {
      const server = await startDemo()
      await use(server)
      await server.stop()
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  async visit({ browser, server }, use) {
    const complaints: string[] = []
    const pages: Page[] = []
    await use(async (path, options = {}) => {
      const page = await newPage(browser, server.url, options)
      listen(page, complaints)
      pages.push(page)
      await page.goto(path)
      return page
    })
    for (const page of pages) await page.context().close()
    // A fault in the console is a fault of the page, whatever the test was about.
    expect(complaints).toEqual([])
  },
  async enterAs({ visit }, use) {
    await use(async (name, options = {}) => {
      const page = await visit('/demo', options)
      await page.getByRole('listitem').filter({ hasText: name }).getByRole('button').click()
      await expect(page).not.toHaveURL(/\/demo/)
      return page
    })
  },
})

async function newPage(
  browser: Browser,
  baseURL: string,
  options: { script?: boolean; phone?: boolean },
): Promise<Page> {
  const context = await browser.newContext({
    baseURL,
    javaScriptEnabled: options.script ?? true,
    viewport: options.phone ? { width: 390, height: 844 } : { width: 1280, height: 900 },
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
  })
  return context.newPage()
}

function listen(page: Page, complaints: string[]): void {
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`))
  page.on('console', (message) => {
    // The browser itself reports the answer 404, 409 or 422 of a page that a test asks for on purpose.
    const ownReport = /the server responded with a status of (401|403|404|409|422)/.test(message.text())
    if (['error', 'warning'].includes(message.type()) && !ownReport)
      complaints.push(`${page.url()}: ${message.text()}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 500) complaints.push(`${response.url()}: ${response.status()}`)
  })
}
