import type { Child } from 'hono/jsx'
import { uiTexts } from '#texts/ui.ts'
import { Picture, type PictureName } from './pictures.tsx'
import { Shape, type ShapeName, shapeOfTone, type Tone } from './shapes.tsx'
import { useTexts } from './view.tsx'

export { type ActionItem, ActionList, type NextAction } from './actionList.tsx'
export type { ShapeName, Tone } from './shapes.tsx'
export { type Column, Table } from './table.tsx'

/** Short facts: a term and what it is here. */
export function Facts({ items }: { items: { term: string; value: Child }[] }) {
  return (
    <dl class="facts">
      {items.map((item) => (
        <div class="facts__row">
          <dt>{item.term}</dt>
          <dd>{item.value}</dd>
        </div>
      ))}
    </dl>
  )
}

export type TimelineItem = { date: string; title: Child; text?: Child; kind?: PictureName }

/** What happened and what comes, along a line. */
export function Timeline({ items }: { items: TimelineItem[] }) {
  return (
    <ol class="timeline">
      {items.map((item) => (
        <li class="timeline__item">
          <span class="timeline__mark">{item.kind && <Picture name={item.kind} size="small" />}</span>
          <div class="timeline__words">
            <p class="timeline__date">{item.date}</p>
            <p class="timeline__title">{item.title}</p>
            {item.text && <div class="timeline__text">{item.text}</div>}
          </div>
        </li>
      ))}
    </ol>
  )
}

/** A state: a word with a shape. */
export function Tag({ tone, shape, children }: { tone: Tone; shape?: ShapeName; children?: Child }) {
  return (
    <span class={`tag tag--${tone}`}>
      <Shape name={shape ?? shapeOfTone[tone]} />
      <span>{children}</span>
    </span>
  )
}

type PersonProps = { name: string; role?: string; picture?: PictureName; href?: string }

export function Person({ name, role, picture, href }: PersonProps) {
  return (
    <div class="person">
      <span class="person__face" aria-hidden="true">
        {picture ? <Picture name={picture} /> : initials(name)}
      </span>
      <span class="person__words">
        <span class="person__name">{href ? <a href={href}>{name}</a> : name}</span>
        {role && <span class="person__role">{role}</span>}
      </span>
    </div>
  )
}

/** First letters of the first and the last name; "van der" and the like do not count. */
export function initials(name: string): string {
  const words = name.split(/\s+/).filter((word) => /^\p{Lu}/u.test(word))
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words
  return ends.map((word) => word?.[0] ?? '').join('') || (name.trim()[0] ?? '').toUpperCase()
}

type MeterProps = { label: string; value: number; max: number; text: string }

/** How far something is, in words and as a line. */
export function Meter({ label, value, max, text }: MeterProps) {
  return (
    <div class="meter">
      <p class="meter__words">
        <span class="meter__label">{label}</span> <span class="meter__text">{text}</span>
      </p>
      <BarLine share={max > 0 ? value / max : 0} />
    </div>
  )
}

/** A bar as an SVG: its length is an attribute, so no inline style is needed. */
export function BarLine({ share }: { share: number }) {
  const width = `${Math.round(Math.min(1, Math.max(0, share)) * 1000) / 10}%`
  return (
    <svg class="bar-line" width="100%" height="10" aria-hidden="true" focusable="false">
      <rect class="bar-line__ground" x="0" y="0" width="100%" height="10" rx="5" />
      {share > 0 && <rect class="bar-line__value" x="0" y="0" width={width} height="10" rx="5" />}
    </svg>
  )
}

/** A number with its meaning; a number without its definition does not appear. */
export function Figure({ value, label, definition }: { value: string; label: string; definition: string }) {
  return (
    <div class="figure">
      <p class="figure__value">{value}</p>
      <p class="figure__label">{label}</p>
      <p class="figure__definition">{definition}</p>
    </div>
  )
}

/** Figures beside each other. */
export function Figures({ children }: { children?: Child }) {
  return <div class="figures">{children}</div>
}

type PagerProps = { page: number; pages: number; href: (page: number) => string }

export function Pager({ page, pages, href }: PagerProps) {
  const t = useTexts(uiTexts)
  if (pages <= 1) return null
  return (
    <nav class="pager" aria-label={t.pages}>
      {page > 1 && (
        <a class="button button--plain" rel="prev" href={href(page - 1)}>
          {t.previousPage}
        </a>
      )}
      <p>{t.pageOf(page, pages)}</p>
      {page < pages && (
        <a class="button button--plain" rel="next" href={href(page + 1)}>
          {t.nextPage}
        </a>
      )}
    </nav>
  )
}

type TabsProps = { items: { href: string; label: string; current: boolean }[]; label: string }

/** Pages of one subject beside each other: links, not a script. */
export function Tabs({ items, label }: TabsProps) {
  return (
    <nav class="tabs" aria-label={label}>
      <ul>
        {items.map((item) => (
          <li>
            <a href={item.href} aria-current={item.current ? 'page' : undefined}>
              {item.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** What the system proposes looks different from what a person decided, and always says why. */
export function Proposal({ why, children }: { why: Child; children?: Child }) {
  const t = useTexts(uiTexts)
  return (
    <div class="proposal">
      <p class="proposal__by">
        <Shape name="dashed" /> {t.proposal}
      </p>
      {children}
      <details class="disclosure">
        <summary>{t.why}</summary>
        <div class="disclosure__body">{why}</div>
      </details>
    </div>
  )
}
