import type { Child } from 'hono/jsx'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { mayEver } from '#access/policy.ts'
import { roles } from '#access/roles.ts'
import { messages } from '#texts/catalogue.ts'
import { homeOf, type PlaceKey, places, placesOf } from '../places.ts'
import { LinkButton } from '../ui/form.tsx'
import { CandidateFrame, Document, PlainFrame, PortalFrame, StaffFrame } from '../ui/frame.tsx'
import { PageHead } from '../ui/page.tsx'
import type { PictureName } from '../ui/pictures.tsx'
import { ViewContext } from '../ui/view.tsx'
import { httpTexts } from './httpTexts.ts'
import { viewOf, type WebContext, type WebHouse } from './request.ts'

const candidatePictures: Partial<Record<PlaceKey, PictureName>> = {
  myWay: 'way',
  mySkills: 'skills',
  myData: 'myData',
}

type Shown = { title: string; place?: PlaceKey; notice?: string; body: Child }

function whole(c: WebContext, house: WebHouse, title: string, frame: Child): string {
  const page = (
    <ViewContext.Provider value={viewOf(c, house)}>
      <Document
        title={`${title} · Voorwerk`}
        locale={c.get('locale')}
        theme={c.get('actor')?.organisationId}
        assets={{ style: house.assets.css, script: house.assets.js, icon: house.assets.icon }}
        body={frame}
      />
    </ViewContext.Provider>
  )
  return String(page)
}

/** A page for somebody who is signed in, in the frame of his or her role. */
export function actorDocument(c: WebContext, house: WebHouse, shown: Shown): string {
  const actor = c.get('actor')
  const role = actor?.role ?? 'candidate'
  const locale = c.get('locale')
  const items = placesOf[role].map((key) => ({
    href: places[key].path,
    label: places[key].label[locale],
    picture: candidatePictures[key],
  }))
  const frame = {
    places: items,
    current: shown.place ? places[shown.place].path : undefined,
    account: actor ? { name: actor.name, role: roles[role][locale] } : null,
    notice: shown.notice ? { kind: 'ok' as const, text: shown.notice } : undefined,
    home: homeOf(role),
  }
  if (role === 'candidate')
    return whole(c, house, shown.title, <CandidateFrame {...frame}>{shown.body}</CandidateFrame>)
  if (!mayEver('search', 'read', role))
    return whole(c, house, shown.title, <PortalFrame {...frame}>{shown.body}</PortalFrame>)
  return whole(c, house, shown.title, <StaffFrame {...frame}>{shown.body}</StaffFrame>)
}

/** A page with only the mark around it: signing in, messages. */
export function plainDocument(c: WebContext, house: WebHouse, shown: Omit<Shown, 'place'>): string {
  const notice = shown.notice ? { kind: 'ok' as const, text: shown.notice } : undefined
  return whole(c, house, shown.title, <PlainFrame notice={notice}>{shown.body}</PlainFrame>)
}

/** A whole page that says one thing: not found, a fault, no connection, too large. */
export function messageDocument(
  c: WebContext,
  house: WebHouse,
  what: 'notFound' | 'fault' | 'away' | 'big',
  status: ContentfulStatusCode,
) {
  const t = messages(httpTexts, c.get('locale') ?? 'nl')
  const title = t[`${what}Title`]
  const body = (
    <>
      <PageHead title={title} lead={t[`${what}Text`]} />
      <LinkButton href="/">{t.start}</LinkButton>
    </>
  )
  const html = c.get('actor')
    ? actorDocument(c, house, { title, body })
    : plainDocument(c, house, { title, body })
  return c.html(html, status)
}
