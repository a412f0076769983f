import type { Hono } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { z } from 'zod'
import { askLetter } from '#cases/door/askLetter.ts'
import { chosenDoor, type Door, directory } from '#cases/door/directory.ts'
import { messages } from '#texts/catalogue.ts'
import type { Variables, WebContext, WebHouse } from '../http/request.ts'
import { signInPath } from '../http/signInPath.ts'
import { formValues } from '../http/values.ts'
import { Field, Form, LinkButton } from '../ui/form.tsx'
import { emptyForm, type FormState } from '../ui/formState.ts'
import { PageHead } from '../ui/page.tsx'
import { useTexts } from '../ui/view.tsx'
import { callerOf } from './callerOf.ts'
import { readDoorCookie } from './cookies.ts'
import { doorDocument, sentFromDoor } from './doorDocument.tsx'
import { OrganisationField } from './signInPage.tsx'
import { signInTexts } from './signInTexts.ts'

const path = `${signInPath}/vergeten`
const address = z.email().max(200)

/** Asking for a letter to choose a new password. The answer is the same for every address. */
export function forgottenDoor(web: Hono<{ Variables: Variables }>, house: WebHouse) {
  web.get(path, (c) => showForm(c, house))
  web.post(path, async (c) => {
    const t = messages(signInTexts, c.get('locale'))
    const raw = await formValues(c)
    const typed = typeof raw.email === 'string' ? raw.email.trim().toLowerCase() : ''
    const values = { email: typed, organisatie: String(raw.organisatie ?? '') }
    if (!sentFromDoor(c, house, raw))
      return showForm(c, house, { values, errors: {}, message: t.sendAgain }, 403)
    const email = address.safeParse(typed)
    const door = chosenDoor(await directory(house), raw.organisatie)
    if (!email.success || !door) {
      const errors = {
        ...(door ? {} : { organisatie: t.chooseOrganisation }),
        ...(email.success ? {} : { email: t.emailWrong }),
      }
      return showForm(c, house, { values, errors }, 422)
    }
    await askLetter(house, { organisationId: door.organisationId, email: email.data }, callerOf(c, house))
    return doorDocument(c, house, { title: t.askedTitle, body: <AskedPage /> })
  })
}

async function showForm(
  c: WebContext,
  house: WebHouse,
  state: FormState = emptyForm,
  status: ContentfulStatusCode = 200,
) {
  const doors = await directory(house)
  const chosen = readDoorCookie(c, house, 'organisation') ?? ''
  const title = messages(signInTexts, c.get('locale')).forgottenTitle
  return doorDocument(
    c,
    house,
    { title, body: <ForgottenPage doors={doors} chosen={chosen} state={state} /> },
    status,
  )
}

function ForgottenPage({ doors, chosen, state }: { doors: Door[]; chosen: string; state: FormState }) {
  const t = useTexts(signInTexts)
  return (
    <>
      <PageHead title={t.forgottenTitle} lead={t.forgottenLead} />
      <Form action={path} state={state} submit={t.sendMail} secondary={<BackLink />}>
        <OrganisationField doors={doors} chosen={chosen} />
        <Field name="email" type="email" label={t.email} autocomplete="username" />
      </Form>
    </>
  )
}

function AskedPage() {
  const t = useTexts(signInTexts)
  return (
    <>
      <PageHead title={t.askedTitle} lead={t.askedText} />
      <BackLink />
    </>
  )
}

function BackLink() {
  const t = useTexts(signInTexts)
  return (
    <LinkButton href={signInPath} kind="quiet">
      {t.back}
    </LinkButton>
  )
}
