import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { cutFaults, layoutFaults } from './layout.ts'

/** A wide screen, that screen enlarged to 200 %, a phone, and the narrowest that a page must fit (WCAG 1.4.10). */
const wide = { width: 1280, height: 900 }
const enlarged = { width: 640, height: 450 }
const phone = { width: 390, height: 844 }
const narrowest = { width: 320, height: 256 }
/** What A4 leaves between the margins of our print style. */
const paper = { width: 673, height: 987 }

/** Everything that somebody with a screen, a phone or paper cannot use on the page that stands open., in the dark too. */
export async function pageFaults(page: Page, dark = true): Promise<string[]> {
  await openFolds(page)
  await page.emulateMedia({ colorScheme: 'light' })
  await page.setViewportSize(wide)
  const faults = [...said('1280 px', await cutFaults(page)), ...said('1280 px', await axeFaults(page))]
  await page.setViewportSize(enlarged)
  faults.push(...said('1280 px at 200 %', await layoutFaults(page)))
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.setViewportSize(phone)
  faults.push(...said('390 px', await layoutFaults(page)))
  if (dark) faults.push(...said('390 px, dark', await axeFaults(page)))
  await page.setViewportSize(narrowest)
  faults.push(...said('320 px', await layoutFaults(page)))
  return [...faults, ...(await printFaults(page))]
}

/** On paper there is nothing to press, and nothing is cut off. */
export async function printFaults(page: Page): Promise<string[]> {
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize(paper)
  const pressable = await page.evaluate(() =>
    [...document.querySelectorAll('nav, button, .button, .skip, input[type=search]')]
      .filter((one) => one.checkVisibility({ visibilityProperty: true }))
      .filter((one) => getComputedStyle(one).clipPath === 'none')
      .map((one) => `shows <${one.localName}> “${one.textContent?.trim().slice(0, 40)}”`),
  )
  const faults = [...pressable, ...(await cutFaults(page))]
  await page.emulateMedia({ media: 'screen' })
  return said('on paper', faults)
}

/** What is folded away must be as good as what is not. */
async function openFolds(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('main details')) (fold as HTMLDetailsElement).open = true
  })
}

/** Findings by WCAG 2.2 AA and best practice. */
async function axeFaults(page: Page): Promise<string[]> {
  // In one run in the page itself, which takes a sixth of the time; none of our pages has a frame inside it.
  const found = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'] })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  return found.violations.map(
    (one) => `${one.id}: ${one.nodes.map((node) => node.target.join(' ')).join(' | ')}`,
  )
}

const said = (where: string, faults: string[]): string[] => faults.map((fault) => `${where}: ${fault}`)

/** In a browser without script: the content is there, and nothing to press does nothing. */
export function scriptlessFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = []
    const main = document.querySelector('main')
    if (!main?.querySelector('h1')?.checkVisibility()) faults.push('without script: has no heading in sight')
    if ((main?.textContent.trim().length ?? 0) < 20) faults.push('without script: has no content')
    for (const one of document.querySelectorAll<HTMLButtonElement>('button, a.button')) {
      if (!one.checkVisibility({ visibilityProperty: true })) continue
      const sends = one.type === 'submit' && one.form?.hasAttribute('action')
      const works = one.matches('a[href]') || sends
      if (!works) faults.push(`without script: “${one.textContent?.trim()}” does nothing`)
    }
    for (const form of document.forms)
      if (!form.querySelector('button[type=submit]'))
        faults.push(`without script: cannot send ${form.action}`)
    return faults
  })
}
