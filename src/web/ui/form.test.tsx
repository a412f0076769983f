import { describe, expect, it } from 'vitest'
import { Check, Checks, Field, Form, Radios, Select, Smileys, TextArea } from './form.tsx'
import { emptyForm, type FormState } from './formState.ts'
import { draw, tags, words } from './testHtml.tsx'

const colours = [
  { value: 'r', label: 'Rood' },
  { value: 'b', label: 'Blauw' },
]

describe('a field', () => {
  it('ties label, hint and error to the input', () => {
    const state: FormState = { values: { naam: '' }, errors: { naam: 'Vul een naam in.' } }
    const html = draw(
      <Form action="/x" id="f" state={state}>
        <Field name="naam" label="Naam" hint="Zoals in het paspoort." />
      </Form>,
    )
    const input = tags(html, 'input').find((tag) => tag.attributes.name === 'naam')
    expect(input?.attributes).toMatchObject({
      id: 'f-naam',
      'aria-describedby': 'f-naam-hint f-naam-error',
      'aria-invalid': 'true',
    })
    expect(html).toContain('<label class="field__label" for="f-naam">Naam</label>')
    expect(html).toMatch(/id="f-naam-hint"[^>]*>Zoals in het paspoort\.</)
    expect(words(html)).toContain('Fout: Vul een naam in.')
  })

  it('says that it is needed some day, and does not block', () => {
    const html = draw(
      <Form action="/x">
        <Field name="datum" label="Datum" type="date" required />
      </Form>,
    )
    const input = tags(html, 'input').find((tag) => tag.attributes.name === 'datum')
    expect(words(html)).toContain('Datum (nodig)')
    expect(input?.attributes).not.toHaveProperty('required')
    expect(input?.attributes['aria-required']).toBe('true')
  })

  it('shows what was sent rather than what was stored', () => {
    const state: FormState = { values: { naam: 'Sent', kleur: 'b' }, errors: {} }
    const html = draw(
      <Form action="/x" state={state}>
        <Field name="naam" label="Naam" value="Stored" />
        <Select name="kleur" label="Kleur" options={colours} value="r" />
      </Form>,
    )
    expect(html).toContain('value="Sent"')
    expect(html).not.toContain('Stored')
    expect(html).toMatch(/<option value="b" selected="">Blauw/)
  })

  it('keeps a box off that was sent as off', () => {
    const boxes = (state: FormState) => (
      <Form action="/x" state={state}>
        <Checks name="kleuren" label="Kleuren" options={colours} values={['r']} />
        <Check name="ja" label="Ja" checked />
      </Form>
    )
    const on = (html: string) => tags(html, 'input').filter((tag) => 'checked' in tag.attributes).length
    expect(on(draw(boxes(emptyForm)))).toBe(2)
    expect(on(draw(boxes({ values: { iets: 'anders' }, errors: {} })))).toBe(0)
  })

  it('keeps a first empty line of a text, which browsers drop', () => {
    const html = draw(
      <Form action="/x">
        <TextArea name="t" label="Tekst" value={'\nregel'} />
      </Form>,
    )
    expect(html).toMatch(/<textarea[^>]*>\n\nregel<\/textarea>/)
  })

  it('never sends a password back', () => {
    const html = draw(
      <Form action="/x" state={{ values: { geheim: 'hunter2' }, errors: {} }}>
        <Field name="geheim" label="Wachtwoord" type="password" />
      </Form>,
    )
    expect(html).not.toContain('hunter2')
  })
})

describe('a group', () => {
  it('is a fieldset with its question as legend', () => {
    const html = draw(
      <Form action="/x">
        <Radios name="kleur" label="Welke kleur?" options={colours} value="b" />
        <Smileys name="gevoel" label="Hoe gaat het?" value="4" />
      </Form>,
    )
    const legends = [...html.matchAll(/<fieldset[^>]*><legend[^>]*>([^<]*)/g)].map((match) => match[1])
    expect(legends).toEqual(['Welke kleur?', 'Hoe gaat het?'])
    const chosen = tags(html, 'input').filter((tag) => 'checked' in tag.attributes)
    expect(chosen.map((tag) => tag.attributes.value)).toEqual(['b', '4'])
    expect(words(html)).toContain('Heel slecht Slecht Gaat wel Goed Heel goed')
  })
})

