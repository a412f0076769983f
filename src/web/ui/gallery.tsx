import type { Child } from 'hono/jsx'
import { galleryTexts } from '#texts/gallery.ts'
import { ActionList, Proposal, Tabs } from './data.tsx'
import { Button, Buttons, LinkButton } from './form.tsx'
import { GalleryBars, GalleryFacts, GalleryPeople, GalleryTable } from './galleryData.tsx'
import * as examples from './galleryExamples.ts'
import { GalleryConflict, GalleryErrors, GalleryFilters, GalleryForm } from './galleryForms.tsx'
import { GalleryHorizon, GalleryLines } from './galleryLines.tsx'
import { Empty, Notice, PageHead, Section } from './page.tsx'
import { Picture, pictureNames } from './pictures.tsx'
import { useTexts } from './view.tsx'

/** The house style page: every component in every state, with example data. */
export function Gallery() {
  const t = useTexts(galleryTexts)
  return (
    <div class="gallery">
      <PageHead title={t.title} lead={t.lead} crumbs={examples.crumbs} action={examples.pageAction} />
      <Tabs label={t.title} items={examples.tabs} />
      <Section title={t.actions} intro={t.actionsIntro} action={examples.pageAction}>
        <ActionList items={examples.actions} />
      </Section>
      <GalleryLines />
      <GalleryHorizon />
      <Section title={t.people}>
        <GalleryPeople />
      </Section>
      <Section title={t.facts}>
        <GalleryFacts />
      </Section>
      <Section title={t.proposal}>
        <Proposal why={<p>{examples.proposal.why}</p>}>
          <p>{examples.proposal.text}</p>
        </Proposal>
      </Section>
      <Section title={t.table}>
        <GalleryTable />
      </Section>
      <Section title={t.figures}>
        <GalleryBars />
      </Section>
      <Section title={t.buttons}>
        <GalleryButtons />
      </Section>
      <Section title={t.notices}>
        <div class="stack">
          {examples.notices.map((notice) => (
            <Notice kind={notice.kind} title={notice.title}>
              {notice.text}
            </Notice>
          ))}
        </div>
      </Section>
      <Section title={t.form}>
        <GalleryForm />
      </Section>
      <Section title={t.formErrors}>
        <GalleryErrors />
      </Section>
      <Section title={t.formConflict}>
        <GalleryConflict />
      </Section>
      <Section title={t.filters}>
        <GalleryFilters />
      </Section>
      <Section title={t.empty}>
        <Empty {...examples.empty} />
      </Section>
      <Colours />
      <Pictures />
    </div>
  )
}

function GalleryButtons(): Child {
  const [main, plain, quiet, danger] = examples.buttons
  return (
    <form method="get" action="#knoppen" id="knoppen">
      <Buttons>
        <Button kind="main">{main}</Button>
        <Button kind="plain">{plain}</Button>
        <LinkButton href="#knoppen" kind="quiet">
          {quiet}
        </LinkButton>
        <Button kind="danger">{danger}</Button>
      </Buttons>
    </form>
  )
}

function Colours() {
  const t = useTexts(galleryTexts)
  const swatches = { brand: t.brand, accent: t.accent, ink: t.ink, sand: t.sand }
  return (
    <Section title={t.colours} intro={t.coloursIntro}>
      <ul class="swatches">
        {Object.entries(swatches).map(([name, label]) => (
          <li>
            <svg class={`swatch swatch--${name}`} width="96" height="64" aria-hidden="true" focusable="false">
              <rect x="1" y="1" width="94" height="62" rx="8" />
            </svg>
            <span>{label}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Pictures() {
  const t = useTexts(galleryTexts)
  return (
    <Section title={t.pictures} intro={t.picturesIntro}>
      <ul class="pictures">
        {pictureNames.map((name) => (
          <li>
            <Picture name={name} size="large" />
            <span>{examples.pictureWords[name]}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
