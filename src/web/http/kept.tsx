import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { z } from 'zod'
import type { Locale } from '#texts/catalogue.ts'
import { messages } from '#texts/catalogue.ts'
import { longDay } from '#texts/days.ts'
import { Facts } from '../ui/data.tsx'
import { Form, HiddenField } from '../ui/form.tsx'
import type { FieldValue } from '../ui/formState.ts'
import { PageHead } from '../ui/page.tsx'
import { asJson } from './asJson.ts'
import { actorDocument, plainDocument } from './documents.tsx'
import { httpTexts } from './httpTexts.ts'
import type { WebContext, WebHouse } from './request.ts'
import { signInPath } from './signInPath.ts'
import { ownFields } from './values.ts'

type Fields = Record<string, FieldValue>

/** The typed text with one button to send it again: shown when it could not be saved for a reason outside the text. */
export function keptForm(
  c: WebContext,
  house: WebHouse,
  fields: Fields,
  status: ContentfulStatusCode,
  action = c.req.path,
) {
  const t = messages(httpTexts, c.get('locale'))
  const body = (
    <>
      <PageHead title={t.keptTitle} lead={t.keptText} />
      <Form action={action} submit={t.keptAgain}>
        <Facts items={typed(fields, c.get('locale'))} />
        <HiddenFields fields={fields} />
      </Form>
    </>
  )
  const shown = { title: t.keptTitle, body }
  return c.html(c.get('actor') ? actorDocument(c, house, shown) : plainDocument(c, house, shown), status)
}

const labelsShape = z.record(z.string(), z.string())

/** What was typed, under the labels it was typed under; choices travel along unseen. Without labels: all there is. */
function typed(fields: Fields, locale: Locale) {
  const told = labelsShape.safeParse(asJson(fields._labels)).data
  const labels = told ?? Object.fromEntries(Object.keys(ownFields(fields)).map((name) => [name, name]))
  return Object.entries(labels).flatMap(([name, term]) =>
    [fields[name] ?? []]
      .flat()
      .filter((value) => value.trim() !== '')
      .map((value) => ({ term, value: <span class="said">{inWords(value, locale)}</span> })),
  )
}

const inWords = (value: string, locale: Locale) =>
  z.iso.date().safeParse(value).success ? longDay(value, locale) : value

function HiddenFields({ fields }: { fields: Fields }) {
  return (
    <>
      {Object.entries(fields).flatMap(([name, value]) =>
        [value].flat().map((one) => <HiddenField name={name} value={one} />),
      )}
    </>
  )
}

/** Sends somebody who is not signed in to the door; what was typed goes along and is offered again behind it. */
export function signInAgain(c: WebContext, house: WebHouse, fields: Fields | null) {
  const back = c.req.method === 'GET' ? c.req.path : '/'
  if (!fields) return c.redirect(`${signInPath}?terug=${encodeURIComponent(back)}`, 303)
  return keptForm(c, house, { ...fields, _path: c.req.path }, 401, `${signInPath}/bewaard`)
}
