import type { Page } from '@playwright/test'
import { kindOf } from './pageKinds.ts'

export type FoundPage = { kind: string; href: string; size: number }

/**
 * Walks by the links that somebody sees, from his or her first page on. Pages of one kind differ only in their record:
 * at most `readOfKind` of a kind are read. Gives the fullest page of each kind, and the links that lead nowhere.
 */
export async function findPages(
  page: Page,
  starts: readonly string[],
  readOfKind: number,
): Promise<{ found: FoundPage[]; dead: string[] }> {
  const dead: string[] = []
  const from = new Map(starts.map((start) => [start, 'The menu']))
  const fullest = new Map<string, FoundPage>()
  const read = new Map<string, number>()
  const waiting = [...starts]
  for (let href = waiting.shift(); href !== undefined; href = waiting.shift()) {
    const kind = kindOf(href)
    const before = kind === undefined ? readOfKind : (read.get(kind) ?? 0)
    if (kind === undefined || before >= readOfKind) continue
    read.set(kind, before + 1)
    const answer = await page.request.get(href)
    if (answer.status() !== 200) {
      dead.push(`${from.get(href)} links to ${href}, which answers ${answer.status()}`)
      continue
    }
    const html = await answer.text()
    if (html.length > (fullest.get(kind)?.size ?? 0)) fullest.set(kind, { kind, href, size: html.length })
    for (const link of linksIn(html)) {
      if (from.has(link)) continue
      from.set(link, href)
      waiting.push(link)
    }
  }
  return { found: [...fullest.values()], dead }
}

const linksIn = (html: string): string[] =>
  [...html.matchAll(/href="(\/[^"#]*)/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'))