describe('the form', () => {
  it('carries token, key and version', () => {
    const html = draw(<Form action="/banen/1" version={7} />)
    const hidden = tags(html, 'input').map((tag) => [tag.attributes.name, tag.attributes.value])
    expect(hidden).toEqual([
      ['_csrf', 'csrf-token'],
      ['_key', 'key-1'],
      ['_version', '7'],
    ])
  })

  it('gives the words of saving to the script', () => {
    const html = draw(<Form action="/x" autosave />)
    expect(tags(html, 'output')[0]?.attributes).toMatchObject({ 'data-saved': 'Opgeslagen {time}' })
    expect(tags(html, 'form')[0]?.attributes).toHaveProperty('data-autosave')
  })

  it('refuses children that come later', () => {
    const Late = async () => <p>later</p>
    expect(() =>
      draw(
        <Form action="/x">
          <Late />
        </Form>,
      ),
    ).toThrow(TypeError)
  })
})

describe('the error summary', () => {
  const state: FormState = {
    values: { naam: 'x' },
    errors: { kleur: 'Kies een kleur.', naam: 'De naam is te kort.', '': 'De baan is vervallen.' },
  }
  const html = draw(
    <Form action="/x" id="f" state={state}>
      <Field name="naam" label="Naam" />
      <Radios name="kleur" label="Kleur" options={colours} />
    </Form>,
  )

  it('is announced, counts, and stands above the fields', () => {
    expect(html).toMatch(/role="alert"[^>]*>\s*<p[^>]*>Nog 3 dingen kloppen niet/)
    expect(html.indexOf('role="alert"')).toBeLessThan(html.indexOf('f-naam"'))
  })

  it('links to each field in the order of the page', () => {
    const targets = tags(html, 'a').map((tag) => tag.attributes.href)
    expect(targets).toEqual(['#f-naam', '#f-kleur'])
    const ids = tags(html, 'input').flatMap((tag) => tag.attributes.id ?? [])
    expect(ids).toEqual(expect.arrayContaining(['f-naam', 'f-kleur']))
  })

  it('names the field before what is not right with it', () => {
    const links = [...html.matchAll(/<a[^>]*>([^<]*)/g)].map((match) => match[1])
    expect(links).toEqual(['Naam: De naam is te kort.', 'Kleur: Kies een kleur.'])
    expect(html).toContain('<li>De baan is vervallen.</li>')
  })

  it('is absent when all is well', () => {
    expect(draw(<Form action="/x" />)).not.toContain('role="alert"')
  })
})

describe('the conflict panel', () => {
  const state: FormState = {
    values: { naam: 'Mijn naam', kleur: 'r', gelijk: 'een\r\ntwee' },
    errors: {},
    conflict: { by: 'Bo', version: 9, theirs: { naam: 'Haar naam', kleur: 'b', gelijk: 'een\ntwee' } },
  }
  const html = draw(
    <Form action="/x" id="f" state={state} version={7}>
      <Field name="naam" label="Naam" />
      <Radios name="kleur" label="Kleur" options={colours} />
      <TextArea name="gelijk" label="Gelijk" />
    </Form>,
  )
  const rows = [...html.matchAll(/<tr>(.*?)<\/tr>/gs)].slice(1).map((match) => words(match[1] ?? ''))

  it('shows both versions of each field that differs, in words', () => {
    expect(rows).toEqual(['Naam Haar naam Mijn naam', 'Kleur Blauw Rood'])
  })

  it('keeps the own text in the field, with the other version beside it', () => {
    expect(html).toMatch(/<input[^>]*name="naam"[^>]*value="Mijn naam"[^>]*aria-describedby="f-naam-theirs"/)
    expect(html).toMatch(/id="f-naam-theirs".*?Haar naam/s)
    expect(html).not.toContain('f-gelijk-theirs')
  })

  it('says who, and that saving again replaces the other version, which it then does', () => {
    expect(words(html)).toContain('Bo heeft dit intussen veranderd')
    expect(words(html)).toContain('Opnieuw opslaan vervangt de andere versie')
    expect(html).toContain('name="_version" value="9"')
  })
})
