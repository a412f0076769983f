import type { Page } from '@playwright/test'

/**
 * What somebody cannot read or press at the width that the page has now, in words: a page that scrolls sideways,
 * text cut off, and things to press that lie under something else once the keyboard is on them.
 */
export async function layoutFaults(page: Page): Promise<string[]> {
  return [...(await cutFaults(page)), ...(await page.evaluate(coveredInPage))]
}

/** Only what is too wide or cut off, for paper too. */
export const cutFaults = (page: Page): Promise<string[]> => page.evaluate(cutInPage)

function cutInPage(): string[] {
  const faults: string[] = []
  const root = document.documentElement
  if (root.scrollWidth > root.clientWidth) faults.push(`scrolls sideways (${root.scrollWidth} px wide)`)
  const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let text = words.nextNode(); text; text = words.nextNode()) {
    const holder = text.parentElement
    const said = text.textContent?.trim()
    if (!holder || !said || !holder.checkVisibility({ visibilityProperty: true })) continue
    const range = document.createRange()
    range.selectNodeContents(text)
    const box = range.getBoundingClientRect()
    if (box.width > 0 && isCut(holder, box)) faults.push(`cuts off “${said.slice(0, 40)}”`)
  }
  return faults

  function isCut(holder: Element, box: DOMRect): boolean {
    for (let at: Element | null = holder; at && at !== document.body; at = at.parentElement) {
      const style = getComputedStyle(at)
      const own = at.getBoundingClientRect()
      // Words for listeners only are meant to be out of sight; what scrolls in a box of its own can be read.
      if (own.width <= 1 || own.height <= 1 || style.clipPath !== 'none') return false
      if (/auto|scroll/.test(style.overflowX)) return false
      if (/hidden|clip/.test(style.overflowX) && (box.left < own.left - 2 || box.right > own.right + 2))
        return true
    }
    return box.left < -2 || box.right > document.documentElement.clientWidth + 2
  }
}

function coveredInPage(): string[] {
  const faults: string[] = []
  const pressable = 'a[href], button, input:not([type=hidden]), select, textarea, summary'
  for (const one of document.querySelectorAll<HTMLElement | SVGAElement>(pressable)) {
    if (!one.checkVisibility({ visibilityProperty: true }) || one.matches(':disabled') || one.tabIndex < 0)
      continue
    one.focus()
    const label = (one as HTMLInputElement).labels?.[0]
    const own = one.getClientRects()[0] ?? one.getBoundingClientRect()
    // A choice that is drawn by its label alone has no size itself.
    const box = own.width <= 1 && label ? label.getBoundingClientRect() : own
    if (box.width <= 1 || box.height <= 1) continue
    // A field may be higher than the window: what is in sight of it counts.
    const top = Math.max(box.top, 0)
    const bottom = Math.min(box.bottom, innerHeight)
    const points = [
      [box.left + box.width / 2, (top + bottom) / 2],
      [box.left + 4, top + 4],
    ] as const
    const hits = points.map(([x, y]) => document.elementFromPoint(x, y))
    if (hits.some((hit) => hit && (one.contains(hit) || hit.contains(one) || label?.contains(hit)))) continue
    const name = one.getAttribute('aria-label') ?? label?.textContent ?? one.textContent ?? ''
    const over = hits.find((hit) => hit)
    const by = over
      ? `is under <${over.localName} class="${over.getAttribute('class') ?? ''}">`
      : 'is out of sight'
    faults.push(`“${name.trim().slice(0, 40)}” (${one.localName}) ${by} with the keyboard on it`)
  }
  return faults
}
