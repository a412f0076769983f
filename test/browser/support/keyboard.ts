import { expect, type Page } from '@playwright/test'

export type Stop = { name: string; kind: string; place: 'main' | 'around'; seen: boolean; after: boolean }

/** Presses Tab and tells what has the keyboard now: it must be seen to have it, and come later on the page. */
export async function tab(page: Page): Promise<Stop> {
  await page.evaluate(() => {
    for (const one of document.querySelectorAll('[data-was]')) one.removeAttribute('data-was')
    document.activeElement?.setAttribute('data-was', '')
  })
  await page.keyboard.press('Tab')
  const stop = await page.evaluate(stopInPage)
  expect(stop.seen, `${page.url()}: the focus on ${stop.kind} “${stop.name}” is not to be seen`).toBe(true)
  return stop
}

const mostStops = 300

/** Goes on with Tab until the wanted thing has the keyboard. */
export async function tabTo(page: Page, wanted: (stop: Stop) => boolean): Promise<Stop> {
  const passed: string[] = []
  while (passed.length < mostStops) {
    const stop = await tab(page)
    if (wanted(stop)) return stop
    passed.push(`${stop.kind} ${stop.name}`)
  }
  throw new Error(`${page.url()}: Tab never came to it, only to ${[...new Set(passed)].join(', ')}`)
}

/** All stops of a page by Tab, from its top until it leaves the page. */
export async function walk(page: Page): Promise<Stop[]> {
  const stops = [await tab(page)]
  while (stops.length < mostStops) {
    const stop = await tab(page)
    if (stop.kind === 'body' || stop.name === stops[0]?.name) return stops
    stops.push(stop)
  }
  throw new Error(`${page.url()}: Tab never leaves the page`)
}

function stopInPage(): Stop {
  const at = document.activeElement as HTMLElement
  const labelled = at as HTMLInputElement
  const name = at.getAttribute('aria-label') ?? labelled.labels?.[0]?.textContent ?? at.textContent ?? ''
  const marks = [at, ...(labelled.labels ?? [])].map((one) => getComputedStyle(one))
  const outlined = (style: CSSStyleDeclaration) =>
    style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) > 0
  const was = document.querySelector('[data-was]')
  const order = was ? was.compareDocumentPosition(at) : Node.DOCUMENT_POSITION_FOLLOWING
  return {
    name: at === document.body ? '' : name.trim().replaceAll(/\s+/g, ' '),
    kind: at.localName,
    place: at.closest('main') ? 'main' : 'around',
    seen: at === document.body || marks.some((style) => outlined(style) || style.boxShadow !== 'none'),
    // A field for a day has a stop for the day, the month and the year.
    after: was === at || (order & Node.DOCUMENT_POSITION_FOLLOWING) > 0,
  }
}
