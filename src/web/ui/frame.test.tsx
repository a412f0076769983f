import { describe, expect, it } from 'vitest'
import { CandidateFrame, Document, PlainFrame, PortalFrame, StaffFrame } from './frame.tsx'
import { draw, tags, words } from './testHtml.tsx'

const places = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => ({ href: `/${name}`, label: `Plek ${name}` }))
const frames = {
  staff: <StaffFrame places={places} current="/b" notice={{ kind: 'ok', text: 'Bewaard' }} />,
  portal: <PortalFrame places={places} current="/b" />,
  candidate: <CandidateFrame places={places} current="/f" />,
  plain: <PlainFrame />,
}

describe.each(Object.entries(frames))('the %s frame', (_, frame) => {
  const html = draw(<Document title="Titel" locale="en" theme="7 a" body={frame} />, { locale: 'en' })

  it('begins with a way to skip to its content', () => {
    const first = tags(html.slice(html.indexOf('<body'))).find((tag) => tag.name === 'a')
    expect(first?.attributes.href).toBe('#inhoud')
    expect(tags(html, 'main').map((tag) => tag.attributes.id)).toEqual(['inhoud'])
  })

  it('says its language, direction and title', () => {
    expect(html).toMatch(/^<!doctype html><html lang="en" dir="ltr">/)
    expect(html).toContain('<title>Titel</title>')
    expect(html).toContain('/thema.css?v=7%20a')
  })

  it('changes the language with a protected form that comes back here', () => {
    const form = html.slice(html.indexOf('action="/taal"'))
    expect(form).toContain('name="_csrf" value="csrf-token"')
    expect(form).toContain('name="back" value="/vandaag"')
  })
})

describe('the places', () => {
  it('mark where you are', () => {
    const current = tags(draw(frames.staff), 'a').filter((tag) => tag.attributes['aria-current'] === 'page')
    expect(new Set(current.map((tag) => tag.attributes.href))).toEqual(new Set(['/b']))
  })

  it('on candidate pages are at most five at the thumb, the rest under More', () => {
    const html = draw(frames.candidate)
    const [near = '', far = ''] = html.slice(html.indexOf('<nav class="thumb"')).split('<details')
    expect(tags(near, 'a')).toHaveLength(4)
    expect(tags(far.slice(0, far.indexOf('</nav>')), 'a').map((tag) => tag.attributes.href)).toEqual([
      '/e',
      '/f',
    ])
    expect(far).toContain('place--inside')
  })
})

describe('the staff frame', () => {
  const html = draw(frames.staff)

  it('searches from every page', () => {
    const search = tags(html, 'form').find((tag) => tag.attributes.action === '/zoeken')
    expect(search?.attributes.method).toBe('get')
    expect(tags(html, 'input').some((tag) => 'data-search' in tag.attributes)).toBe(true)
  })

  it('says what just happened, and who is signed in', () => {
    expect(html).toMatch(/role="status".*Bewaard/s)
    expect(words(html)).toContain('Anja de Wit Werkcoach')
  })
})
