import type { Child } from 'hono/jsx'
import { uiTexts } from '#texts/ui.ts'
import { FormKeys, HiddenField } from './buttons.tsx'
import { initials } from './data.tsx'
import { Mark } from './mark.tsx'
import { Notice, type NoticeKind } from './page.tsx'
import { Picture, type PictureName } from './pictures.tsx'
import { useTexts, useView } from './view.tsx'

/** A room in the building: one word in the main menu. */
export type Place = { href: string; label: string; picture?: PictureName }
export type Account = { name: string; role: string }
export type Flash = { kind: NoticeKind; title?: string; text?: string }

/** Where the frames send their own small forms. */
export const framePaths = {
  search: '/zoeken',
  language: '/taal',
  signOut: '/uitloggen',
  account: '/account',
  home: '/',
} as const

export function Brand({ name, href }: { name: string; href: string }) {
  return (
    <a class="brand" href={href}>
      <Mark />
      <span class="brand__name">{name}</span>
    </a>
  )
}

export function Places({
  places,
  current,
  label,
}: {
  places: Place[]
  current: string | undefined
  label: string
}) {
  return (
    <nav class="places" aria-label={label}>
      <ul>
        {places.map((place) => (
          <li>
            <PlaceLink place={place} current={current} />
          </li>
        ))}
      </ul>
    </nav>
  )
}

export function PlaceLink({ place, current }: { place: Place; current: string | undefined }) {
  return (
    <a class="place" href={place.href} aria-current={place.href === current ? 'page' : undefined}>
      {place.picture && <Picture name={place.picture} size="small" />}
      <span>{place.label}</span>
    </a>
  )
}

/** On a phone the places fold into a menu. */
export function FoldedPlaces({ places, current }: { places: Place[]; current: string | undefined }) {
  const t = useTexts(uiTexts)
  const here = places.find((place) => place.href === current)
  return (
    <details class="folded">
      <summary>
        <MenuLines />
        <span>{t.menu}</span>
        {here && <span class="folded__here">{here.label}</span>}
      </summary>
      <Places places={places} current={current} label={t.mainNavigation} />
    </details>
  )
}

export function MenuLines() {
  return (
    <svg
      class="picture picture--small"
      width="24"
      height="24"
      viewBox="0 0 48 48"
      aria-hidden="true"
      focusable="false"
    >
      <path d="M6 12h36M6 24h36M6 36h36" />
    </svg>
  )
}

export function SearchBox({ query }: { query: string | undefined }) {
  const t = useTexts(uiTexts)
  return (
    <search class="search">
      <form method="get" action={framePaths.search}>
        <label class="silent" htmlFor="zoek">
          {t.searchHint}
        </label>
        <input
          class="input search__input"
          id="zoek"
          type="search"
          name="q"
          value={query ?? ''}
          placeholder={t.searchHint}
          autocomplete="off"
          data-search=""
          aria-keyshortcuts="/"
        />
        <button class="button button--quiet search__button" type="submit">
          <Picture name="search" label={t.search} size="small" />
        </button>
      </form>
    </search>
  )
}

export function AccountMenu({ account, informal }: { account: Account; informal?: boolean }) {
  const t = useTexts(uiTexts)
  return (
    <details class="account">
      <summary>
        <span class="silent">{informal ? t.accountInformal : t.account}: </span>
        <span class="account__face" aria-hidden="true">
          {initials(account.name)}
        </span>
        <span class="account__name">{account.name}</span>
      </summary>
      <div class="account__menu">
        <p class="account__role">{account.role}</p>
        <a class="account__link" href={framePaths.account}>
          {informal ? t.accountInformal : t.account}
        </a>
        <LanguageForm />
        <form method="post" action={framePaths.signOut}>
          <FormKeys />
          <button class="button button--plain" type="submit">
            {t.signOut}
          </button>
        </form>
      </div>
    </details>
  )
}

export function LanguageForm() {
  const t = useTexts(uiTexts)
  const view = useView()
  const languages = [
    { locale: 'nl', label: t.dutch },
    { locale: 'en', label: t.english },
  ] as const
  return (
    <form class="languages" method="post" action={framePaths.language}>
      <FormKeys />
      <HiddenField name="back" value={view.path} />
      <fieldset>
        <legend>{t.language}</legend>
        {languages.map(({ locale, label }) => (
          <button
            class="languages__choice"
            type="submit"
            name="locale"
            value={locale}
            lang={locale}
            aria-pressed={locale === view.locale ? 'true' : 'false'}
          >
            {label}
          </button>
        ))}
      </fieldset>
    </form>
  )
}

export function Main({ notice, children }: { notice: Flash | undefined; children: Child }) {
  return (
    <main class="main" id="inhoud" tabindex={-1}>
      {notice && (
        <Notice kind={notice.kind} title={notice.title}>
          {notice.text}
        </Notice>
      )}
      {children}
    </main>
  )
}

export function Footer({ links }: { links: { href: string; label: string }[] | undefined }) {
  const t = useTexts(uiTexts)
  if (!links || links.length === 0) return null
  return (
    <footer class="footer">
      <nav aria-label={t.footer}>
        <ul class="footer__links">
          {links.map((link) => (
            <li>
              <a href={link.href}>{link.label}</a>
            </li>
          ))}
        </ul>
      </nav>
    </footer>
  )
}
