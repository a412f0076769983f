import { contrast } from '#cases/accounts/organisation/contrast.ts'
import { saveOrganisation } from '#cases/accounts/organisation/saveOrganisation.ts'
import { viewOrganisation } from '#cases/accounts/organisation/viewOrganisation.ts'
import { messages } from '#texts/catalogue.ts'
import { form, page } from '../../http/definitions.ts'
import { Facts } from '../../ui/data.tsx'
import { Field, Form, TextArea } from '../../ui/form.tsx'
import { PageHead } from '../../ui/page.tsx'
import { useTexts } from '../../ui/view.tsx'
import { ManageTabs } from './tabs.tsx'
import { manageTexts } from './texts.ts'

export const organisationPage = page({
  path: '/beheer/organisatie',
  case: viewOrganisation,
  place: 'manage',
  title: (_, locale) => messages(manageTexts, locale).organisation,
  body({ data, form }) {
    const t = useTexts(manageTexts)
    const { organisation } = data
    return (
      <>
        <ManageTabs current="organisation" />
        <PageHead title={t.organisation} lead={t.organisationLead} />
        <Form action="/beheer/organisatie" state={form('saveOrganisation')} version={organisation.version}>
          <Field name="name" label={t.name} value={organisation.name} />
          <div class="field">
            <Facts items={[{ term: t.colourNow, value: <Swatch colour={organisation.brand} /> }]} />
          </div>
          <Field name="brand" label={t.colour} hint={t.colourHint} value={organisation.brand} width="short" />
          <Field
            name="forgottenAfterDays"
            label={t.forgottenDays}
            hint={t.forgottenDaysHint}
            value={String(organisation.forgottenAfterDays)}
            width="short"
          />
          <TextArea
            name="matchLegalBase"
            label={t.legalBase}
            hint={t.legalBaseHint}
            value={organisation.matchLegalBase ?? ''}
            rows={3}
          />
          <TextArea
            name="matchContact"
            label={t.matchContact}
            hint={t.matchContactHint}
            value={organisation.matchContact ?? ''}
            rows={2}
          />
        </Form>
        <p>
          <a href="/hoe-werkt-de-match">{t.toMatchPage}</a>
        </p>
      </>
    )
  },
})

function Swatch({ colour }: { colour: string }) {
  const t = useTexts(manageTexts)
  return (
    <span class="swatch-line">
      <svg width="64" height="32" viewBox="0 0 64 32" aria-hidden="true" focusable="false">
        <rect width="64" height="32" rx="6" fill={colour} />
      </svg>
      <span>
        {colour} · {t.contrastIs(contrast(colour, '#ffffff').toFixed(1))}
      </span>
    </span>
  )
}

export const saveOrganisationForm = form({
  path: '/beheer/organisatie',
  case: saveOrganisation,
  page: organisationPage,
  next: () => '/beheer/organisatie',
  done: {
    nl: 'Bewaard. Een nieuwe kleur is binnen vijf minuten overal te zien.',
    en: 'Saved. A new colour shows everywhere within five minutes.',
  },
})
