import { defineConfig } from '@playwright/test'
import { findBrowser } from './test/support/browser.ts'

const { executablePath, args, env } = await findBrowser()

export default defineConfig({
  testDir: 'test/browser',
  workers: 1,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['line'], ['json', { outputFile: process.env.BROWSER_RESULTS ?? 'test-results/browser.json' }]],
  use: {
    browserName: 'chromium',
    launchOptions: { executablePath, args, env },
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    trace: 'retain-on-failure',
  },
})
