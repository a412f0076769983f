import { type Locale, messages } from '#texts/catalogue.ts'
import { LinkButton } from '../../ui/form.tsx'
import { Notice, PageHead } from '../../ui/page.tsx'
import { useTexts } from '../../ui/view.tsx'
import { secondStepTexts } from './accountTexts.ts'

/** The recovery codes, for the only time: to print, with boxes to tick off what was used. */
export const codesOnce = {
  title: (locale: Locale) => messages(secondStepTexts, locale).codesTitle,
  body({ result }: { result: { codes: string[] } }) {
    const t = useTexts(secondStepTexts)
    return (
      <>
        <PageHead title={t.codesTitle} lead={t.codesLead} />
        <Notice kind="warn">{t.codesOnce}</Notice>
        <ol class="codes">
          {result.codes.map((code) => (
            <li>
              <code>{code}</code>
            </li>
          ))}
        </ol>
        <LinkButton href="/account" kind="main">
          {t.codesDone}
        </LinkButton>
      </>
    )
  },
}
