import type { Child } from 'hono/jsx'
import { type View, ViewContext } from './view.tsx'

/** For tests: draws a part as a page would, and reads what came out. */
export function draw(part: Child, view: Partial<View> = {}): string {
  let count = 0
  const whole: View = {
    locale: 'nl',
    account: { name: 'Anja de Wit', role: 'Werkcoach' },
    csrf: 'csrf-token',
    path: '/vandaag',
    now: new Date('2026-01-05T09:00:00Z'),
    submission: () => `key-${++count}`,
    ...view,
  }
  return String(<ViewContext.Provider value={whole}>{part}</ViewContext.Provider>)
}

export type Tag = { name: string; attributes: Record<string, string>; at: number }

/** All opening tags with their attributes, in the order of the page. */
export function tags(html: string, name?: string): Tag[] {
  const found = [...html.matchAll(/<([a-z][\w-]*)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*\/?>/gi)]
  return found
    .map((match) => ({ name: match[1] ?? '', attributes: attributes(match[2] ?? ''), at: match.index }))
    .filter((tag) => name === undefined || tag.name === name)
}

function attributes(text: string): Record<string, string> {
  const pairs = [...text.matchAll(/([\w:-]+)(?:="([^"]*)")?/g)]
  return Object.fromEntries(pairs.map((pair) => [pair[1] ?? '', pair[2] ?? '']))
}

/** The words of a piece of html, without its tags. */
export const words = (html: string): string =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
