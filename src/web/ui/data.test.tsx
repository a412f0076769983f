import { describe, expect, it } from 'vitest'
import { Bars } from './bars.tsx'
import { ActionList, initials, Meter, Pager, Table, Tag } from './data.tsx'
import { draw, tags, words } from './testHtml.tsx'

describe('a table', () => {
  it('names its columns and rows, and labels each cell for a phone', () => {
    const html = draw(
      <Table
        caption="Banen"
        columns={[
          { key: 'naam', label: 'Naam' },
          { key: 'plekken', label: 'Plekken', numeric: true },
        ]}
        rows={[{ naam: 'Gastheer', plekken: 4 }]}
      />,
    )
    expect(tags(html, 'th').map((tag) => tag.attributes.scope)).toEqual(['col', 'col', 'row'])
    expect(tags(html, 'td')[0]?.attributes['data-label']).toBe('Plekken')
    expect(html).toContain('<caption>Banen</caption>')
  })
})

describe('an action list', () => {
  const html = draw(
    <ActionList
      items={[
        {
          href: '/a',
          title: 'Samira',
          when: 'vandaag',
          tone: 'warn',
          action: { label: 'Bellen', href: '/a/bel' },
        },
        { href: '/b', title: 'Marek', action: { label: 'Klaar', action: '/taken', fields: { taak: 12 } } },
      ]}
    />,
  )

  it('names the thing with each action, for those who hear only the button', () => {
    expect(words(html)).toContain('Bellen : Samira')
    expect(words(html)).toContain('Klaar : Marek')
  })

  it('does what is done at once with a form of its own', () => {
    const forms = tags(html, 'form')
    expect(forms.map((tag) => [tag.attributes.method, tag.attributes.action])).toEqual([['post', '/taken']])
    expect(html).toContain('name="taak" value="12"')
  })
})

describe('bars', () => {
  it('are as long as their share, and say the same as their table', () => {
    const html = draw(
      <Bars
        title="Uitkomsten"
        items={[
          { label: 'Baan', value: 12, total: 48 },
          { label: 'Geen', value: 0, total: 48 },
        ]}
      />,
    )
    const bars = tags(html, 'rect').filter((tag) => tag.attributes.class === 'bar-line__value')
    expect(bars.map((tag) => tag.attributes.width)).toEqual(['25%'])
    expect(words(html.slice(0, html.indexOf('<details')))).toContain('Baan 12 van 48 Geen 0 van 48')
    expect(words(html.slice(html.indexOf('<tbody')))).toBe('Baan 12 48 Geen 0 48')
  })

  it('measure against the largest when there is no total', () => {
    const html = draw(
      <Bars
        title="Hielp"
        items={[
          { label: 'a', value: 8 },
          { label: 'b', value: 2 },
        ]}
      />,
    )
    const bars = tags(html, 'rect').filter((tag) => tag.attributes.class === 'bar-line__value')
    expect(bars.map((tag) => tag.attributes.width)).toEqual(['100%', '25%'])
  })
})

it('a meter never runs past its end', () => {
  const html = draw(<Meter label="Op weg" value={5} max={2} text="5 van 2" />)
  expect(tags(html, 'rect').map((tag) => tag.attributes.width)).toEqual(['100%', '100%'])
})

it('a tag has a shape beside its word', () => {
  expect(tags(draw(<Tag tone="bad">Te laat</Tag>)).map((tag) => tag.name)).toContain('svg')
})

it.each([
  [1, 3, ['/p/2']],
  [2, 3, ['/p/1', '/p/3']],
  [3, 3, ['/p/2']],
  [1, 1, []],
])('a pager on page %i of %i links to its neighbours', (page, pages, links) => {
  const html = draw(<Pager page={page} pages={pages} href={(to) => `/p/${to}`} />)
  expect(tags(html, 'a').map((tag) => tag.attributes.href)).toEqual(links)
})

it.each([
  ['Anja de Wit', 'AW'],
  ['Samira', 'S'],
  ['Jan van der Berg', 'JB'],
  ['élodie', 'É'],
  ['', ''],
])('initials of %s are %s', (name, letters) => {
  expect(initials(name)).toBe(letters)
})
