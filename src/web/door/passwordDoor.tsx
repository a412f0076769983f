import type { Hono } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { notTheSame } from '#cases/accounts/own/changePassword.ts'
import { choosePassword, openPasswordPage, type PasswordPage } from '#cases/door/choosePassword.ts'
import { readKey } from '#store/keys.ts'
import { messages } from '#texts/catalogue.ts'
import type { Variables, WebContext, WebHouse } from '../http/request.ts'
import { signInPath } from '../http/signInPath.ts'
import { formValues } from '../http/values.ts'
import { Field, Form, LinkButton } from '../ui/form.tsx'
import { emptyForm, type FormState } from '../ui/formState.ts'
import { PageHead } from '../ui/page.tsx'
import { useTexts } from '../ui/view.tsx'
import { callerOf } from './callerOf.ts'
import { setDoorCookie } from './cookies.ts'
import { doorDocument, sentFromDoor } from './doorDocument.tsx'
import { signInTexts } from './signInTexts.ts'

const path = `${signInPath}/wachtwoord`

/** Behind the link of a letter: choose a first or a new password. Looking does not use up the link, choosing does. */
export function passwordDoor(web: Hono<{ Variables: Variables }>, house: WebHouse) {
  web.get(`${path}/:sleutel`, async (c) => {
    const key = readKey(c.req.param('sleutel'))
    const page = key && (await openPasswordPage(house, key))
    return page ? showPage(c, house, page) : showOver(c, house)
  })
  web.post(`${path}/:sleutel`, async (c) => {
    const raw = await formValues(c)
    const { locale } = c.var
    const key = readKey(c.req.param('sleutel'))
    const page = key && (await openPasswordPage(house, key))
    if (!key || !page) return showOver(c, house)
    const again = (status: ContentfulStatusCode, state: Partial<FormState>) =>
      showPage(c, house, page, { ...emptyForm, ...state }, status)
    if (!sentFromDoor(c, house, raw)) return again(403, { message: messages(signInTexts, locale).sendAgain })
    const password = typeof raw.newPassword === 'string' ? raw.newPassword : ''
    if (password !== raw.newPasswordAgain)
      return again(422, { errors: { newPasswordAgain: notTheSame[locale] } })
    const result = await choosePassword(house, key, password, callerOf(c, house))
    if (result.kind === 'over') return showOver(c, house)
    if (result.kind === 'weak') return again(422, { errors: { newPassword: result.reason[locale] } })
    setDoorCookie(c, house, 'device', result.device)
    setDoorCookie(c, house, 'organisation', result.slug)
    return c.redirect(`${signInPath}?gekozen=ja`, 303)
  })
}

function showPage(
  c: WebContext,
  house: WebHouse,
  page: PasswordPage,
  state: FormState = emptyForm,
  status: ContentfulStatusCode = 200,
) {
  const title = messages(signInTexts, c.get('locale')).newPassword
  const action = c.req.path
  return doorDocument(
    c,
    house,
    { title, body: <ChoosePage page={page} action={action} state={state} /> },
    status,
  )
}

function ChoosePage({ page, action, state }: { page: PasswordPage; action: string; state: FormState }) {
  const t = useTexts(signInTexts)
  const title = page.kind === 'invitation' ? t.welcome(page.name) : t.newPassword
  return (
    <>
      <PageHead title={title} lead={t.welcomeLead(page.organisation, page.email)} />
      <Form action={action} id="form-wachtwoord" state={state} submit={t.savePassword}>
        <Field
          name="newPassword"
          type="password"
          label={t.newPassword}
          hint={t.newPasswordHint}
          autocomplete="new-password"
        />
        <Field
          name="newPasswordAgain"
          type="password"
          label={t.newPasswordAgain}
          autocomplete="new-password"
        />
      </Form>
    </>
  )
}

function showOver(c: WebContext, house: WebHouse) {
  const title = messages(signInTexts, c.get('locale')).linkOverTitle
  return doorDocument(c, house, { title, body: <OverPage /> }, 404)
}

function OverPage() {
  const t = useTexts(signInTexts)
  return (
    <>
      <PageHead title={t.linkOverTitle} lead={t.linkOverText} />
      <LinkButton href={`${signInPath}/vergeten`} kind="main">
        {t.askNew}
      </LinkButton>
    </>
  )
}
