import { expect, it } from 'vitest'
import { Bars } from './bars.tsx'
import { ActionList, Facts, Person, Table, Timeline } from './data.tsx'
import { Field, Form, Select, TextArea } from './form.tsx'
import { Document, StaffFrame } from './frame.tsx'
import { Horizon, Line } from './horizon.tsx'
import { PageHead } from './page.tsx'
import { draw, tags } from './testHtml.tsx'

const evil = `"'><script>alert(1)</script></textarea><img src=x onerror=alert(1)>&`

it.each([
  ['a page head', <PageHead title={evil} lead={evil} crumbs={[{ href: '/', label: evil }]} />],
  ['a field', <Field name="n" label={evil} hint={evil} value={evil} />],
  ['a text', <TextArea name="n" label={evil} value={evil} />],
  ['a choice', <Select name="n" label={evil} options={[{ value: evil, label: evil }]} value={evil} />],
  ['a table', <Table caption={evil} columns={[{ key: 'a', label: evil }]} rows={[{ a: evil }]} />],
  ['facts', <Facts items={[{ term: evil, value: evil }]} />],
  ['a timeline', <Timeline items={[{ date: evil, title: evil, text: evil }]} />],
  ['a person', <Person name={evil} role={evil} />],
  [
    'an action',
    <ActionList
      items={[{ href: '/', title: evil, action: { label: evil, action: '/', fields: { a: evil } } }]}
    />,
  ],
  ['a line', <Line stops={[{ label: evil, state: 'now', note: evil }]} dot={{ label: evil }} />],
  ['bars', <Bars title={evil} items={[{ label: evil, value: 1 }]} />],
  ['a search', <StaffFrame places={[]} search={evil} name={evil} account={{ name: evil, role: evil }} />],
  [
    'a horizon',
    <Horizon
      months={['2026-01']}
      jobs={[{ id: '1', label: evil, on: '2026-01-05', places: 1, onTheWay: 0 }]}
      candidates={[{ id: '1', label: evil, from: '2026-01-01', to: '2026-01-20' }]}
      title={evil}
      description={evil}
    />,
  ],
  [
    'both versions of a conflict',
    <Form
      action="/x"
      state={{
        values: { n: evil },
        errors: { n: evil },
        conflict: { by: evil, version: 1, theirs: { n: `${evil}!` } },
      }}
    >
      <Field name="n" label={evil} />
    </Form>,
  ],
])('what people write stays text in %s', (_, part) => {
  const html = draw(part)
  expect(html).toContain('&lt;')
  expect(tags(html, 'script')).toEqual([])
  expect(tags(html, 'img')).toEqual([])
  expect(html).not.toContain('alert(1)</script>')
})

it('what people write stays text in the title of the page', () => {
  const html = draw(<Document title={evil} locale="nl" body={<main />} />)
  expect(tags(html, 'script')).toHaveLength(1)
  expect(tags(html, 'script')[0]?.attributes.src).toBe('/assets/main.js')
})
