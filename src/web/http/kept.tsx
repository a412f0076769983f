import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { messages } from '#texts/catalogue.ts'
import { Facts } from '../ui/data.tsx'
import { Form, HiddenField } from '../ui/form.tsx'
import type { FieldValue } from '../ui/formState.ts'
import { PageHead } from '../ui/page.tsx'
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
        <Facts
          items={Object.entries(ownFields(fields)).map(([term, value]) => ({ term, value: String(value) }))}
        />
        <HiddenFields fields={fields} />
      </Form>
    </>
  )
  const shown = { title: t.keptTitle, body }
  return c.html(c.get('actor') ? actorDocument(c, house, shown) : plainDocument(c, house, shown), status)
}

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
