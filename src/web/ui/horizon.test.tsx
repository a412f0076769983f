import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Horizon, Line } from './horizon.tsx'
import { fillPath, layoutHorizon, type Stretch } from './horizonLayout.ts'
import { draw, tags, words } from './testHtml.tsx'

const months = ['2025-12', '2026-01', '2026-02', '2026-03']
const jobs = [
  { id: 'a', label: 'Tandtechnicus', on: '2026-02-01', places: 2, onTheWay: 1, href: '/banen/a' },
  { id: 'b', label: 'Gastheer', on: '2026-03-16', places: 4, onTheWay: 5 },
]
const candidates = [{ id: 'x', label: 'Samira', from: '2025-12-08', to: '2026-02-01', href: '/kandidaten/x' }]

describe('the horizon', () => {
  const html = draw(
    <Horizon
      months={months}
      jobs={jobs}
      candidates={candidates}
      title="Banen"
      description="Twee banen"
      today="2025-12-20"
    />,
  )
  const svg = html.slice(html.indexOf('<svg class="horizon__drawing"'), html.indexOf('</svg>'))
  const tables = html.slice(html.indexOf('<details'))

  it('has a title and a description that it points at', () => {
    const drawing = tags(svg, 'svg')[0]?.attributes
    expect(svg).toContain(`<title id="${drawing?.['aria-labelledby']}">Banen</title>`)
    expect(svg).toContain(`<desc id="${drawing?.['aria-describedby']}">Twee banen</desc>`)
  })

  it('says the same as its table', () => {
    const rows = [...tables.matchAll(/<tr>(.*?)<\/tr>/gs)].map((match) => words(match[1] ?? ''))
    expect(rows).toContain('Tandtechnicus 1 feb 2026 2 1 1')
    expect(rows).toContain('Gastheer 16 mrt 2026 4 5 0')
    expect(rows).toContain('Samira 8 dec 2025 1 feb 2026')
    for (const { label, places, onTheWay } of jobs) {
      expect(svg).toContain(label)
      expect(svg).toContain(`${onTheWay} van ${places} op weg`)
    }
    expect(svg).toContain('Samira')
    expect(svg).toContain('Vandaag')
    const links = (part: string) => tags(part, 'a').map((tag) => tag.attributes.href)
    expect(links(svg)).toEqual(links(tables))
  })

  it('scrolls in a place that the keyboard reaches', () => {
    const scroll = tags(html, 'section').find((tag) => tag.attributes.class === 'horizon__scroll')
    expect(scroll?.attributes.tabindex).toBe('0')
    expect(scroll?.attributes['aria-label']).toBeTruthy()
  })
})

const date = fc
  .tuple(
    fc.integer({ min: 2024, max: 2028 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([y, m, d]) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`)
const label = fc.string({ maxLength: 90 })
const anyJob = fc.record({ id: fc.uuid(), label, on: date, places: fc.nat(60), onTheWay: fc.nat(80) })
const anyCandidate = fc.record({ id: fc.uuid(), label, from: date, to: date })

describe('its layout', () => {
  const free = (placed: { y: number; stretch: Stretch }[]) =>
    placed.every((a, at) =>
      placed
        .slice(at + 1)
        .every((b) => a.y !== b.y || a.stretch.to < b.stretch.from || b.stretch.to < a.stretch.from),
    )

  it('never draws two things over each other, nor outside the drawing', () => {
    const many = [fc.array(anyJob, { maxLength: 30 }), fc.array(anyCandidate, { maxLength: 30 })] as const
    fc.assert(
      fc.property(...many, (someJobs, someCandidates) => {
        const drawing = layoutHorizon(months, someJobs, someCandidates)
        expect(free(drawing.jobs)).toBe(true)
        expect(free(drawing.candidates)).toBe(true)
        for (const job of drawing.jobs) {
          expect(job.y - job.radius).toBeGreaterThanOrEqual(20)
          expect(job.y + job.radius).toBeLessThan(drawing.ground)
        }
        for (const one of drawing.candidates) {
          expect(one.y).toBeGreaterThan(drawing.ground)
          expect(one.y).toBeLessThan(drawing.height)
        }
        for (const { stretch } of [...drawing.jobs, ...drawing.candidates]) {
          expect(stretch.from).toBeGreaterThanOrEqual(-2)
          expect(stretch.to).toBeLessThanOrEqual(drawing.width + 2)
        }
      }),
    )
  })

  it('makes a dot with more places larger', () => {
    const radius = (places: number) =>
      layoutHorizon(months, [{ id: '1', label: 'x', on: '2026-01-01', places, onTheWay: 0 }], []).jobs[0]
        ?.radius ?? 0
    expect(radius(4)).toBeGreaterThan(radius(2))
    expect(radius(18)).toBeGreaterThan(radius(4))
  })

  it('fills a dot from below: nothing, a half, all', () => {
    expect(fillPath(10, 10, 8, 0)).toBe('')
    expect(fillPath(10, 10, 8, 0.5)).toBe('M2.0 10.0A8 8 0 0 0 18.0 10.0z')
    expect(fillPath(10, 10, 8, 1)).toMatch(/^M2 10a8 8 0 1 0 16 0/)
  })
})

describe('the line', () => {
  it('tells where someone is in words, and ends in the dot', () => {
    const html = draw(
      <Line
        here="Je bent hier"
        stops={[
          { label: 'Kennismaken', state: 'done' },
          { label: 'Plan', state: 'skipped' },
          { label: 'Leren', state: 'now' },
          { label: 'Werken', state: 'next' },
        ]}
        dot={{ label: 'Gastvrouw', when: 'in mei' }}
      />,
    )
    expect(words(html)).toBe(
      'Kennismaken Gedaan Plan Overgeslagen Leren Je bent hier Werken Straks Gastvrouw in mei',
    )
    expect(tags(html, 'li').map((tag) => tag.attributes['aria-current'])).toEqual([
      undefined,
      undefined,
      'step',
      undefined,
      undefined,
    ])
  })
})
