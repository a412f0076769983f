import { raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import type { Locale } from '#texts/catalogue.ts'
import { uiTexts } from '#texts/ui.ts'
import { useTexts } from './view.tsx'

const directions: Record<Locale, 'ltr' | 'rtl'> = { nl: 'ltr', en: 'ltr' }

/** Addresses of the built style and script; a build gives them a fingerprint. */
export type Assets = { style: string; script: string; icon?: string }
const plainAssets: Assets = { style: '/assets/main.css', script: '/assets/main.js' }

type DocumentProps = {
  title: string
  locale: Locale
  /** Changes when the colours of the organisation change, so that browsers fetch them anew. */
  theme?: string
  assets?: Assets
  body: Child
}

/** The whole html page around a frame. */
export function Document({ title, locale, theme, assets = plainAssets, body }: DocumentProps) {
  return (
    <>
      {raw('<!doctype html>')}
      <html lang={locale} dir={directions[locale]}>
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="color-scheme" content="light dark" />
          <title>{title}</title>
          <link rel="stylesheet" href={assets.style} />
          <link rel="stylesheet" href={theme ? `/thema.css?v=${encodeURIComponent(theme)}` : '/thema.css'} />
          {assets.icon && <link rel="icon" type="image/svg+xml" href={assets.icon} />}
          <script type="module" src={assets.script} defer />
        </head>
        <body>
          <SkipLink />
          {body}
        </body>
      </html>
    </>
  )
}

function SkipLink() {
  const t = useTexts(uiTexts)
  return (
    <a class="skip" href="#inhoud">
      {t.skipToContent}
    </a>
  )
}
