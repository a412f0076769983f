import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { Actor } from '#access/actor.ts'
import { CaseError, type Refusal } from '#cases/errors.ts'
import { perform } from '#cases/perform.ts'
import type { Locale } from '#texts/catalogue.ts'
import { timeInAmsterdam } from '#texts/days.ts'
import type { PlaceKey } from '../places.ts'
import { emptyForm, type FormState } from '../ui/formState.ts'
import { stillKey } from '../ui/stillKey.ts'
import type { AnyRoute, FileDefinition, FormDefinition, PageDefinition, Raw } from './definitions.ts'
import { actorDocument, messageDocument } from './documents.tsx'
import { httpTexts } from './httpTexts.ts'
import { keptForm, signInAgain } from './kept.tsx'
import { cookieOptions, type WebContext, type WebHouse } from './request.ts'
import { csrfMatches, csrfToken, sameSite } from './security.ts'
import { formValues, inLanguage, keptFields, ownFields, queryValues, rowAsFields } from './values.ts'

const noticeCookie = 'voorwerk-melding'

/** Answers one route, for a person who is signed in. */
export async function answer(
  c: WebContext,
  house: WebHouse,
  route: AnyRoute,
  notices: Map<string, FormDefinition<unknown, unknown>>,
) {
  const actor = c.get('actor')
  const raw: Raw = route.kind === 'form' ? await formValues(c) : queryValues(c)
  if (!actor) return signInAgain(c, house, route.kind === 'form' ? keptFields(raw) : null)
  if (route.kind === 'form') return answerForm(c, house, actor, route, raw)
  if (route.kind === 'file') return answerFile(c, house, actor, route, raw)
  return showPage(c, house, actor, route, { ...raw, ...c.req.param() }, { notice: takeNotice(c, notices) })
}

async function showPage(
  c: WebContext,
  house: WebHouse,
  actor: Actor,
  page: PageDefinition<unknown, unknown>,
  raw: Raw,
  shown: { status?: ContentfulStatusCode; form?: { name: string; state: FormState }; notice?: string },
) {
  const data = await perform(house, actor, page.case, raw, { requestId: c.get('requestId') })
  lookAgain(c, raw, page.refresh?.(data) ?? null)
  const parsed = page.case.input.safeParse(raw)
  const Body = page.body
  const html = actorDocument(c, house, {
    title: page.title(data, c.get('locale')),
    place: page.place,
    notice: shown.notice,
    body: (
      <Body
        data={data}
        input={parsed.data}
        actor={actor}
        form={(name) => (shown.form?.name === name ? shown.form.state : emptyForm)}
      />
    ),
  })
  return c.html(html, shown.status ?? 200)
}

/** The page loads itself again, without script; whoever wants it still asks so in the address. */
function lookAgain(c: WebContext, raw: Raw, seconds: number | null): void {
  if (seconds !== null && c.req.method === 'GET' && !(stillKey in raw)) c.header('Refresh', String(seconds))
}

async function answerForm(
  c: WebContext,
  house: WebHouse,
  actor: Actor,
  route: FormDefinition<unknown, unknown>,
  raw: Raw,
) {
  const session = c.get('session')
  if (!session || !sameSite(c) || !csrfMatches(csrfToken(session.token), raw._csrf))
    return keptForm(c, house, keptFields(raw), 403)
  const wantsJson = c.req.header('Accept') === 'application/json'
  const fields = ownFields(raw)
  const input: Raw = { ...fields, version: raw._version as string | undefined, ...c.req.param() }
  // Saving while typing sends the same form again and again: its version, not its key, keeps order there.
  const keyed = !wantsJson && !route.secret && !route.once
  const key = keyed && typeof raw._key === 'string' && raw._key ? raw._key.slice(0, 100) : undefined
  try {
    const result = await perform(house, actor, route.case, input, { requestId: c.get('requestId'), key })
    if (wantsJson) return c.json(savedAnswer(house, result, c.get('locale')))
    if (route.once) return showOnce(c, house, route.once, route.page.place, result)
    if (route.done)
      setCookie(c, noticeCookie, noticeOf(route, result), { ...cookieOptions(house), maxAge: 30 })
    return c.redirect(route.next(result, route.case.input.parse(input)), 303)
  } catch (error) {
    if (!(error instanceof CaseError) || error.refusal.code === 'notFound') throw error
    const refused = formStateOf(c, route, fields, error.refusal)
    if (wantsJson)
      return c.json(
        { ok: false, errors: refused.state.errors, message: refused.state.message },
        refused.status,
      )
    const name = route.formId ? `${route.case.name}#${route.formId(input)}` : route.case.name
    return showPage(c, house, actor, route.page, input, {
      status: refused.status,
      form: { name, state: refused.state },
    })
  }
}

