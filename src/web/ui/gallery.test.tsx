import { describe, expect, it } from 'vitest'
import { locales } from '#texts/catalogue.ts'
import { Gallery } from './gallery.tsx'
import { draw, type Tag, tags } from './testHtml.tsx'

/** The house style page holds every component, so what is true here is true everywhere. */
describe.each(locales)('every component (%s)', (locale) => {
  const html = draw(<Gallery />, { locale })
  const all = tags(html)
  const ids = all.flatMap((tag) => tag.attributes.id ?? [])

  it('uses each id once', () => {
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
  })

  it('gives every input a label', () => {
    const labelled = new Set(tags(html, 'label').flatMap((label) => label.attributes.for ?? []))
    const isInput = (tag: Tag) =>
      ['input', 'select', 'textarea'].includes(tag.name) && tag.attributes.type !== 'hidden'
    const inputs = all.filter(isInput)
    const bare = inputs.filter(
      (input) => !labelled.has(input.attributes.id ?? '') && !insideLabel(html, input),
    )
    expect(inputs.length).toBeGreaterThan(30)
    expect(bare).toEqual([])
  })

  it('points only at ids that exist', () => {
    const named = ['aria-describedby', 'aria-labelledby', 'for']
    const asked = all.flatMap((tag) =>
      named.flatMap((name) => (tag.attributes[name] ?? '').split(' ').filter(Boolean)),
    )
    expect(asked.length).toBeGreaterThan(20)
    expect(asked.filter((id) => !ids.includes(id))).toEqual([])
  })

  it('holds no inline style and no inline script', () => {
    expect(
      all.filter((tag) => 'style' in tag.attributes || /^on/.test(Object.keys(tag.attributes).join(' '))),
    ).toEqual([])
    expect(tags(html, 'script')).toEqual([])
    expect(tags(html, 'style')).toEqual([])
  })

  it('never blocks a draft', () => {
    expect(all.filter((tag) => 'required' in tag.attributes)).toEqual([])
  })

  it('hides every silent drawing from those who listen, and names the others', () => {
    const svgs = tags(html, 'svg')
    const spoken = (svg: Tag) => svg.attributes['aria-label'] ?? svg.attributes['aria-labelledby']
    expect(svgs.filter((svg) => svg.attributes['aria-hidden'] !== 'true' && !spoken(svg))).toEqual([])
  })

  it('sends every change with the token and a submission key of its own', () => {
    const posts = html
      .split('<form ')
      .filter((part) => part.startsWith('class="form"') || /^[^>]*method="post"/.test(part))
    const keys = posts.map((part) => /name="_key" value="([^"]+)"/.exec(part)?.[1])
    expect(posts.length).toBeGreaterThan(3)
    expect(posts.every((part) => part.includes('name="_csrf" value="csrf-token"'))).toBe(true)
    expect(new Set(keys).size).toBe(posts.length)
    expect(keys).not.toContain(undefined)
  })
})

function insideLabel(html: string, input: Tag): boolean {
  const before = html.slice(0, input.at)
  return before.lastIndexOf('<label') > before.lastIndexOf('</label>')
}
