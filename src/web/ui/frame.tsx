import type { Child } from 'hono/jsx'
import { uiTexts } from '#texts/ui.ts'
import {
  type Account,
  AccountMenu,
  Brand,
  type Flash,
  FoldedPlaces,
  Footer,
  framePaths,
  LanguageForm,
  Main,
  MenuLines,
  type Place,
  PlaceLink,
  Places,
  SearchBox,
} from './frameParts.tsx'
import { useTexts, useView } from './view.tsx'

export { type Assets, Document } from './document.tsx'
export { type Account, type Flash, framePaths, type Place } from './frameParts.tsx'

const product = 'Voorwerk'

type FrameProps = {
  places: Place[]
  /** The href of the place that the page belongs to. */
  current?: string
  /** Who is signed in; without it the frame takes the account of the view. */
  account?: Account | null
  notice?: Flash
  /** The name beside the mark: the product's or the organisation's. */
  name?: string
  home?: string
  footer?: { href: string; label: string }[]
  children?: Child
}

/** The building for staff: the places on the line, search from every page. */
export function StaffFrame({ search, ...frame }: FrameProps & { search?: string }) {
  return <WorkFrame {...frame} kind="staff" tools={<SearchBox query={search} />} />
}

/** The few rooms for an employer, buddy or trainer: three minutes on a phone. */
export function PortalFrame(frame: FrameProps) {
  return <WorkFrame {...frame} kind="portal" />
}

function WorkFrame({ kind, tools, ...frame }: FrameProps & { kind: 'staff' | 'portal'; tools?: Child }) {
  const t = useTexts(uiTexts)
  const account = frame.account ?? useView().account
  return (
    <div class={`frame frame--${kind}`}>
      <header class="header">
        <div class="header__row">
          <Brand name={frame.name ?? product} href={frame.home ?? framePaths.home} />
          {tools}
          {account ? <AccountMenu account={account} /> : <LanguageForm />}
        </div>
        <div class="header__line">
          <Places places={frame.places} current={frame.current} label={t.mainNavigation} />
          <FoldedPlaces places={frame.places} current={frame.current} />
        </div>
      </header>
      <Main notice={frame.notice}>{frame.children}</Main>
      <Footer links={frame.footer} />
    </div>
  )
}

const thumbPlaces = 5

/** For candidates: large words and targets, a picture with every place, the places at the thumb. */
export function CandidateFrame({ places, current, notice, children, ...frame }: FrameProps) {
  const t = useTexts(uiTexts)
  const account = frame.account ?? useView().account
  return (
    <div class="frame frame--candidate">
      <header class="header">
        <div class="header__row">
          <Brand name={frame.name ?? product} href={frame.home ?? framePaths.home} />
          {account ? <AccountMenu account={account} informal /> : <LanguageForm />}
        </div>
      </header>
      <nav class="thumb" aria-label={t.mainNavigation}>
        <ul>
          {near(places).map((place) => (
            <li>
              <PlaceLink place={place} current={current} />
            </li>
          ))}
          {far(places).length > 0 && (
            <li>
              <MorePlaces places={far(places)} current={current} />
            </li>
          )}
        </ul>
      </nav>
      <Main notice={notice}>{children}</Main>
      <Footer links={frame.footer} />
    </div>
  )
}

const near = (places: Place[]) => (places.length > thumbPlaces ? places.slice(0, thumbPlaces - 1) : places)
const far = (places: Place[]) => places.slice(near(places).length)

function MorePlaces({ places, current }: { places: Place[]; current: string | undefined }) {
  const t = useTexts(uiTexts)
  const inside = places.some((place) => place.href === current)
  return (
    <details class="more">
      <summary class={inside ? 'place place--inside' : 'place'}>
        <MenuLines />
        <span>{t.more}</span>
      </summary>
      <ul>
        {places.map((place) => (
          <li>
            <PlaceLink place={place} current={current} />
          </li>
        ))}
      </ul>
    </details>
  )
}

/** Only the mark: signing in, errors, pages for nobody in particular. */
export function PlainFrame({ notice, name, home, footer, children }: Omit<FrameProps, 'places' | 'current'>) {
  return (
    <div class="frame frame--plain">
      <header class="header">
        <div class="header__row">
          <Brand name={name ?? product} href={home ?? framePaths.home} />
          <LanguageForm />
        </div>
      </header>
      <Main notice={notice}>{children}</Main>
      <Footer links={footer} />
    </div>
  )
}
