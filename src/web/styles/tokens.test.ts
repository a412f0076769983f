import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8')
const darkAt = css.indexOf('@media screen and (prefers-color-scheme: dark)')
const light = colours(css.slice(0, darkAt))
const schemes = { light, dark: { ...light, ...colours(css.slice(darkAt)) } }

/** WCAG 2.2: words 4.5, large signs and edges of controls 3. */
const words: [string, string][] = [
  ['ink', 'paper'],
  ['ink', 'sand'],
  ['ink-soft', 'paper'],
  ['ink-soft', 'sand'],
  ['brand', 'paper'],
  ['brand', 'sand'],
  ['brand', 'brand-soft'],
  ['brand-strong', 'brand-soft'],
  ['on-brand', 'brand'],
  ['on-brand', 'brand-strong'],
  ['accent-ink', 'paper'],
  ['accent-ink', 'sand'],
  ['accent-ink', 'accent-soft'],
  ['paper', 'ink'],
  ...['good', 'warn', 'bad'].flatMap((tone): [string, string][] => [
    [tone, 'paper'],
    [tone, 'sand'],
    [tone, `${tone}-soft`],
    ['ink', `${tone}-soft`],
  ]),
]
const signs: [string, string][] = [
  ['edge', 'paper'],
  ['edge', 'sand'],
  ['accent', 'paper'],
  ['accent', 'sand'],
  ['paper', 'accent'],
  ['focus', 'paper'],
  ['focus', 'sand'],
  ['brand', 'paper'],
]

describe.each(Object.entries(schemes))('colours in the %s', (_, scheme) => {
  it.each(words)('%s can be read on %s', (front, back) => {
    expect(contrast(scheme[front], scheme[back])).toBeGreaterThanOrEqual(4.5)
  })
  it.each(signs)('%s can be seen on %s', (front, back) => {
    expect(contrast(scheme[front], scheme[back])).toBeGreaterThanOrEqual(3)
  })
})

function colours(part: string): Record<string, string> {
  const found = [...part.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g)]
  return Object.fromEntries(found.map((match) => [match[1] ?? '', match[2] ?? '']))
}

function contrast(front = '', back = ''): number {
  const [high = 0, low = 0] = [luminance(front), luminance(back)].toSorted((a, b) => b - a)
  return (high + 0.05) / (low + 0.05)
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  expect(colour).toMatch(/^#[0-9a-f]{6}$/)
  const channel = (at: number) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
}
