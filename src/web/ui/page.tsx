import type { Child } from 'hono/jsx'
import { uiTexts } from '#texts/ui.ts'
import { LinkButton } from './buttons.tsx'
import { Picture, type PictureName } from './pictures.tsx'
import { Shape, type ShapeName } from './shapes.tsx'
import { useTexts } from './view.tsx'

export type Crumb = { href: string; label: string }
export type LinkAction = { href: string; label: string }

type PageHeadProps = {
  title: string
  lead?: string
  crumbs?: Crumb[]
  action?: LinkAction
  status?: Child
  picture?: PictureName
}

/** The first lines of a page: where you are, what it is for, what is next. */
export function PageHead({ title, lead, crumbs = [], action, status, picture }: PageHeadProps) {
  return (
    <header class="page-head">
      {crumbs.length > 0 && <Crumbs crumbs={crumbs} />}
      <div class="page-head__row">
        {picture && <Picture name={picture} size="large" />}
        <div class="page-head__words">
          <h1>{title}</h1>
          {lead && <p class="page-head__lead">{lead}</p>}
          {status && <div class="page-head__status">{status}</div>}
        </div>
        {action && (
          <LinkButton href={action.href} kind="main">
            {action.label}
          </LinkButton>
        )}
      </div>
    </header>
  )
}

function Crumbs({ crumbs }: { crumbs: Crumb[] }) {
  const t = useTexts(uiTexts)
  return (
    <nav class="crumbs" aria-label={t.breadcrumbs}>
      <ol>
        {crumbs.map((crumb) => (
          <li>
            <a href={crumb.href}>{crumb.label}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}

type SectionProps = { title: string; id?: string; intro?: string; action?: LinkAction; children?: Child }

/** A part of a page under its own heading; a screen reader can go to it by that name. */
export function Section({ title, id, intro, action, children }: SectionProps) {
  const headingId = `kop-${id ?? title.toLowerCase().replace(/[^\p{L}\d]+/gu, '-')}`
  return (
    <section class="section" id={id} aria-labelledby={headingId}>
      <div class="section__head">
        <h2 id={headingId}>{title}</h2>
        {action && (
          <a class="section__action" href={action.href}>
            {action.label}
          </a>
        )}
      </div>
      {intro && <p class="section__intro">{intro}</p>}
      {children}
    </section>
  )
}

/** Two columns on a wide screen: what the page is about, and what belongs beside it. */
export function Columns({ main, side }: { main: Child; side: Child }) {
  return (
    <div class="columns">
      <div class="columns__main">{main}</div>
      <div class="columns__side">{side}</div>
    </div>
  )
}

type EmptyProps = { title: string; text: string; action?: LinkAction; picture?: PictureName }

/** An empty page says what comes here and offers the first step. */
export function Empty({ title, text, action, picture }: EmptyProps) {
  return (
    <div class="empty">
      {picture ? <Picture name={picture} size="large" /> : <EmptyLine />}
      <p class="empty__title">{title}</p>
      <p class="empty__text">{text}</p>
      {action && (
        <LinkButton href={action.href} kind="plain">
          {action.label}
        </LinkButton>
      )}
    </div>
  )
}

function EmptyLine() {
  return (
    <svg
      class="empty__line"
      width="120"
      height="24"
      viewBox="0 0 120 24"
      aria-hidden="true"
      focusable="false"
    >
      <path d="M2 16h96" stroke-dasharray="2 6" />
      <circle cx="108" cy="16" r="6" />
    </svg>
  )
}

export type NoticeKind = 'ok' | 'info' | 'warn' | 'error'
const noticeShapes: Record<NoticeKind, ShapeName> = { ok: 'check', info: 'dot', warn: 'half', error: 'bang' }

type NoticeProps = { kind: NoticeKind; title?: string; children?: Child }

/** Says what happened or what to know. Errors are announced at once, the rest politely. */
export function Notice({ kind, title, children }: NoticeProps) {
  return (
    <div class={`notice notice--${kind}`} role={kind === 'error' ? 'alert' : 'status'}>
      <Shape name={noticeShapes[kind]} />
      <div class="notice__words">
        {title && <p class="notice__title">{title}</p>}
        {children && <div>{children}</div>}
      </div>
    </div>
  )
}