function showOnce(
  c: WebContext,
  house: WebHouse,
  once: NonNullable<FormDefinition<unknown, unknown>['once']>,
  place: PlaceKey | undefined,
  result: unknown,
) {
  const Body = once.body
  return c.html(
    actorDocument(c, house, { title: once.title(c.get('locale')), place, body: <Body result={result} /> }),
  )
}

function savedAnswer(house: WebHouse, result: unknown, locale: Locale) {
  const version = (result as { version?: unknown } | null)?.version
  const message = keptOthers(result) ? httpTexts.keptOthers[locale] : undefined
  return { ok: true, saved: timeInAmsterdam(house.clock()), version, message }
}

/** Whether a save kept changes of somebody else beside the own ones. */
const keptOthers = (result: unknown) => (result as { keptOthers?: unknown } | null)?.keptOthers === true

/** What the next page says: named here, in words there. */
const noticeOf = (route: FormDefinition<unknown, unknown>, result: unknown) =>
  keptOthers(result) ? `${route.case.name}${andOthers}` : route.case.name
const andOthers = '.others'

function formStateOf(
  c: WebContext,
  route: FormDefinition<unknown, unknown>,
  values: FormState['values'],
  refusal: Exclude<Refusal, { code: 'notFound' }>,
): { state: FormState; status: 409 | 422 } {
  const locale = c.get('locale')
  const texts = httpTexts
  if (refusal.code === 'invalid') {
    const state = { values, errors: inLanguage(refusal.fields, locale), message: refusal.message?.[locale] }
    return { state, status: 422 }
  }
  if (refusal.code === 'conflict') {
    const theirs = (route.theirs ?? rowAsFields)(refusal.theirs)
    const conflict = { theirs, version: refusal.version, by: refusal.by }
    const taken = refusal.taken ? (route.theirs ?? rowAsFields)(refusal.taken) : {}
    const shown = { ...values, ...taken }
    return { state: { values: shown, errors: {}, message: texts.conflict[locale], conflict }, status: 409 }
  }
  const message = refusal.code === 'impossible' ? refusal.message : texts.sentBefore
  return { state: { values, errors: {}, message: message[locale] }, status: 409 }
}

async function answerFile(
  c: WebContext,
  house: WebHouse,
  actor: Actor,
  route: FileDefinition<unknown, unknown>,
  raw: Raw,
) {
  const data = await perform(
    house,
    actor,
    route.case,
    { ...raw, ...c.req.param() },
    { requestId: c.get('requestId') },
  )
  c.header('Content-Type', route.type)
  c.header('Content-Disposition', `attachment; filename="${route.name(data).replaceAll(/[^\w.-]/g, '-')}"`)
  return c.body(route.content(data, c.get('locale')))
}

function takeNotice(
  c: WebContext,
  notices: Map<string, FormDefinition<unknown, unknown>>,
): string | undefined {
  const name = getCookie(c, noticeCookie)
  if (!name) return undefined
  deleteCookie(c, noticeCookie, { path: '/' })
  const done = notices.get(name.replace(andOthers, ''))?.done?.[c.get('locale')]
  return done && name.endsWith(andOthers) ? `${done} ${httpTexts.keptOthers[c.get('locale')]}` : done
}

/** What a person sees when something is not there, or something of ours broke. */
export function answerError(c: WebContext, house: WebHouse, error: unknown) {
  if (error instanceof CaseError && error.refusal.code === 'notFound')
    return messageDocument(c, house, 'notFound', 404)
  if (error instanceof CaseError && error.refusal.code === 'invalid')
    return messageDocument(c, house, 'notFound', 404)
  house.log({ event: 'fault', requestId: c.get('requestId'), fault: faultName(error) })
  return messageDocument(
    c,
    house,
    isDatabaseAway(error) ? 'away' : 'fault',
    isDatabaseAway(error) ? 503 : 500,
  )
}

/** The kind of fault and where it arose, never its message: that may hold what somebody typed. */
export function faultName(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown'
  const code = 'code' in error ? ` ${String(error.code)}` : ''
  const place = error.stack?.split('\n').find((row) => row.trim().startsWith('at '))
  return `${error.name}${code} ${place?.trim() ?? ''}`
}

const awayCodes = /^(57P0[123]|08\w{3}|53\w{3}|ECONNREFUSED|ECONNRESET|ENOENT|EPIPE|ETIMEDOUT)$/
export function isDatabaseAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const code = 'code' in error ? String(error.code) : ''
  return (
    awayCodes.test(code) ||
    /connection terminated|timeout exceeded when trying to connect|Connection ended|connection error and is not queryable/i.test(
      error.message,
    )
  )
}
