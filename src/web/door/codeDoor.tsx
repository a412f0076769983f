import type { Hono } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { secondStep } from '#cases/door/secondStep.ts'
import { readKey } from '#store/keys.ts'
import { messages } from '#texts/catalogue.ts'
import { timeInAmsterdam } from '#texts/days.ts'
import type { Variables, WebContext, WebHouse } from '../http/request.ts'
import { signInPath } from '../http/signInPath.ts'
import { formValues } from '../http/values.ts'
import { Field, Form, LinkButton } from '../ui/form.tsx'
import { emptyForm, type FormState } from '../ui/formState.ts'
import { Notice, PageHead } from '../ui/page.tsx'
import { useTexts } from '../ui/view.tsx'
import { callerOf } from './callerOf.ts'
import { dropDoorCookie, readDoorCookie } from './cookies.ts'
import { doorDocument, sentFromDoor } from './doorDocument.tsx'
import { enter } from './enter.ts'
import { readKept } from './kept.ts'
import { pagePath } from './ownPaths.ts'
import { type Along, HiddenAlong } from './signInPage.tsx'
import { signInTexts } from './signInTexts.ts'
import { roundUp, secondsUntil } from './waiting.ts'

const path = `${signInPath}/code`

/** The second step of signing in, for who set it up. */
export function codeDoor(web: Hono<{ Variables: Variables }>, house: WebHouse) {
  web.get(path, (c) =>
    readDoorCookie(c, house, 'half')
      ? showCodePage(c, house, { along: { back: null, kept: null } })
      : c.redirect(signInPath, 303),
  )
  web.post(path, async (c) => {
    const t = messages(signInTexts, c.get('locale'))
    const raw = await formValues(c)
    const along = { back: pagePath(raw.terug), kept: readKept(raw._kept) }
    const key = readKey(readDoorCookie(c, house, 'half'))
    const again = (status: ContentfulStatusCode, message: string) =>
      showCodePage(c, house, { along, status, state: { values: {}, errors: {}, message } })
    if (!key) return showOver(c, house)
    if (!sentFromDoor(c, house, raw)) return again(403, t.sendAgain)
    const code = typeof raw.code === 'string' ? raw.code.trim().slice(0, 100) : ''
    if (!code) return again(422, t.needed)
    const result = await secondStep(house, key, code, callerOf(c, house))
    if (result.kind === 'in') return enter(c, house, result.letIn, along)
    if (result.kind === 'over') return showOver(c, house)
    if (result.kind === 'refused') return again(422, t.codeRefused)
    c.header('Retry-After', secondsUntil(result.until, house.clock()))
    return again(429, t.wait(timeInAmsterdam(roundUp(result.until))))
  })
}

type Showing = { along: Along; state?: FormState; status?: ContentfulStatusCode }

export function showCodePage(c: WebContext, house: WebHouse, { along, state, status }: Showing) {
  const title = messages(signInTexts, c.get('locale')).codeTitle
  return doorDocument(
    c,
    house,
    { title, body: <CodePage along={along} state={state ?? emptyForm} /> },
    status,
  )
}

function CodePage({ along, state }: { along: Along; state: FormState }) {
  const t = useTexts(signInTexts)
  return (
    <>
      <PageHead title={t.codeTitle} lead={t.codeLead} />
      <Form
        action={path}
        state={state}
        submit={t.goOn}
        secondary={
          <LinkButton href={signInPath} kind="quiet">
            {t.again}
          </LinkButton>
        }
      >
        <HiddenAlong along={along} />
        <Field name="code" label={t.code} hint={t.codeHint} autocomplete="one-time-code" width="short" />
      </Form>
    </>
  )
}

function showOver(c: WebContext, house: WebHouse) {
  dropDoorCookie(c, house, 'half')
  const title = messages(signInTexts, c.get('locale')).codeTitle
  return doorDocument(c, house, { title, body: <OverPage /> }, 422)
}

function OverPage() {
  const t = useTexts(signInTexts)
  return (
    <>
      <PageHead title={t.codeTitle} />
      <Notice kind="warn">{t.over}</Notice>
      <LinkButton href={signInPath} kind="main">
        {t.signIn}
      </LinkButton>
    </>
  )
}
